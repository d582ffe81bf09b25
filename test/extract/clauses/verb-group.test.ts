/** Verbs with their auxiliaries, adverbs and negation. */
import { describe, expect, it } from "vitest";
import type { VerbGroup } from "../../../src/extract/clauses/constituent.ts";
import { ownSentence } from "./own-sentence.ts";
import { wordsOf } from "./show.ts";

const flags = (group: VerbGroup): string =>
  [
    group.lemma,
    ...(["active", "passive", "finite", "negated", "past", "planned"] as const).filter((flag) => group[flag]),
  ].join(" ");

const verbsOf = (source: string) => {
  const sentence = ownSentence(source);
  return sentence.constituents.flatMap((one) =>
    one.type === "verb" ? [`${wordsOf(sentence, one)}: ${flags(one.group)}`] : [],
  );
};

describe("groups", () => {
  it.each<[string, string]>([
    ["{party Norland} signed it", "signed: sign active passive finite past"],
    ["{party Norland} signs it", "signs: sign active finite"],
    ["{party Norland} has signed it", "has signed: sign active finite"],
    ["{party Norland} had signed it", "had signed: sign active finite past"],
    ["{party Norland} has not yet signed it", "has not yet signed: sign active finite negated"],
    ["{party Norland} never signed it", "never signed: sign active passive finite negated past"],
    ["{party Norland} no longer holds it", "no longer holds: hold active finite negated"],
    ["{party Norland} didn't sign it", "didn't sign: sign active finite negated past"],
    ["{party Norland} hasn’t signed it", "hasn’t signed: sign active finite negated"],
    ["{party Norland} cannot sign it", "cannot sign: sign active finite negated planned"],
    ["{party Norland} won't sign it", "won't sign: sign active finite negated planned"],
    ["Nor did {party Norland} sign it", "sign: sign active finite negated"],
    ["{party Norland} did not sign it", "did not sign: sign active finite negated past"],
    ["It was signed", "was signed: sign passive finite past"],
    ["It was quickly signed", "was quickly signed: sign passive finite past"],
    ["It has been signed", "has been signed: sign passive finite"],
    ["It is being signed", "is being signed: sign passive finite"],
    ["It will be signed", "will be signed: sign passive finite planned"],
    ["It may be signed", "may be signed: sign passive finite planned"],
    ["It is to be signed", "is to be signed: sign passive finite planned"],
    ["It is signing", "is signing: sign active finite"],
    ["It is a member", "is: be active finite"],
    ["It has been a member", "has been: be active finite"],
    ["It has no members", "has: have active finite"],
    ["It will not be a member", "will not be: be active finite negated planned"],
    ["It took part", "took: take active finite past"],
    ["It, taken over", "taken: take passive finite"],
    ["After joining the {body Lake Union}", "joining: join active"],
    ["in order to have been signed", "to have been signed: sign passive planned"],
  ])("%s", (source, expected) => {
    expect(verbsOf(source).at(-1)).toBe(expected);
  });
});

it.each(["It was not opened, nor was it signed", "Neither has it been signed", "Never was it signed"])(
  "negated in front: %s",
  (source) => {
    const verb = ownSentence(source).constituents.findLast((one) => one.type === "verb");
    expect(verb).toMatchObject({ group: { lemma: "sign", negated: true } });
  },
);

describe("words that are no verb here", () => {
  it.each([
    "the visit",
    "{party Norland}'s signed paper",
    "{number 3} visits",
    "The Signed Paper",
    "Opening of the office",
    "the joining members",
    "in open water",
    "to {place Reed}",
    "its visit to {place Reed}",
    "{treaty The signed treaty}",
    "{party Has Been}",
    "will the paper",
  ])("%s", (source) => {
    expect(verbsOf(source)).toEqual([]);
  });
});

describe("homographs", () => {
  it.each<[string, string[]]>([
    ["{person A. Reed} visits {place Oslo}", ["visits: visit active finite"]],
    ["{person A. Reed} visits in {2001}", ["visits: visit active finite"]],
    ["members visit the office", ["visit: visit active finite"]],
    ["the office visit the members", []],
    [
      "The member, who joined, visits {number 3} offices",
      ["joined: join active passive finite past", "visits: visit active finite"],
    ],
    ["papers, visits and talks", []],
  ])("%s", (source, expected) => {
    expect(verbsOf(source)).toEqual(expected);
  });
});
