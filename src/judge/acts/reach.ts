/** The days a date of an act can mean, and which of two dates cannot both be meant. */
import type { Fact } from "../../facts/index.ts";
import { dayBound, parseDate } from "../../model/date.ts";

/** `YYYY-MM-DD`, both included. */
export interface Reach {
  readonly first: string;
  readonly last: string;
  /** From one day to another: an interval that has neither more days nor fewer. */
  readonly exact: boolean;
}

const DAYS = /^\d{4}-\d\d-\d\d\/\d{4}-\d\d-\d\d$/;
const VAGUE = /[~?]/;

/** The days of an act; `1992/..` begins when the act was done. Undefined where the date is vague or says no year. */
export function reachOf(edtf: string): Reach | undefined {
  if (VAGUE.test(edtf)) return undefined;
  const value = parseDate(edtf);
  const act = value?.type === "interval" && value.to === undefined ? edtf.slice(0, edtf.indexOf("/")) : edtf;
  const first = dayBound(act, "first");
  const last = dayBound(act, "last");
  return first === undefined || last === undefined ? undefined : { first, last, exact: DAYS.test(act) };
}

/**
 * When a fact was done; nothing for what was not, or has no date. A date taken from the sentence before is too weak to
 * contradict another.
 */
export function doneAt({ when, whenFrom, modality }: Fact): { when: string; reach: Reach } | undefined {
  if (when === undefined || modality !== undefined || whenFrom === "previous") return undefined;
  const reach = reachOf(when);
  return reach && { when, reach };
}

const holds = (a: Reach, b: Reach): boolean => a.first <= b.first && b.last <= a.last;

/** Two dates that cannot both be meant: they share no day, or both name their days and neither holds the other. */
export function apart(a: Reach, b: Reach): boolean {
  if (a.last < b.first || b.last < a.first) return true;
  return a.exact && b.exact && !holds(a, b) && !holds(b, a);
}

const DAY = 86_400_000;
const YEAR_DAYS = 300;

/** Whether two dates may be less than a year apart, but for what a session is held earlier than the last. */
export function withinYear(a: Reach, b: Reach): boolean {
  const [sooner, later] = a.last < b.last ? [a, b] : [b, a];
  return (Date.parse(later.first) - Date.parse(sooner.last)) / DAY < YEAR_DAYS;
}
