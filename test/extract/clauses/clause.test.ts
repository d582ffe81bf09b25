/** Verbs with what stands around them. */
import { describe, expect, it } from "vitest";
import { ownSentence } from "./own-sentence.ts";
import { show, wordsOf } from "./show.ts";

const clausesOf = (source: string) => {
  const sentence = ownSentence(source);
  return sentence.clauses.map(({ verb, subjects, behind, before, dates }) => ({
    verb: wordsOf(sentence, verb),
    subjects: subjects.map((one) => wordsOf(sentence, one)),
    behind: behind.flatMap((one) =>
      one.type === "phrase" || one.type === "date" ? [show(sentence, one)] : [],
    ),
    before: before.flatMap((one) =>
      one.type === "phrase" || one.type === "date" ? [show(sentence, one)] : [],
    ),
    dates: dates.map((one) => wordsOf(sentence, one)),
  }));
};

describe("subjects", () => {
  it.each<[string, string, string[]]>([
    ["{party Norland} signed it", "signed", ["Norland"]],
    ["In {place Reed}, {party Norland} signed it", "signed", ["Norland"]],
    ["The envoy of {party Norland} to {place Reed} signed it", "signed", ["The envoy of Norland"]],
    ["{party Norland} and {party Sudland} signed it", "signed", ["Sudland", "Norland"]],
    ["{party Norland} signed it and ratified that", "ratified", ["Norland", "it"]],
    ["The {treaty Lake Treaty}, signed in {2001}, was ratified", "was ratified", ["The Lake Treaty"]],
    [
      "The {treaty Lake Treaty}, which {party Norland} signed, is old",
      "signed",
      ["Norland", "The Lake Treaty"],
    ],
    [
      "The {body Lake Union}, which {party Norland} joined in {1999}, opened it",
      "opened",
      ["The Lake Union"],
    ],
    ["{party Norland} was invited to join it", "to join", ["Norland"]],
    ["{party Norland} was the first country to join it", "to join", ["Norland"]],
    ["The plan to join the {body Lake Union} was signed", "was signed", ["the Lake Union", "The plan"]],
    ["{party Norland} (a member) signed it", "signed", ["Norland"]],
    ["{party Norland} joined; signed in {2001}", "signed", []],
    ["a, b, c, d, e and f signed it", "signed", ["f", "e", "d", "c"]],
  ])("%s: of %s", (source, verb, expected) => {
    expect(clausesOf(source).find((clause) => clause.verb === verb)?.subjects).toEqual(expected);
  });
});

describe("what stands around a verb", () => {
  it.each<[string, string[][]]>([
    ["{party Norland} signed it in {2001}", [["Norland"], ["it", "in: 2001"]]],
    [
      "{party Norland} signed the {treaty Lake Treaty} and {party Sudland} joined the {body Lake Union}",
      [["Norland"], ["the Lake Treaty"], ["Sudland"], ["the Lake Union"]],
    ],
    [
      "{party Norland} signed and ratified the {treaty Lake Treaty}",
      [["Norland"], ["the Lake Treaty"], [], ["the Lake Treaty"]],
    ],
    ["{party Norland} signed the {treaty Lake Treaty}: in {2001}", [["Norland"], ["the Lake Treaty"]]],
    ["{party Norland} joined it, which opened the office", [["Norland"], ["it"], [], ["the office"]]],
  ])("%s", (source, expected) => {
    expect(clausesOf(source).flatMap(({ before, behind }) => [before, behind])).toEqual(expected);
  });
});

describe("dates", () => {
  it.each<[string, string[][]]>([
    ["In {1999} {party Norland} signed it on {2001}", [["2001", "1999"]]],
    ["In {1999} {party Norland} signed it and ratified that", [["1999"], ["1999"]]],
    ["{party Norland} signed it in {1999} and ratified that in {2001}", [["1999"], ["2001"]]],
    ["{party Norland} signed it in {1999} and in {2001} ratified that", [["1999"], ["2001"]]],
    ["{party Norland} signed it in {1999}, and {party Sudland} joined", [["1999"], []]],
    ["{person A. Reed} visited {place Oslo} in {2004}, where he opened it", [["2004"], ["2004"]]],
    [
      "{person A. Reed} visited {place Oslo} in {2004}, where he opened it in {2005}",
      [["2004"], ["2005", "2004"]],
    ],
    ["{person A. Reed} visited {place Oslo} in {2004}, which opened it", [["2004"], []]],
    ["signed in {2001}; ratified in {2003}", [["2001"], ["2003"]]],
    ["It was on {2001-05-03} that {party Norland} joined", [["2001-05-03"], ["2001-05-03"]]],
    ["They noted in {2001} that {party Norland} joined", [[]]],
  ])("%s", (source, expected) => {
    expect(clausesOf(source).map(({ dates }) => dates)).toEqual(expected);
  });
});
