/** Sentences cut into constituents. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ownSentence } from "./own-sentence.ts";
import { show } from "./show.ts";

const chunked = (source: string) => {
  const sentence = ownSentence(source);
  return sentence.constituents.map((one) => show(sentence, one));
};

describe("constituents", () => {
  it.each<[string, string[]]>([
    [
      "{party Norland} signed the {treaty Lake Treaty} in {place Reed} on {2001-05-03}.",
      ["Norland", "sign!", "the Lake Treaty", "in: Reed", "on: 2001-05-03"],
    ],
    [
      "{party Norland}, {party Sudland} as well as {party Estmark} joined.",
      ["Norland", "<comma>", "Sudland", "<conjunction>", "Estmark", "join!"],
    ],
    ["The visit of {person A. Reed} ended", ["The visit | of A. Reed ended"]],
    ["the paper of {2003}", ["the paper", "of: 2003"]],
    [
      "the offices of the members of the {body Lake Union}",
      ["the offices | of the members of the Lake Union"],
    ],
    [
      "The {body Lake Union} [seat: {place Reed}] (since {2001}) opened; it",
      [
        "The Lake Union",
        "<open>",
        "seat",
        "<break>",
        "Reed",
        "<close>",
        "<open>",
        "since: 2001",
        "<close>",
        "open!",
        "<break>",
        "it",
      ],
    ],
    ["{2001} – {party Norland} joined", ["2001", "<dash>", "Norland", "join!"]],
    ["{party Norland} - member", ["Norland", "<dash>", "member"]],
    ["the vice-chair", ["the vice-chair"]],
    [
      "the {body Lake-Union} and its north-south road",
      ["the Lake-Union", "<conjunction>", "its north-south road"],
    ],
    ["the member who often joined", ["the member", "<opener>", "<adverb>", "join!"]],
    ["in {place Reed} {party Norland} joined", ["in: Reed", "Norland", "join!"]],
    ["during the visit they joined", ["during: the visit", "they", "join!"]],
    ["gave the members a paper", ["gave", "the members", "a paper"]],
    ["more than {number 90} members", ["more", "than: 90 members"]],
    ["…", []],
    ["", []],
  ])("%s", (source, expected) => {
    expect(chunked(source)).toEqual(expected);
  });

  it("keeps the hedge of a number in its phrase, unless that is a verb", () => {
    const sentence = ownSentence("nearly {number 90} members");
    const [number] = sentence.mentions;
    if (number?.type !== "number") throw new Error("no number");
    const hedged = { ...number, number: { ...number.number, hedgeRange: { start: 0, end: 6 } } };
    const again = ownSentence("nearly 90 members", { mentions: [hedged] });
    expect(again.constituents.map((one) => show(again, one))).toEqual(["nearly 90 members"]);
    const joined = ownSentence("joined 90 members", { mentions: [hedged] });
    expect(joined.constituents.map((one) => show(joined, one))).toEqual(["join!", "90 members"]);
  });

  it("counts open brackets, and none that was never opened", () => {
    const { constituents } = ownSentence("a) b (c (d) e) f (g");
    expect(constituents.flatMap(({ type, depth }) => (type === "phrase" ? [depth] : []))).toEqual([
      0, 0, 1, 2, 1, 0, 1,
    ]);
  });
});

describe("planned infinitives", () => {
  it.each<[string, boolean]>([
    ["{party Norland} was invited to join", true],
    ["the wish to join", true],
    ["to join", true],
    ["{party Norland} was the first to join", false],
    ["{party Norland} began to join", false],
    ["{party Norland} was expected to begin to join", true],
    ["{party Norland} joined", false],
  ])("%s: %s", (source, planned) => {
    const verb = ownSentence(source).constituents.findLast((one) => one.type === "verb");
    expect(verb).toMatchObject({ group: { lemma: "join", planned } });
  });
});

describe("of any sentence", () => {
  const piece = fc.oneof(
    fc.constantFrom(
      ..."the a of in to by and as well which when not , ; : ( ) [ ] – - . … signed sign signing to-day visit has been will is be quickly first 's".split(
        " ",
      ),
      "{party Norland}",
      "{2001}",
      "{number 12}",
      "{treaty Lake Treaty}",
    ),
    fc.string({ unit: "grapheme", maxLength: 6 }).map((text) => text.replace(/[{}]/gu, "")),
  );
  const source = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(" "));

  it("every token is in at most one constituent, in order; left over are prepositions and full stops", () => {
    fc.assert(
      fc.property(source, (text) => {
        const { constituents, tokens, lexicon } = ownSentence(text);
        let before = 0;
        const left: string[] = [];
        for (const { first, end, depth } of [
          ...constituents,
          { first: tokens.length, end: tokens.length, depth: 0 },
        ]) {
          expect(first).toBeGreaterThanOrEqual(before);
          expect(end).toBeGreaterThanOrEqual(first);
          expect(depth).toBeGreaterThanOrEqual(0);
          left.push(...tokens.slice(before, first).map(({ lower }) => lower));
          before = end;
        }
        expect(
          left.filter((word) => !lexicon.clauses.prepositions.has(word) && !/^[.!?…]$/.test(word)),
        ).toEqual([]);
      }),
    );
  });

  it("a phrase has its head within it, and every clause a verb that stands in no other", () => {
    fc.assert(
      fc.property(source, (text) => {
        const { constituents, clauses } = ownSentence(text);
        for (const one of constituents)
          if (one.type === "phrase") {
            expect(one.headEnd).toBeGreaterThan(one.first);
            expect(one.headEnd).toBeLessThanOrEqual(one.end);
          }
        expect(clauses.map(({ verb }) => verb)).toEqual(constituents.filter(({ type }) => type === "verb"));
      }),
    );
  });
});
