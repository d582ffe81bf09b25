/** Makes the values of a source's tree fit for matching, and says what was changed. */

import type { Root } from "mdast";
import type { Message } from "../../model/finding.ts";
import type { LanguageCode } from "../../model/kinds.ts";
import type { Repair } from "../../model/source.ts";
import { eachNode } from "../each-node.ts";
import { LONGEST_BLOCK } from "../longest-block.ts";
import type { MappedText } from "../mapped-text.ts";
import { messageAt, type Place } from "../message-at.ts";
import { applyEdits } from "./edits.ts";
import { foldSpaces } from "./fold-spaces.ts";
import { gluedWordEdits } from "./glued-words.ts";
import { BIDI_CONTROL } from "./invisible-characters.ts";
import { type MendedWord, mendedWords } from "./mended-words.ts";
import { hasStarredNotes, noteMarkEdits } from "./note-marks.ts";
import { type RepairedWord, repairWords } from "./repair-words.ts";
import { spacingEdits } from "./spacing.ts";
import { splitWordEdits } from "./split-words.ts";
import { vocabularyOf } from "./vocabulary.ts";

function mixedScript(place: Place, word: RepairedWord): Message {
  return messageAt(place, word, {
    rule: "mixed-script",
    severity: "warning",
    message: `the word mixes Cyrillic and Latin letters that look alike; it was read as ${word.readAs}`,
    advice: `type the word anew in the source: ${word.readAs}`,
  });
}

function bidiControl(place: Place, repair: Repair): Message {
  const code = (repair.printed.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
  return messageAt(place, repair, {
    rule: "invisible-character",
    severity: "warning",
    message: `U+${code} changes the direction of writing without being seen; it was left out`,
    advice: "delete it in the source, and see whether the text still reads the same",
  });
}

function mendedWord(place: Place, { range, readAs, isGlued }: MendedWord): Message {
  return messageAt(place, range, {
    rule: isGlued ? "glued-words" : "split-word",
    severity: "info",
    message: isGlued
      ? `a space is wanting between two words; they were read as ${readAs}`
      : `a space splits a word; it was read as ${readAs}`,
    advice: `write it so in the source: ${readAs}`,
  });
}

function suspectFinding(place: Place, text: MappedText, { from, to }: { from: number; to: number }): Message {
  const range = { start: text.map.starts[from] ?? 0, end: text.map.ends[to - 1] ?? 0 };
  return messageAt(place, range, {
    rule: "split-word",
    severity: "info",
    message: "a hyphen with a space behind it may split a word, or stand for a dash; it was read as printed",
    advice: "take the space out of the source, or put another before the hyphen",
  });
}

/** What the texts of one source are cleaned with. */
interface Cleaning {
  readonly place: Place;
  readonly language: LanguageCode;
  readonly isWord: (word: string) => boolean;
  readonly isStarred: boolean;
}

interface Cleaned {
  readonly text: MappedText;
  readonly repairs: readonly Repair[];
  readonly messages: readonly Message[];
}

function cleanText(printed: MappedText, { place, language, isWord, isStarred }: Cleaning): Cleaned {
  const folded = foldSpaces(printed);
  const marks = applyEdits(folded.text, noteMarkEdits(folded.text.value, isStarred));
  const lettered = repairWords(marks.text, language);
  const { value } = lettered.text;
  // words that nothing reads need not be mended
  const isRead = value.length <= LONGEST_BLOCK;
  const split = isRead ? splitWordEdits(value, isWord) : { edits: [], suspects: [] };
  const words = isRead ? [...gluedWordEdits(value, isWord), ...split.edits] : [];
  const edited = applyEdits(lettered.text, [...spacingEdits(value), ...words]);
  const repairs = [...folded.repairs, ...marks.repairs, ...lettered.repairs, ...edited.repairs];
  return {
    text: edited.text,
    repairs: repairs.sort((a, b) => a.start - b.start),
    messages: [
      ...folded.repairs
        .filter((repair) => BIDI_CONTROL.test(repair.printed))
        .map((repair) => bidiControl(place, repair)),
      ...lettered.words.map((word) => mixedScript(place, word)),
      ...mendedWords(lettered.text, edited.made).map((word) => mendedWord(place, word)),
      ...split.suspects.map((suspect) => suspectFinding(place, lettered.text, suspect)),
    ],
  };
}

/**
 * Cleans every `text` and `inlineCode` node in place: white space folded, what shows nothing and marks of notes left out,
 * mixed words in one script, run-together and split words mended where that is certain. Each node must have its map;
 * `code` is left as printed. Returns the repairs in the order of the tree.
 */
export function cleanTree(
  tree: Root,
  place: Place,
  language: LanguageCode,
): { readonly repairs: readonly Repair[]; readonly messages: readonly Message[] } {
  const repairs: Repair[] = [];
  const messages: Message[] = [];
  const cleaning: Cleaning = {
    place,
    language,
    isWord: vocabularyOf(place.text),
    isStarred: hasStarredNotes(place.text),
  };
  eachNode(tree, (node) => {
    if ((node.type !== "text" && node.type !== "inlineCode") || !node.data?.map) return;
    const cleaned = cleanText({ value: node.value, map: node.data.map }, cleaning);
    node.value = cleaned.text.value;
    node.data.map = cleaned.text.map;
    for (const repair of cleaned.repairs) repairs.push(repair);
    for (const message of cleaned.messages) messages.push(message);
  });
  return { repairs, messages };
}
