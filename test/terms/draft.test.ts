import { describe, expect, test } from "vitest";
import { readDraft } from "../../src/terms/draft.ts";
import { parseTerms } from "../../src/terms/index.ts";
import { entryText, formsText } from "./entry-text.ts";

const parse = (...lines: readonly string[]) =>
  parseTerms([{ path: "terms/new.yaml", text: entryText("one", "Body", ...lines) }]);

describe("a draft", () => {
  test.each([
    ["no name", "ru:\n    name:\n      n:", "ru"],
    ["a nominative alone", "ru: { name: { n: Орган } }", "ru"],
    ["a nominative and a gender", "ru: { name: { n: Орган }, gender: m }", "ru"],
    ["blank forms behind the nominative", 'ru: { name: { n: Орган, g: "", d: } }', "ru"],
    ["nothing Russian at all", "ru:", "ru"],
    ["no English name", "en: { name: }", "en"],
  ])("with %s is told of, and is no failure", (_, line, lacks) => {
    const { messages } = parse(line);
    expect(messages).toMatchObject([{ rule: "term-incomplete", severity: "warning", line: 1 }]);
    expect(messages[0]?.message).toContain(lacks === "ru" ? "Russian" : "English");
  });

  test("is found by its English name before it has a Russian one", () => {
    const { value } = parse("ru: { name: { n: Орган } }");
    expect(value.lookUp("Body")).toMatchObject({ key: "one" });
    expect(value.get("one")?.ru).toBeUndefined();
  });

  test("without an English name is no term yet", () => {
    expect(parse("en: { name: }").value.terms.size).toBe(0);
  });

  test("is no entry with a form missing among others", () => {
    expect(parse("ru: { name: { n: Орган, g: Органа }, gender: m }").messages[0]).toMatchObject({
      rule: "term-invalid",
      severity: "error",
    });
  });

  test.each([[undefined], [null], ["text"], [[1]], [{}], [{ en: { name: "Body" } }]])(
    "is nothing else: %j",
    (data) => {
      expect(readDraft(data)).toEqual({ data, lacks: undefined });
    },
  );
});

describe("packaged entries", () => {
  const packaged = [
    { path: "package/a.yaml", text: entryText("one", "First Body") + entryText("two", "Second Body") },
  ];

  test("stand beside those of a project", () => {
    const own = [{ path: "terms/a.yaml", text: entryText("three", "Third Body") }];
    expect([...parseTerms(own, packaged).value.terms.keys()]).toEqual(["three", "one", "two"]);
  });

  test("give way to an entry of the project with the same key", () => {
    const own = [
      {
        path: "terms/a.yaml",
        text: entryText("one", "Other Body", `ru: { gender: m, name: ${formsText("Орган")} }`),
      },
    ];
    const { value, messages } = parseTerms(own, packaged);
    expect(messages).toEqual([]);
    expect(value.get("one")?.en.name).toBe("Other Body");
    expect(value.lookUp("First Body")).toBeUndefined();
  });

  test("give way to an entry of the project with the same name, which is told", () => {
    const own = [{ path: "terms/a.yaml", text: entryText("mine", "First Body") }];
    const { value, messages } = parseTerms(own, packaged);
    expect(value.lookUp("First Body")?.key).toBe("mine");
    expect(messages).toMatchObject([{ rule: "term-ambiguous", path: "package/a.yaml" }]);
  });
});
