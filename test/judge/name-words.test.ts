/** Names in other cases and numbers, and by other small words, are the same. */
import { expect, it } from "vitest";
import { nameStems, thing } from "../../src/judge/acts/name-words.ts";

it.each([
  ["Protocol concerning its accession", "the accession Protocol"],
  ["Norway’s Lake Banks", "Lake Bank of Norway"],
  ["Соглашение о выпасе оленей", "Соглашением о выпасе оленей"],
  ["дипломатические отношения", "дипломатических отношений"],
  ["Хартия озёр", "Хартию озер"],
])("%s = %s", (a, b) => {
  expect(nameStems(a)).toEqual(nameStems(b));
});

it.each([
  ["Lake Treaty", "Reed Treaty"],
  ["Trade Agreement", "Agreement on Trade in Services"],
  ["Договор о дружбе", "Договор о границе"],
])("%s, %s", (a, b) => {
  expect(nameStems(a)).not.toEqual(nameStems(b));
});

it("is the entry of the termbase where there is one", () => {
  expect(thing({ text: "the Council", antecedent: "Council of Europe", antecedentTerm: "coe" })).toBe("coe");
  expect(thing({ text: "CoE", term: "coe" })).toBe("coe");
});
