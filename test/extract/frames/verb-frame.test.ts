/** Frames laid over verbs. */
import { describe, expect, it } from "vitest";
import { type Around, ownSentence } from "../clauses/own-sentence.ts";
import { readBy, rule, rulesOf } from "../rules/own-rules.ts";

const sign = rule({
  verbs: ["sign"],
  arguments: {
    "subject?": "{who:actor+}",
    object: "{what:document+}",
    "with?": "{partner:actor+}",
    "in|at?": "{where:place}",
  },
});
const read = (source: string, around?: Around) => readBy(rulesOf([sign]), source, around);

describe("a verb with subject, object and prepositions", () => {
  it.each<[string, Record<string, string>[]]>([
    [
      "{party Norland} signed the {treaty Lake Treaty} with {party Sudland} in {place Reed} on {2001}.",
      [{ who: "Norland", what: "Lake Treaty", partner: "Sudland", where: "Reed", when: "2001" }],
    ],
    [
      "On {2001}, in {place Reed}, {party Norland} has signed the {treaty Lake Treaty}.",
      [{ who: "Norland", what: "Lake Treaty", where: "Reed", when: "2001" }],
    ],
    [
      "The {treaty Lake Treaty} was signed at {place Reed} by {party Norland} and {party Sudland}.",
      [{ who: "Norland + Sudland", what: "Lake Treaty", where: "Reed" }],
    ],
    ["The {treaty Lake Treaty}, signed in {2001}, is old.", [{ what: "Lake Treaty", when: "2001" }]],
    [
      "The {treaty Lake Treaty}, which {party Norland} signed in {2001}, is old.",
      [{ who: "Norland", what: "Lake Treaty", when: "2001" }],
    ],
    [
      "The president of {party Norland}, {person A. Reed}, signed the {treaty Lake Treaty}.",
      [{ who: "A. Reed", what: "Lake Treaty" }],
    ],
    [
      "The {treaty Lake Treaty} signed by {party Norland} in {place Reed} in {2001} was ratified in {2003}.",
      [{ who: "Norland", what: "Lake Treaty", where: "Reed", when: "2001" }],
    ],
    [
      "The {body Lake Union}, which {party Norland} joined in {1999}, signed the {treaty Shore Pact}.",
      [{ who: "Lake Union", what: "Shore Pact" }],
    ],
    [
      "{party Norland} signed the {treaty Lake Treaty} in {1993}, and {party Sudland} in {1996}.",
      [
        { who: "Norland", what: "Lake Treaty", when: "1993" },
        { who: "Sudland", what: "Lake Treaty", when: "1996" },
      ],
    ],
    [
      "{party Norland} signed the {treaty Lake Treaty} in {2007} and the {treaty Shore Pact} in {2009}.",
      [
        { who: "Norland", what: "Lake Treaty", when: "2007" },
        { who: "Norland", what: "Shore Pact", when: "2009" },
      ],
    ],
    [
      "{party Norland}, {party Sudland} and {party Estmark} signed the {treaty Lake Treaty} and the {treaty Shore Pact}.",
      [{ who: "Norland + Sudland + Estmark", what: "Lake Treaty + Shore Pact" }],
    ],
    [
      "{party Norland} joined it in {1999} and signed the {treaty Shore Pact} in {2001}.",
      [{ who: "Norland", what: "Shore Pact", when: "2001" }],
    ],
    [
      "{party Norland} signed in {place Reed} the {treaty Lake Treaty}.",
      [{ who: "Norland", what: "Lake Treaty", where: "Reed" }],
    ],
    [
      "The envoy {person A. Reed} signed the {treaty Lake Treaty}.",
      [{ who: "A. Reed", what: "Lake Treaty" }],
    ],
    [
      "{party Norland} signed the {treaty Lake Treaty} in {1993} and {1995}.",
      [{ who: "Norland", what: "Lake Treaty", when: "1993 + 1995" }],
    ],
  ])("%s", (source, expected) => {
    expect(read(source)).toMatchObject(expected);
    expect(read(source)).toHaveLength(expected.length);
  });

  it.each([
    "{party Norland} signed.",
    "{party Norland} signed in {place Reed}.",
    "{party Norland} signed its paper on the {treaty Lake Treaty} rules.",
    "{party Norland} did not sign the {treaty Lake Treaty}.",
    "Nor did {party Norland} sign the {treaty Lake Treaty}.",
    "{party Norland} never signed the {treaty Lake Treaty}.",
    "{party Norland} will sign the {treaty Lake Treaty}.",
    "{party Norland} was invited to sign the {treaty Lake Treaty}.",
    "{party Norland} ratified the {treaty Lake Treaty}.",
    "The signing of the {treaty Lake Treaty}.",
  ])("leaves alone: %s", (source) => {
    expect(read(source)).toEqual([]);
  });

  it("names nobody where it was one or the other", () => {
    const either = "{party Norland} or {party Sudland} signed the {treaty Lake Treaty}.";
    expect(read(either).map(({ who }) => who)).not.toContain("Norland");
    const needed = rule({
      ...sign,
      arguments: { subject: "{who:actor+}", object: "{what:document+}" },
    } as typeof sign);
    expect(readBy(rulesOf([needed]), either)).toEqual([]);
  });

  it("takes a phrase only whole: the rules of a party are no party", () => {
    const join = rule({ verbs: ["join"], arguments: { subject: "{who:party}", object: "{what:body}" } });
    expect(readBy(rulesOf([join]), "The firms of {party Norland} joined the {body Lake Union}.")).toEqual([]);
    expect(readBy(rulesOf([join]), "The state {party Norland} joined the {body Lake Union}.")).toEqual([
      { who: "Norland", what: "Lake Union" },
    ]);
  });
});

