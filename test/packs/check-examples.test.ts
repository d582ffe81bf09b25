/** Rules run on their own examples. */
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { checkExamples, includes } from "../../src/packs/check-examples.ts";
import type { PackRule } from "../../src/packs/index.ts";

describe("what includes what", () => {
  it.each<[unknown, unknown, boolean]>([
    [{ a: 1, b: 2 }, { a: 1 }, true],
    [{ a: { b: 1, c: 2 } }, { a: { b: 1 } }, true],
    [{ a: 1 }, { a: 1, b: 2 }, false],
    [{ a: "1" }, { a: 1 }, false],
    [[{ a: 1, b: 2 }], [{ a: 1 }], true],
    [[1, 2], [1], false],
    [[1], [1, 2], false],
    ["a", ["a"], false],
    [undefined, { a: 1 }, false],
    [null, { a: 1 }, false],
    [{}, undefined, false],
  ])("%j, %j: %s", (found, wanted, expected) => {
    expect(includes(found, wanted)).toBe(expected);
  });
});

const place = { path: "sources/rules/own.yaml", line: 3, column: 5 };
const packRule: PackRule = {
  kind: "event",
  place,
  rule: {
    id: "event/prize",
    language: "en",
    pattern: "prize",
    examples: [
      { text: "A prize.", facts: [{ title: "prize" }] },
      { text: "It had two.", about: { subject: "norway" }, facts: [{ title: "one" }, { title: "two" }] },
    ],
    counterExamples: ["No price."],
  },
};

/** What is said of a rule that reads texts so. */
const said = (texts: Readonly<Record<string, readonly Record<string, unknown>[]>>) =>
  checkExamples([packRule], (text) => texts[text] ?? []).map(({ message }) => message);

const GOOD = {
  "A prize.": [{ title: "prize", when: "2001" }],
  "It had two.": [{ title: "one" }, { title: "two" }],
};

it("says nothing of a rule that does what it says", () => {
  expect(said(GOOD)).toEqual([]);
});

it("reads each example with the rule, in the dossier that the example is about", () => {
  const asked: unknown[] = [];
  checkExamples([packRule], (text, rule, about) => {
    asked.push([text, rule.id, about]);
    return [];
  });
  expect(asked).toEqual([
    ["A prize.", "event/prize", undefined],
    ["It had two.", "event/prize", { subject: "norway" }],
    ["No price.", "event/prize", undefined],
  ]);
});

it.each<[string, Parameters<typeof said>[0], RegExp]>([
  [
    "another fact",
    { ...GOOD, "A prize.": [{ title: "a prize" }] },
    /^event\/prize: the rule does not read “A prize\.” so/,
  ],
  [
    "a fact too few",
    { ...GOOD, "It had two.": [{ title: "one" }] },
    /“It had two\.” so; it reads \[\{"title":"one"\}\]/,
  ],
  ["no fact", { "It had two.": GOOD["It had two."] }, /“A prize\.” so; it reads \[\]/],
  ["a counter-example read", { ...GOOD, "No price.": [{}] }, /reads its counter-example “No price\.”/],
])("names %s", (_name, texts, message) => {
  expect(said(texts)).toEqual([expect.stringMatching(message)]);
});

it("names facts that lack what their kind needs", () => {
  const messages = checkExamples([packRule], () => [z.object({ type: z.string() }).parse({})]);
  expect(messages.map(({ message }) => message.slice(0, 60))).toEqual([
    expect.stringMatching(/^event\/prize: the facts of “A prize\.” are not valid: /),
    expect.stringMatching(/^event\/prize: the facts of “It had two\.” are not valid: /),
    "event/prize: the rule reads its counter-example “No price.”",
  ]);
  expect(messages[0]).toMatchObject({ ...place, rule: "rule-invalid", severity: "error" });
});

it("lets errors of the program through", () => {
  const read = () => {
    throw new TypeError("no such thing");
  };
  expect(() => checkExamples([packRule], read)).toThrow(TypeError);
});
