/** Dates that scope over the figures below a heading or a label line: `Cooperation in figures (as of 30 September 2019)`. */
import type { LanguageReader } from "../../model/language.ts";
import type { Block } from "../../read/blocks.ts";
import type { LanguageReading } from "../read-sentences.ts";
import type { Anchor } from "./resolve-dates.ts";

/** A longer line is a statement, and no label. */
const LONGEST = 100;
/** A longer block ends what a label line scopes over. */
const LONGEST_BELOW = 160;

/** The date that ends a heading, in brackets or not. */
function endingDate(text: string, { reader, lexicon }: LanguageReading): string | undefined {
  if (text.length > LONGEST) return undefined;
  const [date, ...others] = reader.findDates(text);
  if (!date?.edtf || date.edtf.includes("X") || others.length > 0) return undefined;
  if (!/^[\p{P}\s]*$/u.test(text.slice(date.end))) return undefined;
  const isSince = date.preposition !== undefined && lexicon.sincePrepositions.has(date.preposition);
  return isSince && !date.edtf.includes("/") ? `${date.edtf}/..` : date.edtf;
}

/** Whether a paragraph is a label for the lines below: no sentence, no value behind a colon. */
const isLabel = ({ type, text }: Block, reader: LanguageReader): boolean =>
  type === "paragraph" &&
  text.length <= LONGEST &&
  !/[.;,]\s*$/u.test(text) &&
  !/[:–—]\s*\S/u.test(text) &&
  reader.findNumbers(text).length === 0;

/** By block the date that its figures have where they give none themselves. */
export function figureDates(all: readonly Block[], language: LanguageReading): ReadonlyMap<Block, Anchor> {
  const found = new Map<Block, Anchor>();
  const headings = new Map<string, string | undefined>();
  let label: string | undefined;
  let under: string | undefined;
  for (const block of all) {
    const heading = block.heading?.at(-1);
    if (heading !== under || block.type === "heading" || block.text.length > LONGEST_BELOW) label = undefined;
    under = heading;
    if (heading !== undefined && !headings.has(heading)) headings.set(heading, endingDate(heading, language));
    const edtf = label ?? (heading === undefined ? undefined : headings.get(heading));
    if (edtf !== undefined && block.type !== "heading") found.set(block, { edtf, from: "heading" });
    if (isLabel(block, language.reader)) label = endingDate(block.text, language);
  }
  return found;
}