describe("voices", () => {
  it.each<[string, Record<string, string>[]]>([
    // a form that can be both is active where a phrase stands right behind it
    ["In {2001} the {treaty Lake Treaty} signed papers.", []],
    ["{party Norland} was signed.", []],
    [
      "The {treaty Lake Treaty}, signed by {party Norland}, is old.",
      [{ who: "Norland", what: "Lake Treaty" }],
    ],
    ["By {party Norland} was signed the {treaty Lake Treaty}.", [{ who: "Norland", what: "Lake Treaty" }]],
  ])("%s", (source, expected) => {
    expect(read(source)).toEqual(expected);
  });
});

describe("the words behind a verb", () => {
  const holding = rule({
    verbs: ["take place", "open"],
    arguments: { subject: "{what:event}", "in?": "{where:place}" },
  });
  it.each<[string, Record<string, string>[]]>([
    ["The {event Lake Forum} took place in {place Reed}.", [{ what: "Lake Forum", where: "Reed" }]],
    ["The {event Lake Forum} opened.", [{ what: "Lake Forum" }]],
    ["The {event Lake Forum} took time in {place Reed}.", []],
  ])("%s", (source, expected) => {
    expect(readBy(rulesOf([holding]), source)).toEqual(expected);
  });
});

describe("be, and complements", () => {
  const rules = rulesOf([
    rule({
      verbs: ["be", "become"],
      arguments: { subject: "{who:party+}", object: "a? @member of {what:body}" },
    }),
    rule({
      verbs: ["appoint"],
      arguments: { "subject?": "{by:party}", object: "{whom:person}", "complement|as": "{post:phrase}" },
    }),
  ]);
  it.each<[string, Record<string, string>[]]>([
    ["{party Norland} is a member of the {body Lake Union}.", [{ who: "Norland", what: "Lake Union" }]],
    [
      "{party Norland} became a full member of the {body Lake Union} in {2001}.",
      [{ who: "Norland", what: "Lake Union", when: "2001" }],
    ],
    ["{party Norland} is a friend of the {body Lake Union}.", []],
    ["{party Norland} is not a member of the {body Lake Union}.", []],
    [
      "{party Norland} appointed {person A. Reed} as head of mission.",
      [{ by: "Norland", whom: "A. Reed", post: "head of mission" }],
    ],
    [
      "{person A. Reed} was appointed as head of mission by {party Norland}.",
      [{ by: "Norland", whom: "A. Reed", post: "head of mission" }],
    ],
  ])("%s", (source, expected) => {
    expect(readBy(rules, source)).toEqual(expected);
  });
});

