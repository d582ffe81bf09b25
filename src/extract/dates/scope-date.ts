/** Dates that scope over a block: a heading that is a date, a date at the beginning of a line. */
import type { LanguageReader } from "../../model/language.ts";
import type { Block } from "../../read/blocks.ts";
import type { LanguageReading } from "../read-sentences.ts";
import type { Anchor } from "./resolve-dates.ts";

/** What may stand beside a date in a heading that is nothing else: `In 2017:`, `2017.` */
const BESIDE = /^[\p{P}\s]*(?:\p{L}{1,2}\s)?$/u;

/** Behind such a date, signs and one word at most. */
const BEHIND_ALL = /^[\p{P}\s]*(\p{L}*)[\p{P}\s]*$/u;

/** Between the date that begins a line and what it dates. */
const BEHIND = /^\s*(?:[–—:]|-\s|\.\s|\|)/u;

function wholeDate(text: string, { reader, lexicon }: LanguageReading): string | undefined {
  const [date, ...others] = reader.findDates(text);
  if (!date?.edtf || others.length > 0) return undefined;
  const tail = BEHIND_ALL.exec(text.slice(date.end))?.[1];
  const isAlone =
    BESIDE.test(text.slice(0, date.start)) &&
    tail !== undefined &&
    (tail === "" || lexicon.yearTails.has(tail));
  return isAlone ? date.edtf : undefined;
}

function headingDate({ heading = [] }: Block, language: LanguageReading): string | undefined {
  for (const text of heading.toReversed()) {
    const edtf = wholeDate(text, language);
    if (edtf !== undefined) return edtf;
  }
  return undefined;
}

/** The date that begins a line and is parted from what it dates; without a year where the line gives none. */
function lineDate({ text }: Block, reader: LanguageReader): string | undefined {
  // most lines begin with no date, and most of those with no figure
  if (!/\p{N}/u.test(text.slice(0, 40))) return undefined;
  const [first] = reader.findDates(text.slice(0, 80));
  if (!first?.edtf) return undefined;
  const isFirst =
    BESIDE.test(text.slice(0, first.start)) && BEHIND.test(text.slice(first.end, first.end + 4));
  return isFirst ? first.edtf : undefined;
}

/** The date that the facts of a block have where they give none themselves: of its line, in the year of a heading above. */
export function scopeDate(block: Block, language: LanguageReading): Anchor | undefined {
  const line = lineDate(block, language.reader);
  const heading = headingDate(block, language);
  if (line !== undefined && !line.includes("XXXX")) return { edtf: line, from: "heading" };
  const year = /^\d{4}/.exec(heading ?? "")?.[0];
  if (line !== undefined && year !== undefined)
    return { edtf: line.replaceAll("XXXX", year), from: "heading" };
  return heading === undefined ? undefined : { edtf: heading, from: "heading" };
}
