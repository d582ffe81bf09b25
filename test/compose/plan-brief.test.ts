/** The plan: every fact stands somewhere once, under a number that no language changes. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { planItems } from "../../src/compose/plan/plan.ts";
import { planBrief } from "../../src/compose/plan/plan-brief.ts";
import type { Fact } from "../../src/facts/index.ts";
import { dossierOf, FACTS, fact } from "./dossier.ts";
import { TERMBASE } from "./terms.ts";

const plan = planBrief(dossierOf(FACTS), TERMBASE);

function placed(facts: readonly Fact[]): string[] {
  const { keyPoints, sections, standing, legal } = planBrief(dossierOf(facts), TERMBASE);
  const items = [...keyPoints, ...sections.flatMap(({ items }) => items), ...standing, ...legal];
  return items.map((item) => item.fact.id);
}

test("every fact stands in one place, whatever the dossier holds", () => {
  fc.assert(
    fc.property(fc.subarray([...FACTS]), (facts) => {
      expect(placed(facts).toSorted()).toEqual(facts.map(({ id }) => id).toSorted());
    }),
    { numRuns: 50 },
  );
});

test("statements are numbered through, rows by table", () => {
  expect(planItems(plan).map(({ number }) => number)).toEqual(planItems(plan).map((_, at) => String(at + 1)));
  expect(plan.standing.map(({ number }) => number)).toEqual(["T1.1", "T1.2", "T1.3", "T1.4", "T1.5"]);
  expect(plan.legal.map(({ number }) => number)).toEqual(["T2.1", "T2.2", "T2.3"]);
});

test("the order of the facts does not change the plan", () => {
  const turned = planBrief(dossierOf([...FACTS].reverse()), TERMBASE);
  expect(turned).toEqual(plan);
});

test("the standing with the counterpart comes first, and is no row", () => {
  expect(plan.keyPoints.slice(0, 2).map(({ fact }) => fact.kind === "membership" && fact.status)).toEqual([
    "partner",
    "none",
  ]);
});

test("persons who signed have room in a statement only", () => {
  const signed = FACTS.filter((one) => one.kind === "document" && one.action === "signed");
  expect(signed.map(({ id }) => plan.numbers.get(id))).toEqual(["4", "T2.3"]);
});

test("planned, denied and superseded facts are no rows", () => {
  const quote = "In 2018 it was made an observer in the CEPEJ";
  const standing = { kind: "membership", parties: [{ text: "X" }], body: { text: "Y" }, status: "observer" };
  const facts = [
    fact(quote, { ...standing, modality: "planned" }),
    fact(quote, { ...standing, modality: "negated" }),
    fact(quote, { ...standing, superseded: "membership-000000000000" }),
  ];
  expect(planBrief(dossierOf(facts), TERMBASE).standing).toEqual([]);
});

test("the timeline has every dated fact, by date", () => {
  expect(plan.timeline.map(({ fact: { when } }) => when)).toEqual([
    "1997/..",
    "2004",
    "2010-02-27",
    "2012-03/..",
    "2013-07",
    "2013-12-19",
    "2016-03",
    "2018",
  ]);
});

test("an application without an answer and an announcement without a deed are open", () => {
  expect(plan.open.map(({ reason }) => reason)).toEqual(["applied", "announced"]);
});

test("an application that was granted is closed", () => {
  const quote = "in July 2013 it asked to take part in GRECO";
  const standing = { kind: "membership", parties: [{ text: "X" }], body: { text: "Y" } };
  const facts = [
    fact(quote, { ...standing, status: "applicant" }),
    fact(quote, { ...standing, status: "member" }),
  ];
  expect(planBrief(dossierOf(facts), TERMBASE).open).toEqual([]);
});

test("names that nobody has checked are told", () => {
  const unverified = plan.gaps.map(({ finding }) => [finding.rule, finding.names]);
  expect(unverified).toEqual([
    ["unknown-person", ["T.Nordling", "J.Xucla"]],
    ["unknown-term", ["Sky Lantern Fund"]],
  ]);
});
