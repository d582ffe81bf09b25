/** Dates that cannot follow one another. */
import type { Fact, FactOf } from "../facts/index.ts";
import { dayBound } from "../model/date.ts";
import type { Message } from "../model/finding.ts";
import { misorderedSteps } from "./acts/document-steps.ts";
import { reachOf } from "./acts/reach.ts";
import { type Check, type CheckInput, placeOf } from "./check.ts";

const before = (a: string | undefined, b: string | undefined): boolean =>
  a !== undefined && b !== undefined && a < b;

const shared = (fact: Fact, { sources }: CheckInput) => ({
  rule: "date-order",
  severity: "warning" as const,
  ...placeOf(fact.parts.when ?? fact.span, sources),
});

/** The instrument's own date: as the source gives it, else as the termbase does. */
function ownDate({ instrument }: FactOf<"treaty">, { termbase }: CheckInput): string | undefined {
  const term = instrument.title?.term;
  return instrument.adopted ?? (term === undefined ? undefined : termbase.get(term)?.adopted);
}

/** What is wrong with the date of a fact by itself. */
function wrongAlone(fact: Fact, input: CheckInput): Message[] {
  const { when } = fact;
  if (when === undefined) return [];
  const [from, to] = [dayBound(when, "first"), dayBound(when, "last")];
  const found = { ...shared(fact, input), facts: [fact.id] };
  if (before(to, from))
    return [
      {
        ...found,
        message: `${when} ends before it begins`,
        advice: "check both dates in the source",
        values: { when },
      },
    ];
  const adopted = fact.kind === "treaty" ? ownDate(fact, input) : undefined;
  const messages: Message[] = [];
  if (adopted !== undefined && before(reachOf(when)?.last, dayBound(adopted, "first")))
    messages.push({
      ...found,
      message: `${when} is before the instrument itself, of ${adopted}`,
      advice: "check both dates in the source",
      values: { when, adopted },
    });
  const { referenceDay } = input;
  if (fact.modality !== "planned" && before(referenceDay, from))
    messages.push({
      ...found,
      message: `${when} is after the date of the information, ${referenceDay}`,
      advice: "check the date of the fact and the date of the source",
      values: { when, informationAsOf: referenceDay ?? "" },
    });
  return messages;
}

const actionOf = (fact: Fact): string => ("action" in fact ? fact.action.replaceAll("-", " ") : fact.kind);

export const dateOrder: Check = (input) => [
  ...input.facts.flatMap((fact) => wrongAlone(fact, input)),
  ...misorderedSteps(input).map(({ fact, other }): Message => {
    const { path, line } = placeOf(other.parts.when ?? other.span, input.sources);
    return {
      ...shared(fact, input),
      facts: [other.id, fact.id],
      message: `${actionOf(fact)} ${fact.when} here, but ${actionOf(other)} ${other.when} in ${path}:${line}`,
      advice: "check both dates in the source",
      values: { when: fact.when ?? "", other: other.when ?? "" },
    };
  }),
];
