/** A number and the names that its sentence lists behind it: `five countries: Chile, Estonia and Slovenia`. */
import type { Block } from "../../read/blocks.ts";
import type { CountContext } from "./count-context.ts";
import type { Mismatch } from "./mismatch.ts";
import { counts } from "./stated.ts";

const OPENING = /^[^.;:()–—]{0,120}(?:[:(–—]|\s-\s)/u;
const NAMES_END = /[!?]|\.(?=\s+\p{Lu}|\s*$)/u;

type Knowing = Pick<CountContext, "lexicon" | "termbase">;

interface Listed {
  readonly names: readonly string[];
  /** As many names as the words can be cut into. */
  readonly most: number;
  /** Whether nobody can cut them otherwise. */
  readonly certain: boolean;
}

/** The names behind a number, to the end of the sentence or of the brackets. */
function namesBehind(behind: string, { lexicon, termbase }: Knowing): Listed | undefined {
  const words = lexicon.counts;
  const opening = OPENING.exec(behind)?.[0];
  if (opening === undefined || words.partial.test(opening)) return undefined;
  const rest = behind.slice(opening.length);
  const isInside = opening.endsWith("(");
  const text = isInside
    ? rest.slice(0, Math.max(0, rest.indexOf(")")))
    : (rest.replace(/\([^()]*\)/gu, "").split(NAMES_END)[0] ?? "");
  if (text.trim() === "" || words.partial.test(text) || words.openEnd.test(text)) return undefined;
  const parted = text.split(";").map((name) => name.trim());
  const commas = text.split(",");
  const last = commas.pop() ?? "";
  const names = (parted.length > 1 ? parted : [...commas, ...last.split(words.lastLink)])
    .map((name) => name.replace(words.nameLead, "").trim())
    .filter((name) => name !== "");
  const most = text
    .split(/[,;]/u)
    .flatMap((part) => part.split(words.nameLink))
    .filter((part) => part.trim() !== "").length;
  const certain = parted.length > 1 || names.every((name) => termbase.lookUp(name) !== undefined);
  return names.some((name) => /^\p{N}/u.test(name)) ? undefined : { names, most, certain };
}

/**
 * How many names stand behind a number that states another; undefined where that cannot be told for sure, as where
 * `Statistical, Economic and Social Centre` may be one or three.
 */
export function listedOtherwise(behind: string, stated: number, knowing: Knowing): number | undefined {
  const listed = namesBehind(behind, knowing);
  if (listed === undefined || listed.names.length < 2 || listed.names.length === stated) return undefined;
  // `12 members: deputies and experts` are kinds of them
  const areFewer = listed.most < stated && stated - listed.names.length <= Math.max(1, stated / 3);
  return listed.certain || areFewer ? listed.names.length : undefined;
}

/** Right behind the number what is counted, and the colon: `four sectors of the economy: `. */
const COUNTED = /^(?:\s+[\p{L}’'-]+){1,5}:\s/u;
/** Characters behind a number in which its list ends. */
const FAR = 600;
const LONGEST_NAME = 6;

const wordsOf = (text: string): readonly string[] => text.match(/\p{L}+/gu) ?? [];

/** Numbers with names behind a colon, whatever is counted. Where a verb stands in the list, it is no list of names. */
export function namesBehindColon(block: Block, context: CountContext): Mismatch[] {
  if (block.type === "furniture" || block.type === "row" || !block.text.includes(":")) return [];
  const { finder, lexicon } = context;
  const isVerb = (word: string) => lexicon.finiteVerbs.has(word);
  const numbers = finder.findNumbers(block.text);
  return numbers.flatMap((number, index): Mismatch[] => {
    const behind = block.text.slice(number.end, number.end + FAR);
    if (!counts(number) || !COUNTED.test(behind)) return [];
    const colon = behind.indexOf(":");
    const next = numbers[index + 1];
    const isOther = next !== undefined && next.start < number.end + colon;
    const isBack = lexicon.counts.back.test(block.text.slice(Math.max(0, number.start - 20), number.start));
    if (isOther || isBack || wordsOf(behind.slice(0, colon).toLowerCase()).some(isVerb)) return [];
    const list = behind.slice(colon + 1).split(NAMES_END)[0] ?? "";
    const isProse =
      wordsOf(list.toLowerCase()).some(isVerb) ||
      list.split(/[,;]/u).some((name) => wordsOf(name).length > LONGEST_NAME);
    const listed = isProse ? undefined : listedOtherwise(behind, number.value, context);
    return listed === undefined ? [] : [{ block, range: number, stated: number.value, listed }];
  });
}
