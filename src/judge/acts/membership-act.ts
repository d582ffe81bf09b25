/** A party gets a standing in a body: once, if it never left and is not chosen for a term. */
import type { Fact, FactOf } from "../../facts/index.ts";
import { parseDate } from "../../model/date.ts";
import type { NameKeys } from "./acronyms.ts";
import type { ActInput, ActParts } from "./act.ts";
import { ANEW, FOR_A_TERM } from "./lexicon-acts.ts";
import { nameStems, thing } from "./name-words.ts";

type Membership = FactOf<"membership">;

/** Parties with the bodies that they left, were in for a time, or joined again. */
export function leftBodies(facts: readonly Fact[], keyOf: NameKeys): ReadonlySet<string> {
  const left = new Set<string>();
  for (const fact of facts) {
    if (fact.kind !== "membership" || fact.modality !== undefined) continue;
    const isEnded = fact.when !== undefined && lasted(fact.when);
    if (fact.status !== "withdrawn" && fact.status !== "none" && !isEnded && !ANEW.test(fact.span.quote))
      continue;
    for (const party of fact.parties) left.add(`${thing(party)}|${keyOf(fact.body)}`);
  }
  return left;
}

/** From one date to another. */
function lasted(edtf: string): boolean {
  const value = parseDate(edtf);
  return value?.type === "interval" && value.to !== undefined;
}

export function membershipActs(fact: Membership, { left, keyOf }: ActInput): ActParts[] {
  const { when, status, stage, as, title, body } = fact;
  if (when === undefined || lasted(when) || FOR_A_TERM.test(fact.span.quote)) return [];
  const named = title === undefined || status === "member" ? "" : nameStems(title.text).join(" ");
  return fact.parties.flatMap((party): ActParts[] => {
    const whose = `${thing(party)}|${keyOf(body)}`;
    return left.has(whose)
      ? []
      : [{ key: ["membership", whose, status, stage ?? "", as ?? "", named].join("|"), doers: [] }];
  });
}
