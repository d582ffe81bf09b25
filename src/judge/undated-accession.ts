/** Accessions, memberships and signatures without a date, which a reader will ask for. */
import type { Fact, FactOf } from "../facts/index.ts";
import { thing } from "./acts/name-words.ts";
import { type Check, placeOf } from "./check.ts";

type Treaty = FactOf<"treaty">;

const isTreaty = (fact: Fact): fact is Treaty => fact.kind === "treaty";

/** Ways to be bound by a treaty: the date of one answers for the others. */
const BOUND: ReadonlySet<string> = new Set(["acceded", "joined", "ratified", "approved", "deposited"]);

/** Who did what with which treaty, one key a party. */
function actKeys({ instrument, parties, action }: Treaty): string[] {
  const { title, number, series } = instrument;
  const which = [title ? thing(title) : "", series ?? "", number ?? ""];
  const act = BOUND.has(action) ? "bound" : action;
  return (parties.length > 0 ? parties.map(thing) : [""]).map((who) => JSON.stringify([which, who, act]));
}

/** Another source, or the sentence behind, may give the date: what is dated anywhere is not reported. */
export const undatedAccession: Check = ({ facts, sources }) => {
  const treaties = facts.filter(isTreaty);
  const dated = new Set(treaties.filter(({ when }) => when !== undefined).flatMap(actKeys));
  return treaties.flatMap((fact) => {
    if (fact.when !== undefined || fact.modality !== undefined) return [];
    if (actKeys(fact).every((key) => dated.has(key))) return [];
    const own = fact.by?.when;
    return [
      {
        rule: own === undefined ? "undated-accession" : "date-of-the-act-only",
        severity: "info",
        ...placeOf(fact.span, sources),
        message:
          own === undefined
            ? `the source gives no date for ${fact.action} ${fact.instrument.title?.text ?? fact.instrument.number ?? ""}`.trimEnd()
            : `the source dates the act of ${own}, not what was ${fact.action} by it`,
        advice: "look the date up in the depositary's list",
        facts: [fact.id],
        ...(own === undefined ? {} : { values: { actDate: own } }),
      },
    ];
  });
};
