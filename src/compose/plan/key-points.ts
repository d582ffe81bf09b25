/** Chooses the key points: the most telling facts that no table holds, by a declared ranking. */
import { type Fact, isLoose } from "../../facts/index.ts";
import type { DossierInfo } from "../../model/dossier.ts";
import { concernsCounterpart, concernsSubject } from "./place-fact.ts";

const MOST = 7;

type Test = (fact: Fact, info: DossierInfo) => boolean;

const isOfSubject: Test = (fact, info) => fact.kind === "membership" && concernsSubject(fact, info);

/** From the most telling on. A fact that passes none is no key point. */
const RANKING: readonly Test[] = [
  (fact, info) => isOfSubject(fact, info) && concernsCounterpart(fact, info) && fact.superseded === undefined,
  isOfSubject,
  (fact) => fact.kind === "count" && fact.relation !== undefined,
  (fact) => fact.kind === "treaty",
  (fact) => fact.kind === "document" && ["signed", "adopted", "implemented"].includes(fact.action),
  (fact) => fact.kind === "chairmanship",
  (fact) => fact.kind === "establishment",
  (fact) => fact.kind === "membership",
  (fact) => fact.kind === "event" && ["summit", "election-observation"].includes(fact.type),
  (fact) => fact.kind === "document" && fact.when !== undefined,
  (fact) => fact.kind === "appointment",
  (fact) => fact.kind === "event" && fact.when !== undefined,
  (fact) => fact.kind === "count",
  (fact) => fact.kind === "figure" && fact.when !== undefined,
];

/** At most seven facts of these, in the order in which they are given within a rank. */
export function keyPoints(facts: readonly Fact[], info: DossierInfo): readonly Fact[] {
  const ranked = facts
    .filter((fact) => !isLoose(fact))
    .flatMap((fact) => {
      const rank = RANKING.findIndex((test) => test(fact, info));
      return rank < 0 ? [] : [{ fact, rank }];
    });
  return ranked
    .toSorted((a, b) => a.rank - b.rank)
    .slice(0, MOST)
    .map(({ fact }) => fact);
}
