/** Files of `sources/rules/` to rules. */
import { describe, expect, it } from "vitest";
import { parsePacks } from "../../src/packs/index.ts";

const RULE = [
  "  - id: event/prize-awarded",
  "    language: en",
  "    verbs: [present, hand over]",
  "    arguments: { object: '{title:phrase}', in|at?: '{place}' }",
  "    examples:",
  "      - text: The prize was presented.",
  "        facts: [{ title: { text: prize } }]",
  "    counterExamples: [The prize was won.]",
];
const pack = (...lines: readonly string[]) => ["kind: event", "rules:", ...lines, ""].join("\n");
const parse = (...texts: readonly string[]) =>
  parsePacks(texts.map((text, at) => ({ path: `sources/rules/${at}.yaml`, text })));
/** The rule with a line put in place of the one that begins with a key. */
const withLine = (key: string, ...line: readonly string[]) =>
  pack(...RULE.flatMap((one) => (one.trim().replace(/^- /, "").startsWith(key) ? line : [one])));

it("gives the rules of all files with their kind and place", () => {
  const { value, messages } = parse(
    pack(...RULE),
    "# nothing yet\n",
    pack(...RULE).replaceAll("prize-awarded", "other"),
  );
  expect(messages).toEqual([]);
  expect(
    value.map(({ kind, rule, place }) => [kind, rule.id, `${place.path}:${place.line}:${place.column}`]),
  ).toEqual([
    ["event", "event/prize-awarded", "sources/rules/0.yaml:3:5"],
    ["event", "event/other", "sources/rules/2.yaml:3:5"],
  ]);
  expect(value[0]?.rule).toMatchObject({
    language: "en",
    verbs: ["present", "hand over"],
    arguments: { object: "{title:phrase}", "in|at?": "{place}" },
  });
});

it("takes every field that a rule may have", () => {
  const more = [
    "    fact: { type: ceremony, size: 2 }",
    "    when: slot",
    "    dated: true",
    "    yields: true",
    "    under: [prizes]",
    "    state: true",
    "    modality: planned",
    "    implied: { actor: subject, body: topic, party: counterpart }",
    "    datedByDocument: true",
  ];
  const { value, messages } = parse(pack(...RULE, ...more));
  expect(messages).toEqual([]);
  expect(value[0]?.rule).toMatchObject({
    fact: { type: "ceremony", size: 2 },
    when: "slot",
    dated: true,
    yields: true,
    under: ["prizes"],
    state: true,
    modality: "planned",
    implied: { actor: "subject", body: "topic", party: "counterpart" },
    datedByDocument: true,
  });
});

it.each([
  ["a pattern", "    pattern: 'the {title:phrase} was won'"],
  ["a pattern with items", "    pattern: 'the prizes'\n    items: '{title:phrase} {when:date}'"],
  ["a noun frame", "    nouns: [award, awards]\n    arguments: { of: '{title:phrase}' }"],
  ["a quantity", "    quantity: { nouns: [prizes] }"],
  ["any quantity", "    quantity: {}"],
])("reads %s", (_name, form) => {
  const text = withLine("verbs:", form).replace(/^ {4}arguments: \{ object.*\n/m, "");
  expect(parse(text)).toMatchObject({ value: [{ kind: "event" }], messages: [] });
});

describe("refuses with a place and a reason", () => {
  it.each<[string, string, string, RegExp]>([
    ["no YAML", "kind: [", "1:8", /./],
    ["an unknown kind", pack(...RULE).replace("kind: event", "kind: prize"), "1:1", /^kind: /],
    ["no rules", "kind: event\nrules: []\n", "1:1", /^rules: /],
    ["an unknown key of the pack", `${pack(...RULE)}note: x\n`, "1:1", /note/],
    [
      "an unknown key of a rule",
      withLine("language:", "    language: en", "    colour: red"),
      "3:5",
      /colour/,
    ],
    ["an id of another form", withLine("id:", "  - id: Event/Prize"), "3:5", /id: an id is the kind/],
    ["an id of another kind", withLine("id:", "  - id: treaty/prize"), "3:5", /does not begin with event\//],
    ["an unknown language", withLine("language:", "    language: fr"), "3:5", /^language: /],
    [
      "none of the four forms",
      withLine("verbs:", ""),
      "3:5",
      /has none of `pattern`, `verbs`, `nouns`, `quantity`/,
    ],
    ["two forms", withLine("verbs:", "    verbs: [present]", "    pattern: x"), "3:5", /./],
    ["a verb in capitals", withLine("verbs:", "    verbs: [Present]"), "3:5", /^verbs\.0: lower-case words/],
    [
      "a role that is none",
      withLine("arguments:", "    arguments: { 'in at': '{place}' }"),
      "3:5",
      /^arguments\.in at: /,
    ],
    [
      "no counter-example",
      withLine("counterExamples:", "    counterExamples: []"),
      "3:5",
      /^counterExamples: /,
    ],
    ["an example without facts", withLine("facts:", "        facts: []"), "3:5", /^examples\.0\.facts: /],
  ])("%s", (_name, text, place, message) => {
    const { value, messages } = parse(text);
    expect(value).toEqual([]);
    expect(messages).toHaveLength(1);
    expect(messages[0]).toMatchObject({
      rule: "rule-invalid",
      severity: "error",
      path: "sources/rules/0.yaml",
    });
    expect(`${messages[0]?.line}:${messages[0]?.column}`).toBe(place);
    expect(messages[0]?.message).toMatch(message);
    expect(messages[0]?.advice).toBeTruthy();
  });

  it("a second rule of one id, and keeps the first", () => {
    const { value, messages } = parse(pack(...RULE), pack("", ...RULE));
    expect(value.map(({ place }) => place.path)).toEqual(["sources/rules/0.yaml"]);
    expect(messages).toMatchObject([
      { path: "sources/rules/1.yaml", line: 4, message: "there are two rules event/prize-awarded" },
    ]);
  });

  it("and reads the other rules of the file", () => {
    const wrong = RULE.map((line) => line.replace("language: en", "language: fr"));
    const { value, messages } = parse(pack(...wrong, ...RULE));
    expect(value).toHaveLength(1);
    expect(messages).toHaveLength(1);
  });
});
