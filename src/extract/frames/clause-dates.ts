/** The dates that a clause gives a fact. */
import type { VerbFrame } from "../../model/rule.ts";
import type { Clause } from "../clauses/clause.ts";
import type { DateConstituent } from "../clauses/constituent.ts";
import type { DateMention } from "../mention.ts";
import type { PatternMatch } from "../pattern/pattern-match.ts";
import { isSince } from "../resolve-when.ts";
import type { Sentence } from "../sentence.ts";
import { freeDates, withCoordinated } from "./free-dates.ts";

export function clauseDates(
  rule: VerbFrame,
  clause: Clause,
  match: PatternMatch,
  sentence: Sentence,
): DateMention[] {
  const slot = match.captures.find((capture) => capture.field === "when")?.mention;
  if (slot?.type === "date") return [slot];
  if ((rule.when ?? "near") !== "near") return [];
  const free = freeDates(clause.dates, match, sentence, rule.term ?? false);
  // what has been done since a day was not done on that day, nor does it last where it was done several times
  const isCounted = isRepeated(clause, sentence);
  const lasts = (!clause.verb.group.past && !rule.state) || isCounted;
  // from one month to another: an end is said
  const isEnded = ({ date }: DateMention) => !isCounted && date.edtf?.includes("/") === true;
  const isPoint = ({ mention }: DateConstituent) =>
    !lasts || !isSince(mention, sentence.lexicon) || isEnded(mention);
  const points = free
    .filter(isPoint)
    .filter(({ mention }) => mention.from !== "previous" || !isRhythm(clause, sentence));
  const dates = withCoordinated(points, sentence);
  return dates.length === 0 && rule.datedByDocument ? documentDate(clause, sentence) : dates;
}

/** Whether a clause says how often something was done: has chaired it three times since 1995. */
function isRepeated({ verb, before, behind }: Clause, { mentions, tokens }: Sentence): boolean {
  const from = tokens[before[0]?.first ?? verb.first]?.start ?? 0;
  const to = tokens[(behind.at(-1)?.end ?? verb.end) - 1]?.end ?? 0;
  return mentions.some(
    (one) => one.type === "number" && one.number.unit === "times" && one.start >= from && one.end <= to,
  );
}

/** Whether a clause tells what recurs: its day has no year, `is marked every year on May 29`. */
const isRhythm = ({ verb, before, behind }: Clause, { tokens, lexicon }: Sentence): boolean =>
  tokens
    .slice(before[0]?.first ?? verb.first, behind.at(-1)?.end ?? verb.end)
    .some(({ lower }) => lexicon.clauses.rhythm.has(lower));

/** The own date of the act that something rests on: established by Decision No. 5 of 22 July 1999, by Decision No. 5 … established. */
function documentDate(clause: Clause, { mentions, tokens }: Sentence): DateMention[] {
  const from = tokens[clause.before[0]?.first ?? clause.verb.end]?.start ?? 0;
  const to = tokens[(clause.behind.at(-1)?.end ?? 0) - 1]?.end ?? 0;
  for (const mention of mentions)
    if (mention.type === "document" && mention.own && mention.start >= from && mention.end <= to)
      return [mention.own];
  return [];
}
