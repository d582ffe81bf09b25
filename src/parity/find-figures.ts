/** The dates and numbers of a text, said the same way whatever the language. */
import { parseDate } from "../model/date.ts";
import type { DateMatch, TextRange } from "../model/language.ts";
import type { Item, ParityLanguage } from "./context.ts";
import { overlaps, without, wordsOf } from "./text.ts";

/** A date: EDTF points, those of a period one by one. */
export interface DateFound extends TextRange {
  readonly points: readonly string[];
  /** It is said to be about then. */
  readonly about: boolean;
}

const QUALIFIER = /[~?]$/u;

/** Months without a year or a day: `3 quarters` is a number. */
const MONTHS = /^XXXX-\d\d\/XXXX-\d\d$/u;

/** A date that points to another, as `the same year`, says nothing by itself. */
function readDate({ edtf, start, end }: DateMatch): DateFound[] {
  if (edtf === undefined || parseDate(edtf) === undefined || MONTHS.test(edtf)) return [];
  const points = edtf.split("/").filter((point) => point !== "..");
  const about = points.some((point) => point.endsWith("~"));
  return [{ start, end, about, points: points.map((point) => point.replace(QUALIFIER, "")) }];
}

function cellDates(text: string, patterns: readonly RegExp[]): DateFound[] {
  return patterns.flatMap((pattern) =>
    Array.from(text.matchAll(pattern), ({ 0: words, index, groups }) => {
      const { year = "", month, to, about } = groups ?? {};
      const months = [month, to].filter((one) => one !== undefined);
      return {
        start: index,
        end: index + words.length,
        points: months.length === 0 ? [year] : months.map((one) => `${year}-${one}`),
        about: about !== undefined,
      };
    }),
  );
}

export function datesIn(text: string, { reader, marks }: ParityLanguage): DateFound[] {
  const own = cellDates(text, marks.cellDates);
  const found = reader.findDates(text).flatMap(readDate);
  return [...own, ...found.filter((date) => !own.some((cell) => overlaps(cell, date)))];
}

/** Numbers in words and figures, and what else has a figure in it: numbers of documents as printed. */
export function numbersIn(text: string, { reader }: ParityLanguage): Item[] {
  const found = reader
    .findNumbers(text)
    .flatMap(({ start, end, value, to }) =>
      [value, ...(to === undefined ? [] : [to])].map((one) => ({ start, end, says: [String(one)] })),
    );
  const rest = wordsOf(without(text, found)).filter((word) => /\d/u.test(word.text));
  return [...found, ...rest.map(({ start, end, folded }) => ({ start, end, says: [folded] }))];
}
