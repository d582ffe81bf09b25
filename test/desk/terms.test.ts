import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { NEW_NAMES, planTerms } from "../../src/desk/plan-terms.ts";
import { termClassOf } from "../../src/desk/term-class.ts";
import { termKey } from "../../src/desk/term-key.ts";
import { parseTerms } from "../../src/terms/index.ts";
import { markingProposer as proposer } from "./proposer.ts";
import { item, span } from "./work.ts";

const plan = (given: Partial<Parameters<typeof planTerms>[0]>) =>
  planTerms({ files: [], items: [], names: [], proposer, taken: new Set(), ...given });
const textOf = (files: readonly { path: string; text: string }[]) =>
  files.find(({ path }) => path === NEW_NAMES)?.text ?? "";

describe("termClassOf", () => {
  test.each([
    ["organisation", "Nordic Lantern Institute", "body", "organisation"],
    ["organisation", "Nordic Lantern Fund", "body", "fund"],
    ["organisation", "Nordic Lantern Council", "body", "organ"],
    ["organisation", "Совет северных фонарей", "body", "organ"],
    ["person", "A. Berg", "person", "person"],
    ["city", "Lanternby", "place", "city"],
    ["protocol", "Lantern Protocol", "instrument", "protocol"],
    ["memorandum", "Memorandum on Lanterns", "document", "document"],
    ["constructor", "constructor", "document", "document"],
  ])("of %s, %s", (as, name, kind, termClass) => {
    expect(termClassOf(as, name)).toEqual({ kind, class: termClass });
  });
});

describe("termKey", () => {
  test.each([
    ["Nordic Lantern Institute", "nordic-lantern-institute"],
    ["São Tomé’s Fund", "sao-tomes-fund"],
    ["Фонд «Щит»", "fond-shhit"],
    ["«»", "name"],
    ["Constructor", "name-constructor"],
    ["prototype", "name-prototype"],
  ])("of %s", (name, key) => {
    expect(termKey(name, new Set())).toBe(key);
  });

  it("parts equal names by a number", () => {
    expect(termKey("A", new Set(["a", "a-2"]))).toBe("a-3");
  });

  it("is a key of the termbase, whatever the name", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (name) => {
        expect(termKey(name, new Set())).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
      }),
    );
  });
});

describe("planTerms", () => {
  it("adds a draft for a body, and the proposed cases of a person", () => {
    const { files, added } = plan({
      items: [item(), item({ text: "A. Berg", as: "person", span: span(6) })],
    });
    expect(added).toEqual(["nordic-lantern-institute", "a-berg"]);
    expect(textOf(files).split("\n\n").slice(1).join("\n\n")).toBe(`# sources/norland.txt:4:3
nordic-lantern-institute:
  kind: body
  class: organisation
  en:
    name: Nordic Lantern Institute
    article: the
  ru:
    name:
      n:
  source: named in sources/norland.txt:4; write where its official forms stand

# sources/norland.txt:6:3
# proposed, to be checked: the gender is guessed
a-berg:
  kind: person
  class: person
  en:
    name: A. Berg
  ru:
    name:
      n: А. Берг
      g: А. Берг-g
      d: А. Берг-d
      a: А. Берг-a
      i: А. Берг-i
      p: А. Берг-p
    gender: f
    animate: true
  source: named in sources/norland.txt:6; write where its official forms stand
`);
  });

  it("completes a draft whose nominative the desk has written, and keeps what stands there", () => {
    const text = `# by hand\nlantern:\n  kind: body\n  class: organ\n  en: { name: Lantern }\n  ru:\n    name:\n      n: Бюро\n    gender: n\n  source: a list # of 2026\n`;
    const { files, completed } = plan({ files: [{ path: "sources/terms/own.yaml", text }] });
    expect(completed).toEqual(["lantern"]);
    expect(files).toHaveLength(1);
    expect(files[0]?.text).toMatch(/^# by hand\nlantern:/);
    expect(files[0]?.text).toContain("source: a list # of 2026");
    const { value, messages } = parseTerms(files);
    expect(messages).toEqual([]);
    expect(value.get("lantern")?.ru).toMatchObject({ name: { g: "Бюро-g" }, gender: "n" });
    expect(value.get("lantern")?.reviewed).toBeUndefined();
  });

  it("changes nothing where nothing is wanted", () => {
    const files = [{ path: "sources/terms/own.yaml", text: "a:   { kind: body }\n" }];
    expect(plan({ files })).toEqual({ files: [], added: [], completed: [] });
  });

  it("adds nothing twice", () => {
    const russian = item({ text: "Фонд «Щит»", from: "ru", language: "en" });
    const first = plan({ items: [russian] });
    expect(first.added).toEqual(["fond-shhit"]);
    expect(plan({ files: first.files, items: [russian] }).added).toEqual([]);
  });

  it("writes what a translator has named into a draft, and proposes its cases", () => {
    const drafts = plan({ items: [item()] }).files;
    const form = item({ kind: "form", term: "nordic-lantern-institute" });
    const { files, completed } = plan({ files: drafts, names: [{ item: form, nominative: "Институт" }] });
    expect(completed).toEqual(["nordic-lantern-institute"]);
    expect(parseTerms(files).value.get("nordic-lantern-institute")?.ru?.name.d).toBe("Институт-d");
  });

  it("writes entries that can be read again, whatever the name", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", minLength: 1 }), fc.constantFrom("en", "ru"), (text, from) => {
        const language = from === "en" ? "ru" : "en";
        const { files, added } = plan({ items: [item({ text, from, language })] });
        expect(added).toHaveLength(1);
        const { messages } = parseTerms(files);
        expect(messages.filter(({ rule }) => rule !== "term-incomplete")).toEqual([]);
      }),
    );
  });
});
