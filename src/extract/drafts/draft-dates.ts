/** When what was found holds: by the dates of its clause, else by what stands above or before it. */

import { shiftDay } from "../../model/date.ts";
import type { WhenFrom } from "../../model/fact.ts";
import type { TextRange } from "../../model/language.ts";
import { pointsBack } from "../dates/points-back.ts";
import type { DateMention } from "../mention.ts";
import { whenOf } from "../resolve-when.ts";
import type { Found } from "../rules/found.ts";
import { type Sentence, tokenAt } from "../sentence.ts";

/** A date that scopes over the sentence has no words in it. */
export interface DraftDate {
  readonly when: string;
  readonly from?: WhenFrom;
  readonly words?: TextRange;
  /** The words with the preposition before them. */
  readonly range?: TextRange;
}

/** A date with the preposition before it: the words of the fact are `since 1997`, not `1997`. */
function withPreposition({ tokens }: Sentence, date: DateMention): TextRange {
  const before = tokens[tokenAt(tokens, date.start) - 1];
  return before && before.lower === date.date.preposition
    ? { start: before.start, end: date.end }
    : { start: date.start, end: date.end };
}

const WHOLE_DAY = /^\d{4}-\d\d-\d\d$/;

const isNextDay = (first: string, second: string): boolean =>
  WHOLE_DAY.test(first) && shiftDay(first, 1) === second;

/** Two days in a row are one event that lasts: was held on March 4 and 5. */
function neighbouringDays(dates: readonly DraftDate[]): DraftDate[] {
  const [first, second] = dates;
  if (!first || !second || dates.length > 2 || !isNextDay(first.when, second.when)) return [...dates];
  const hull = (a: TextRange | undefined, b: TextRange | undefined) =>
    a && b ? { start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) } : (a ?? b);
  const words = hull(first.words, second.words);
  const range = hull(first.range, second.range);
  return [
    {
      when: `${first.when}/${second.when}`,
      ...(first.from ? { from: first.from } : {}),
      ...(words ? { words } : {}),
      ...(range ? { range } : {}),
    },
  ];
}

/** The last date of the sentence before what was found. */
const dateBefore = ({ match }: Found, { mentions, clauses }: Sentence): DateMention | undefined =>
  mentions.findLast(
    (one): one is DateMention =>
      one.type === "date" &&
      one.end <= match.start &&
      one.date.edtf !== undefined &&
      clauses.some(({ dates }) => dates.some(({ mention }) => mention === one)),
  );

/**
 * In a chronicle, the day that was told of last before a fact in the same entry: `On May 7 the President visited Oslo. 11
 * documents were signed.` Of the year that scopes over the entry.
 */
function lastTold(found: Found, sentence: Sentence, scope: string): string | undefined {
  const told = dateBefore(found, sentence)?.date.edtf ?? sentence.earlier;
  return told?.startsWith(scope.slice(0, 4)) && told.length > scope.length ? told : undefined;
}

/** One for each date of the clause; a single `undefined` where nothing dates the fact. */
export function draftDates(found: Found, sentence: Sentence): (DraftDate | undefined)[] {
  const { rule, kind } = found.ready;
  const given = found.dates.flatMap((date): DraftDate[] => {
    const when = whenOf(date, rule.state ?? false, sentence.lexicon);
    if (when === undefined) return [];
    return [
      {
        when,
        words: { start: date.start, end: date.end },
        range: withPreposition(sentence, date),
        ...(date.from ? { from: date.from } : {}),
      },
    ];
  });
  if (given.length > 0) return kind === "event" ? neighbouringDays(given) : given;
  // what recurs has no date but the one that the rule read with it
  if (kind === "recurrence") return [undefined];
  const { previous } = sentence;
  const scope = found.above ?? sentence.scope;
  const back = dateBefore(found, sentence)?.date.edtf ?? previous;
  if (back !== undefined && pointsBack(found, sentence)) return [{ when: back, from: "previous" }];
  // a heading or the beginning of a line dates not when something was said
  const isScoped = scope && (rule.when ?? "near") === "near" && kind !== "statement";
  if (!isScoped) return [undefined];
  const told = found.above ? undefined : lastTold(found, sentence, scope.edtf);
  return told === undefined ? [{ when: scope.edtf, from: scope.from }] : [{ when: told, from: "previous" }];
}
