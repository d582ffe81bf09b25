/** How many dates a text lists and nothing else. */
import type { CountContext } from "./count-context.ts";

/** The number of dates in a text that holds only dates; undefined where it holds anything else, or none. */
export function datesOf(text: string, { finder, lexicon }: CountContext): number | undefined {
  const dates = finder.findDates(text);
  if (dates.length === 0) return undefined;
  let rest = "";
  let at = 0;
  for (const { start, end } of dates) {
    if (start > at) rest += `${text.slice(at, start)} `;
    at = Math.max(at, end);
  }
  rest += text.slice(at);
  return /[\p{L}\p{N}]/u.test(rest.replace(lexicon.counts.dateLinks, "")) ? undefined : dates.length;
}

const BRACKETED = /\(([^()]*)\)/gu;

/** The number of dates in the brackets of an item: it was so often. Undefined where no brackets hold dates alone. */
export function bracketedDates(item: string, context: CountContext): number | undefined {
  const found = Array.from(item.matchAll(BRACKETED)).flatMap(
    ([, inner = ""]) => datesOf(inner, context) ?? [],
  );
  return found.length === 0 ? undefined : found.reduce((sum, count) => sum + count, 0);
}
