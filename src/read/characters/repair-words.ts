/** Words of one script that hold look-alike letters of the other. */
import type { LanguageCode } from "../../model/kinds.ts";
import type { Repair } from "../../model/source.ts";
import type { MappedText } from "../mapped-text.ts";
import { CYRILLIC_TO_LATIN, LATIN_TO_CYRILLIC } from "./look-alikes.ts";

/** A word as printed and as it was read. The range is that of the word in the source. */
export interface RepairedWord {
  readonly start: number;
  readonly end: number;
  readonly printed: string;
  readonly readAs: string;
}

const WORD = /[\p{L}\p{M}]+/gu;
const CYRILLIC = /\p{Script=Cyrillic}/gu;
const LATIN = /\p{Script=Latin}/gu;

/** A word of two scripts has them side by side somewhere. */
const MIXED = /\p{Script=Cyrillic}\p{M}*\p{Script=Latin}|\p{Script=Latin}\p{M}*\p{Script=Cyrillic}/u;

/** Whether a value has letters of both scripts at all; two quick looks spare most values a slow one. */
const hasBoth = (value: string): boolean =>
  /\p{Script=Cyrillic}/u.test(value) && /\p{Script=Latin}/u.test(value);

const replaceAll = (word: string, letters: RegExp, table: ReadonlyMap<string, string>) =>
  word.replace(letters, (letter) => table.get(letter) ?? letter);

/** The word in one script; undefined where it is so already, or where letters of both scripts have no look-alike. */
function inOneScript(word: string, language: LanguageCode): string | undefined {
  const cyrillic = word.match(CYRILLIC);
  const latin = word.match(LATIN);
  if (!cyrillic || !latin) return undefined;
  const toLatin = cyrillic.every((letter) => CYRILLIC_TO_LATIN.has(letter));
  const toCyrillic = latin.every((letter) => LATIN_TO_CYRILLIC.has(letter));
  if (toLatin && (!toCyrillic || language === "en")) return replaceAll(word, CYRILLIC, CYRILLIC_TO_LATIN);
  return toCyrillic ? replaceAll(word, LATIN, LATIN_TO_CYRILLIC) : undefined;
}

/**
 * Writes mixed words in one script. A word that could be of either is read in that of the text's language; one that
 * truly mixes both stays as it is. Lengths, and so the map, do not change.
 */
export function repairWords(
  text: MappedText,
  language: LanguageCode,
): {
  readonly text: MappedText;
  readonly words: readonly RepairedWord[];
  readonly repairs: readonly Repair[];
} {
  const words: RepairedWord[] = [];
  const repairs: Repair[] = [];
  if (!hasBoth(text.value) || !MIXED.test(text.value)) return { text, words, repairs };
  const startOf = (index: number) => text.map.starts[index] ?? 0;
  const endOf = (index: number) => text.map.ends[index] ?? 0;
  const value = text.value.replace(WORD, (printed: string, at: number) => {
    const readAs = inOneScript(printed, language);
    if (readAs === undefined) return printed;
    words.push({ start: startOf(at), end: endOf(at + printed.length - 1), printed, readAs });
    for (let index = 0; index < printed.length; index += 1) {
      const [letter = "", meant = ""] = [printed[index], readAs[index]];
      if (letter !== meant)
        repairs.push({
          start: startOf(at + index),
          end: endOf(at + index),
          printed: letter,
          readAs: meant,
          rule: "mixed-script",
        });
    }
    return readAs;
  });
  return { text: { value, map: text.map }, words, repairs };
}
