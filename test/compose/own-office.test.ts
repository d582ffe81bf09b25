import { expect, it } from "vitest";
import type { Noun } from "../../src/compose/view/noun.ts";
import { asItsOwn } from "../../src/compose/view/own-office.ts";
import { ownTerms } from "../own-terms.ts";

const noun = (key: string): Noun => ({
  is: "noun",
  text: key,
  term: ownTerms.get(key) ?? null,
  as: "office",
  isTitle: false,
  language: "en",
  span: { source: "A", start: 0, end: 1, line: 1, column: 1, quote: "x" },
  path: "sources/a.txt",
  preposition: null,
});

it.each([
  ["secretary-general", "united-nations", "Secretary-General"],
  ["secretary-general", "osce", "Secretary General"],
  ["director-general", "unesco", "Director-General"],
  ["director-general", "iaea", "Director General"],
])("%s of %s", (office, body, expected) => {
  expect(asItsOwn(noun(office), noun(body)).term?.en.name).toBe(expected);
});

it("names only offices that are there", () => {
  const spelled = [...ownTerms.terms.values()].flatMap(({ en }) => Object.keys(en.offices ?? {}));
  expect(spelled.length).toBeGreaterThan(20);
  expect(spelled.filter((key) => ownTerms.get(key)?.kind !== "office")).toEqual([]);
});
