/** Makes the values of a source's tree fit for matching, and says what was changed. */
import type { Root } from "mdast";
import { visit } from "unist-util-visit";
import type { Message } from "../../model/finding.ts";
import type { LanguageCode } from "../../model/kinds.ts";
import type { Repair } from "../../model/source.ts";
import { messageAt, type Place } from "../message-at.ts";
import { foldSpaces } from "./fold-spaces.ts";
import { BIDI_CONTROL } from "./invisible-characters.ts";
import { type RepairedWord, repairWords } from "./repair-words.ts";

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

/**
 * Cleans every `text` and `inlineCode` node in place: white space folded, what shows nothing left out, mixed words in
 * one script. Each node must have its map; `code` is left as printed. Returns the repairs in the order of the tree.
 */
export function cleanTree(
  tree: Root,
  place: Place,
  language: LanguageCode,
): { readonly repairs: readonly Repair[]; readonly messages: readonly Message[] } {
  const repairs: Repair[] = [];
  const messages: Message[] = [];
  visit(tree, (node) => {
    if ((node.type !== "text" && node.type !== "inlineCode") || !node.data?.map) return;
    const folded = foldSpaces({ value: node.value, map: node.data.map });
    const repaired = repairWords(folded.text, language);
    node.value = repaired.text.value;
    node.data.map = repaired.text.map;
    repairs.push(...[...folded.repairs, ...repaired.repairs].sort((a, b) => a.start - b.start));
    for (const repair of folded.repairs)
      if (BIDI_CONTROL.test(repair.printed)) messages.push(bidiControl(place, repair));
    for (const word of repaired.words) messages.push(mixedScript(place, word));
  });
  return { repairs, messages };
}
