import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseTerms } from "../../src/terms/index.ts";
import { entryText, formsText } from "./entry-text.ts";

const parse = (...texts: readonly string[]) =>
  parseTerms(texts.map((text, index) => ({ path: `terms/${index}.yaml`, text })));
const messagesOf = (...texts: readonly string[]) => parse(...texts).messages;

describe("parseTerms", () => {
  test("reads entries of several files, with the defaults of the schema", () => {
    const { value, messages } = parse(
      entryText("one", "First Body"),
      "# nothing yet\n",
      entryText("two", "Second Body"),
    );
    expect(messages).toEqual([]);
    expect([...value.terms.keys()]).toEqual(["one", "two"]);
    expect(value.get("one")).toMatchObject({
      key: "one",
      aliases: [],
      en: { name: "First Body", number: "singular" },
    });
    expect(value.get("three")).toBeUndefined();
  });

  test("a missing case form is named, with the line to add", () => {
    const text = entryText(
      "one",
      "Body",
      "ru:",
      "  gender: m",
      "  name:",
      "    n: Орган",
      "    d: Органу",
      "    a: Орган",
      "    i: Органом",
      "    p: Органе",
    );
    expect(messagesOf(text)).toEqual([
      {
        rule: "term-invalid",
        severity: "error",
        path: "terms/0.yaml",
        line: 8,
        column: 5,
        message: "ru.name lacks the genitive (g)",
        advice: "add `g: ...`",
      },
    ]);
  });

  test.each([
    [
      "a missing field",
      entryText("one", "Body").replace("  source: made up\n", ""),
      1,
      1,
      "`one` lacks `source`",
    ],
    ["an unknown field", entryText("one", "Body", "colour: red"), 1, 1, "`one` has no such field: `colour`"],
    [
      "a word of no list",
      entryText("one", "Body").replace("organ", "orgna"),
      3,
      3,
      "class has another value than those allowed",
    ],
    [
      "a value of another type",
      entryText("one", "Body", "parent: [x]"),
      6,
      3,
      "parent: Invalid input: expected string, received array",
    ],
    ["a key in capitals", entryText("One", "Body"), 1, 1, "“One” is no key"],
    ["a key that is a list", "? [a]\n: 1\n", 1, 1, "“” is no key"],
    ["an entry that is a word", "one: body\n", 1, 1, "`one` is no entry"],
    ["an alias", `${entryText("one", "Body", "aliases: &a [x]")}two: *a\n`, 7, 6, "`*a` is an alias"],
    ["a repeated field", entryText("one", "Body", "kind: body"), 6, 3, "the key `kind` is repeated"],
    [
      "a repeated key",
      entryText("one", "Body") + entryText("one", "Other"),
      6,
      1,
      "the key `one` is repeated",
    ],
    [
      "a key of prototypes",
      entryText("one", "Body", "__proto__: { kind: party }"),
      6,
      3,
      "`__proto__` is no key",
    ],
    ["a prototype as entry", "constructor:\n  kind: body\n", 1, 1, "`constructor` is no key"],
    ["a tag", "one: !!js/function x\n", 1, 6, "Unresolved tag: tag:yaml.org,2002:js/function"],
    ["a list", "- one\n", 1, 1, "the file is no map of keys to values"],
    ["a deep nest", `one: ${"[".repeat(9_999)}`, 1, 1, "the file is nested too deeply to be read"],
    [
      "an unknown parent",
      entryText("one", "Body", "parent: two"),
      1,
      1,
      "parent of `one`: there is no entry `two`",
    ],
  ])("%s", (_name, text, line, column, message) => {
    const messages = messagesOf(text);
    expect(messages).toHaveLength(1);
    expect(messages[0]).toMatchObject({ rule: "term-invalid", severity: "error", line, column, message });
    expect(messages[0]?.advice).not.toBe("");
  });

  test("a bad entry leaves the others of its file alone", () => {
    const { value } = parse(`bad: 1\n${entryText("good", "Body")}`);
    expect([...value.terms.keys()]).toEqual(["good"]);
  });

  test("a key in two files is named at the second", () => {
    const messages = messagesOf(entryText("one", "Body"), entryText("one", "Other"));
    expect(messages).toMatchObject([
      { path: "terms/1.yaml", message: "`one` stands in terms/0.yaml:1 already" },
    ]);
  });

  test("a name of two entries is ambiguous, once, and means the first", () => {
    const forms = formsText("Тунис", "Туниса", "Тунису", "Тунис", "Тунисом", "Тунисе");
    const russian = `ru: { name: ${forms}, gender: m }`;
    const { value, messages } = parse(
      entryText("tunisia", "Tunisia", russian) + entryText("tunis", "Tunis", russian),
    );
    expect(messages).toMatchObject([
      {
        rule: "term-ambiguous",
        severity: "warning",
        line: 7,
        message: "“Тунис” means both `tunisia` and `tunis`",
      },
    ]);
    expect(value.lookUp("Тунисом")?.key).toBe("tunisia");
  });

  test("an abbreviation and a word of the same letters are not ambiguous", () => {
    const abbreviated = entryText(
      "who",
      "World Health Organization",
      "en: { name: World Health Organization, abbreviation: WHO }",
    );
    expect(messagesOf(abbreviated + entryText("rock-band", "Some Band", "aliases: [Who]"))).toMatchObject([
      { rule: "term-ambiguous" },
    ]);
    const other = entryText("whom", "Some Band", "en: { name: Some Band, abbreviation: Who }");
    expect(messagesOf(abbreviated + other)).toEqual([]);
  });

  test("no text makes it throw", () => {
    const piece = fc.constantFrom(
      "a",
      "b: ",
      "- ",
      "? ",
      "[",
      "]",
      "{",
      "}",
      "\n",
      "  ",
      "&x ",
      "*x",
      "!!y ",
      '"',
      "'",
      "|",
      ">",
      "#",
      "%",
      "---",
      "\t",
      "é",
      "\u0000",
    );
    const hostile = fc
      .array(fc.oneof(piece, fc.string({ unit: "binary", maxLength: 4 })))
      .map((all) => all.join(""));
    fc.assert(
      fc.property(hostile, (text) => {
        for (const message of messagesOf(text)) expect(message.line).toBeGreaterThan(0);
      }),
    );
  });
});