describe("modality, state and dates", () => {
  const form = { verbs: ["be"], arguments: { subject: "{who:party}", object: "a? @member of {what:body}" } };
  const one = (more: Partial<typeof sign>) => rulesOf([rule({ ...form, ...more })]);
  const NEGATED = "{party Norland} was not a member of the {body Lake Union}.";
  const PLANNED = "{party Norland} will be a member of the {body Lake Union}.";
  const PAST = "{party Norland} was a member of the {body Lake Union}.";
  const DATED = "{party Norland} was a member of the {body Lake Union} in {2001}.";
  it.each<[string, Parameters<typeof one>[0], string, Around, number]>([
    ["negated", { modality: "negated" }, NEGATED, {}, 1],
    ["not negated", { modality: "negated" }, PAST, {}, 0],
    ["planned", { modality: "planned" }, PLANNED, {}, 1],
    ["not planned", { modality: "planned" }, PAST, {}, 0],
    ["a state of the past without a date", { state: true }, PAST, {}, 0],
    ["a state of the past with a date", { state: true }, DATED, {}, 1],
    ["a dated rule without a date", { dated: true }, PAST, {}, 0],
    ["a dated rule with a date", { dated: true }, DATED, {}, 1],
    ["a dated rule below a date", { dated: true }, PAST, { scope: { edtf: "2001", from: "heading" } }, 1],
    ["under another heading", { under: ["members"] }, PAST, { heading: ["Partners"] }, 0],
    ["under its heading", { under: ["members"] }, PAST, { heading: ["Full members", "Europe"] }, 1],
    ["behind the words that lead a list in", { under: ["members"] }, PAST, { lead: "The members are:" }, 1],
    ["a word within another", { under: ["members"] }, PAST, { heading: ["Nonmembers"] }, 0],
    ["words in a row", { under: ["full members"] }, PAST, { heading: ["Full members"] }, 1],
  ])("%s", (_name, more, source, around, count) => {
    expect(readBy(one(more), source, around)).toHaveLength(count);
  });

  it("has the date of the act that it rests on, where the rule says so", () => {
    const sentence = ownSentence("{party Norland} opened it by Act 5 of {1999}.");
    const [party, date] = sentence.mentions;
    if (!party || date?.type !== "date") throw new Error("no date");
    const start = sentence.text.indexOf("Act");
    const act = {
      start,
      end: date.end,
      documentType: "act",
      treaty: false,
      head: { start, end: start + 3 },
      own: date,
    };
    const mentions = [party, { type: "document" as const, ...act }];
    const frame = { verbs: ["open"], arguments: { subject: "{who:party}" } };
    const [plain, dated] = [{}, { datedByDocument: true }].map((more) =>
      readBy(rulesOf([rule({ ...frame, ...more })]), sentence.text, { mentions }),
    );
    expect(plain).toEqual([{ who: "Norland" }]);
    expect(dated).toEqual([{ who: "Norland", when: "1999" }]);
  });

  it("has no date where the rule wants none", () => {
    expect(readBy(one({ when: "none" }), DATED)).toEqual([{ who: "Norland", what: "Lake Union" }]);
  });
});

describe("what may be left out", () => {
  const implying = rulesOf([
    rule({
      verbs: ["become"],
      arguments: { "subject?": "{who:party+}", object: "a? @member", "of|in?": "{what:body}" },
      implied: { who: "subject", what: "counterpart" },
    }),
  ]);
  it.each<[string, Record<string, string>[]]>([
    ["{party Norland} became a member in {2001}.", [{ who: "Norland", when: "2001" }]],
    ["{2001} – became a member.", [{ when: "2001" }]],
    // something stands there, and was not understood
    ["{party Norland} became a member in the working group.", []],
    ["The ministry became a member.", []],
    ["{party Norland} became a member of the working group.", []],
  ])("%s", (source, expected) => {
    expect(readBy(implying, source)).toEqual(expected);
  });
});
