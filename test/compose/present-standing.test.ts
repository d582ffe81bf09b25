/** Which standing the bottom line tells of, where a source tells of several. */
import { expect, it } from "vitest";
import { presentStanding } from "../../src/compose/plan/present-standing.ts";
import type { Fact } from "../../src/facts/index.ts";
import { dossierOf, fact } from "./dossier.ts";

const QUOTE = "In 2018 it was made an observer in the CEPEJ";
const INFO = { ...dossierOf([]).dossier, subject: "kazakhstan", counterpart: "council-of-europe" };

function membership(status: string, when?: string, party = "kazakhstan", more = {}): Fact {
  const body = { text: "Council of Europe", term: "council-of-europe" };
  const parties = [{ text: party, term: party }];
  return fact(QUOTE, { kind: "membership", parties, body, status, ...(when ? { when } : {}), ...more });
}

const told = (facts: readonly Fact[]) => {
  const found = presentStanding(facts, INFO);
  return found && [found.fact, found.denied].map((one) => one && `${one.status} ${one.when ?? ""}`.trim());
};

it.each([
  ["nothing where nothing is told", [], undefined],
  ["not that of another", [membership("member", "1995", "belgium")], undefined],
  [
    "the subject's, not that told first",
    [membership("member", "1995", "belgium"), membership("observer")],
    ["observer", undefined],
  ],
  [
    "a standing, not the step towards it",
    [membership("applicant", "2016"), membership("member", "2000")],
    ["member 2000", undefined],
  ],
  [
    "the last step where there is no more",
    [membership("applicant", "1995"), membership("applicant", "2004", undefined, { stage: "candidate" })],
    ["applicant 2004", undefined],
  ],
  [
    "a candidate before its application",
    [membership("applicant", undefined, undefined, { stage: "candidate" }), membership("applicant", "2022")],
    ["applicant", undefined],
  ],
  [
    "what is denied of a standing",
    [membership("partner", "1997/.."), membership("member", undefined, undefined, { modality: "negated" })],
    ["partner 1997/..", "member"],
  ],
  [
    "the last of several",
    [membership("member", "1980/1985"), membership("withdrawn", "1985"), membership("member", "1992")],
    ["member 1992", undefined],
  ],
  [
    "the end, where nothing came after",
    [membership("member", "1980"), membership("withdrawn", "1985"), membership("member")],
    ["withdrawn 1985", undefined],
  ],
  [
    "a membership without a date before an older standing",
    [membership("observer", "1994"), membership("member")],
    ["member", undefined],
  ],
  [
    "what it is, and what it is not",
    [membership("none"), membership("partner", "1997/..")],
    ["partner 1997/..", "none"],
  ],
  [
    "no denial of what came later",
    [membership("none", "2002"), membership("member", "2017")],
    ["member 2017", undefined],
  ],
  ["what it is not, where that is all", [membership("none")], ["none", undefined]],
  ["no plan", [membership("member", "2030", undefined, { modality: "planned" })], undefined],
])("tells %s", (_, facts, expected) => {
  expect(told(facts)).toEqual(expected);
});
