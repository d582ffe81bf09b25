/** The steps of a document that follow one another: nothing is in force before it is signed. */
import type { Fact } from "../../facts/index.ts";
import type { CheckInput } from "../check.ts";
import { documentKey } from "./document-act.ts";
import { thing } from "./name-words.ts";
import { doneAt, type Reach } from "./reach.ts";
import { inOneList } from "./same-words.ts";

/** Approval may come before or after the signature, and is no step. */
const STEP: Readonly<Record<string, number>> = {
  signed: 0,
  concluded: 0,
  adopted: 0,
  ratified: 1,
  acceded: 1,
  deposited: 1,
  "entered-into-force": 2,
  terminated: 3,
  denounced: 3,
  expired: 3,
};
const LAST = 3;

interface Step {
  readonly fact: Fact;
  readonly reach: Reach;
  readonly step: number;
}

export interface Misordered {
  readonly fact: Fact;
  /** Another step of the same document, which cannot be dated as it is if this one is dated rightly. */
  readonly other: Fact;
}

/** The document and, of a treaty, the parties: each takes the steps at its own time, and of all together little is known. */
function stepKey(fact: Fact, input: CheckInput): string | undefined {
  if (fact.kind !== "document" && fact.kind !== "treaty") return undefined;
  if (fact.kind === "treaty" && fact.parties.length === 0) return undefined;
  const key = documentKey(fact, input);
  const parties = fact.kind === "treaty" ? fact.parties.map(thing).sort().join("&") : "";
  const own = fact.kind === "treaty" ? fact.instrument.adopted : fact.document.when;
  return key === undefined ? undefined : JSON.stringify([key, parties, own]);
}

/** Of each step the fact that is dated the earliest and the one dated the latest. */
type Extremes = (Readonly<Record<"earliest" | "latest", Step>> | undefined)[];

/** A step told before that is dated wrongly beside this one. */
function wrongBeside(one: Step, told: Extremes): Step | undefined {
  for (let step = 0; step <= LAST; step += 1) {
    const other = told[step];
    if (!other || step === one.step) continue;
    if (step < one.step && one.reach.last < other.latest.reach.first) return other.latest;
    if (step > one.step && other.earliest.reach.last < one.reach.first) return other.earliest;
  }
  return undefined;
}

function extremes(one: Step, before: Extremes[number]): Extremes[number] {
  if (!before) return { earliest: one, latest: one };
  return {
    earliest: one.reach.last < before.earliest.reach.last ? one : before.earliest,
    latest: one.reach.first > before.latest.reach.first ? one : before.latest,
  };
}

/** Steps of one document that are dated against their order, each told with one told before. */
export function misorderedSteps(input: CheckInput): Misordered[] {
  const documents = new Map<string, Extremes>();
  return input.facts.flatMap((fact): Misordered[] => {
    const done = doneAt(fact);
    const key = done && stepKey(fact, input);
    const step = "action" in fact ? STEP[fact.action] : undefined;
    if (done === undefined || key === undefined || step === undefined) return [];
    const told = documents.get(key) ?? [];
    documents.set(key, told);
    const one = { fact, reach: done.reach, step };
    const other = wrongBeside(one, told);
    told[step] = extremes(one, told[step]);
    return other && !inOneList(other.fact, fact, input.sources) ? [{ fact, other: other.fact }] : [];
  });
}
