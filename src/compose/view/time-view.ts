/** What a sentence has to know of the time of a fact to choose its tense. */
import { dayBound, parseDate } from "../../model/date.ts";
import { periodOf } from "../lexicon/periods.ts";

export interface TimeView {
  readonly when: string | null;
  /** The beginning of an interval by itself, for `from 1996`. */
  readonly start: string | null;
  /** `since`: lasts; `now`: an interval that holds the information date; `past` and `later`: closed ones before and after it. */
  /** Months that the source calls a quarter or a half. */
  readonly printed: "quarter" | "half" | null;
  readonly time: "none" | "point" | "since" | "until" | "past" | "now" | "later";
  readonly planned: boolean;
  readonly negated: boolean;
  readonly superseded: boolean;
}

interface Dated {
  readonly when?: string | undefined;
  readonly modality?: "planned" | "negated" | undefined;
  readonly superseded?: string | undefined;
  readonly parts?: Readonly<Record<string, { readonly quote: string }>> | undefined;
}

/** A period inside one month is a day or some days: an event, not a state. */
function timeOf(when: string, informationAsOf: string | undefined): TimeView["time"] {
  const value = parseDate(when);
  if (!value || value.type === "point") return "point";
  if (!value.to) return "since";
  if (!value.from) return "until";
  const asOf = informationAsOf && dayBound(informationAsOf, "last");
  const first = dayBound(when, "first");
  const last = dayBound(when, "last");
  if (!asOf || !first || !last || last <= asOf) return "past";
  return first <= asOf ? "now" : "later";
}

/** `informationAsOf` is EDTF; without it, closed intervals are past. */
export function timeView(fact: Dated, informationAsOf: string | undefined): TimeView {
  return {
    when: fact.when ?? null,
    start: fact.when?.match(/^(?<start>[^/.]+)\//u)?.groups?.start ?? null,
    printed: periodOf(fact.parts?.when?.quote ?? ""),
    time: fact.when === undefined ? "none" : timeOf(fact.when, informationAsOf),
    planned: fact.modality === "planned",
    negated: fact.modality === "negated",
    superseded: fact.superseded !== undefined,
  };
}
