/** How many dates a text lists and nothing else. */
import type { Finder } from "../check.ts";
import { DATE_LINKS } from "./lexicon-counts.ts";

/** The number of dates in a text that holds only dates; undefined where it holds anything else, or none. */
export function datesOf(text: string, { findDates }: Finder): number | undefined {
  const dates = findDates(text);
  if (dates.length === 0) return undefined;
  let rest = "";
  let at = 0;
  for (const { start, end } of dates) {
    if (start > at) rest += `${text.slice(at, start)} `;
    at = Math.max(at, end);
  }
  rest += text.slice(at);
  return /[\p{L}\p{N}]/u.test(rest.replace(DATE_LINKS, "")) ? undefined : dates.length;
}

const BRACKETED = /\(([^()]*)\)/gu;

/** The number of dates in the brackets of an item: it was so often. Undefined where no brackets hold dates alone. */
export function bracketedDates(item: string, finder: Finder): number | undefined {
  const found = Array.from(item.matchAll(BRACKETED)).flatMap(
    ([, inner = ""]) => datesOf(inner, finder) ?? [],
  );
  return found.length === 0 ? undefined : found.reduce((sum, count) => sum + count, 0);
}
