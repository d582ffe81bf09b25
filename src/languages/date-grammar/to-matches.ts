/** The matches of the model that a settled sequence makes. */
import type { DateMatch } from "../../model/language.ts";
import { isPossible, type Parts, partsEdtf } from "./parts.ts";
import type { Settled, Settlement } from "./settle.ts";
import type { Token } from "./token.ts";

/** What the model says of a date that points at another; what counts from the date of the text is left unread. */
function relativeOf({ from, to }: Settled): DateMatch["relative"] {
  const relative = to?.relative ?? from.relative;
  return relative === "text-year" ? undefined : relative;
}

/** The days that no EDTF says, as their month stands elsewhere. */
function daysOf({ from, to }: Settled): Pick<DateMatch, "day" | "lastDay"> {
  if (from.day === undefined || from.month !== undefined) return {};
  return { day: from.day, ...(to?.day === undefined ? {} : { lastDay: to.day }) };
}

function readingOf(item: Settled): Partial<DateMatch> {
  const ends: readonly Parts[] = item.to ? [item.from, item.to] : [item.from];
  if (!ends.every(isPossible)) return { impossible: true };
  const edtf = partsEdtf(item.from, item.to);
  const relative = relativeOf(item);
  return {
    ...(edtf === undefined ? {} : { edtf }),
    ...(relative === undefined ? {} : { relative }),
    ...daysOf(item),
  };
}

/** One match an item, all over one range; the second and further ones are counted from 1 by `index`. */
export function toMatches(
  tokens: readonly Token[],
  at: number,
  found: Settlement,
  preposition: string | undefined,
): DateMatch[] {
  const [first, last] = [tokens[at], tokens[found.next - 1]];
  if (!first || !last) throw new Error(`a date of no tokens at ${at}`);
  return found.items.map((item, index) => ({
    start: first.start,
    end: last.end,
    ...readingOf(item),
    ...(preposition === undefined ? {} : { preposition }),
    ...(index === 0 ? {} : { index }),
  }));
}
