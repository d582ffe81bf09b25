import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Hint } from "../../../../src/languages/ru/propose/proposal.ts";
import { proposeForms } from "../../../../src/languages/ru/propose/propose-forms.ts";
import { CASES } from "../../../../src/model/kinds.ts";
import { ownTerms } from "../../../own-terms.ts";
import { readParadigm } from "./paradigm.ts";

const phrase = { kind: "phrase" } as const;
const person = { kind: "person" } as const;

describe("what is known of a name comes before what is guessed", () => {
  it.each<[line: string, hint: Hint]>([
    ["m+   нов{ый ого ому ого ым ом} судь{я и е ю ёй е}", phrase],
    ["f+   нов{ая ой ой ую ой ой} судь{я и е ю ёй е}", phrase],
    ["f    Тал{ь и и ь ью и}", { ...phrase, gender: "f" }],
    ["m    Тал{ь я ю ь ем е}", { ...phrase, gender: "m" }],
    ["m+   робот{- а у а ом е} года", { ...phrase, animate: true }],
    ["m    робот{- а у - ом е} года", { ...phrase, animate: false }],
    ["f    прав{а ы е у ой е}", { ...phrase, gender: "f", number: "singular" }],
    ["fpl  зарниц{ы - ам ы ами ах}", { ...phrase, gender: "f" }],
    ["f+   Л. Берг", { ...person, gender: "f" }],
    ["m+   Л. Берг{- а у а ом е}", { ...person, gender: "m" }],
    ["f+   Саш{а и е у ей е} Гайдай", { ...person, gender: "f" }],
  ])("%s", (line, hint) => {
    const { forms } = readParadigm(line);
    expect(proposeForms(forms.n, hint).forms).toEqual(forms);
  });

  it("is told back with the forms", () => {
    const known = { gender: "n", number: "singular", animate: true } as const;
    expect(proposeForms("лицо", { ...phrase, ...known })).toMatchObject({ ...known, doubts: [] });
  });
});

describe("doubts", () => {
  it.each<[name: string, hint: Hint, doubts: readonly string[]]>([
    ["комиссия", phrase, ["guessed from «комиссия»: feminine, singular, a thing"]],
    ["комиссия", { ...phrase, gender: "f", number: "singular" }, ["guessed from «комиссия»: a thing"]],
    [
      "Фонд и Программа",
      { ...phrase, gender: "m", number: "singular", animate: false },
      ["«Программа» is taken for a second head word and declined as well"],
    ],
    [
      "город Лесной",
      { ...phrase, gender: "m", number: "singular", animate: false },
      ["the name «Лесной» is declined with «город»"],
    ],
    [
      "Договор — основа мира",
      { ...phrase, gender: "m", number: "singular", animate: false },
      ["what stands behind the dash keeps its form"],
    ],
    ["для мира", phrase, ["no word to decline was found: all forms are the nominative"]],
    ["Interpol", person, ["no word to decline was found: all forms are the nominative"]],
    ["Л. Берг", person, ["nothing tells the gender: declined as the name of a man"]],
    ["Нина Берг", person, ["taken for the name of a woman"]],
    ["Нина Берг", { ...person, gender: "f" }, []],
    [
      "Джон Хоупин",
      { ...person, gender: "m" },
      ["«Хоупин»: taken for a foreign surname, with -ом and without a vowel that falls out"],
    ],
  ])("of %s", (name, hint, doubts) => {
    expect(proposeForms(name, hint).doubts).toEqual(doubts);
  });
});

describe("whatever it is given", () => {
  const words = fc.constantFrom(
    ..."Рабочая группа и по фонд, «Мост» Иван Петрович фон д’Ор Ли А. II 5-я город-герой — - ый ь наименее".split(
      " ",
    ),
  );
  const text = fc.oneof(
    fc.string({ unit: "grapheme" }),
    fc.string({ unit: fc.constantFrom(..."аеийьнвцкПФ -.,«»0") }),
    fc.array(words).map((parts) => parts.join(" ")),
  );
  const hint = fc.record(
    {
      kind: fc.constantFrom("person", "phrase"),
      gender: fc.constantFrom("m", "f", "n"),
      number: fc.constantFrom("singular", "plural"),
      animate: fc.boolean(),
    },
    { requiredKeys: ["kind"] },
  ) as fc.Arbitrary<Hint>;

  it("never throws, keeps the nominative and gives six forms that are not empty", () => {
    fc.assert(
      fc.property(text, hint, (name, known) => {
        const { forms } = proposeForms(name, known);
        expect(forms.n).toBe(name);
        if (name !== "") expect(Object.values(forms)).not.toContain("");
      }),
      { numRuns: 1000 },
    );
  });

  it("keeps the tail behind the head byte for byte", () => {
    fc.assert(
      fc.property(text, (tail) => {
        const { forms } = proposeForms(`Рабочая группа по ${tail}`, phrase);
        expect(forms.g).toBe(`Рабочей группы по ${tail}`);
        expect(forms.i).toBe(`Рабочей группой по ${tail}`);
      }),
    );
  });

  it("leaves quoted, Latin and abbreviated names alone", () => {
    for (const name of ["«Чистая вода»", "Eurojust", "ПРООН", "ОАО «Берег»", "Х-1"]) {
      expect(new Set(Object.values(proposeForms(name, phrase).forms))).toEqual(new Set([name]));
    }
  });

  it("takes no longer for a text than for a name", () => {
    const text = "Фонд, ".repeat(100_000);
    expect(proposeForms(text, phrase).doubts).toEqual([
      "longer than a name is: all forms are the nominative",
    ]);
  });
});

it("proposes what people have accepted into the termbase, but for a few names in a hundred", () => {
  const names = [...ownTerms.terms.values()].flatMap(({ kind, ru }) =>
    ru === undefined ? [] : [{ ...ru, kind: kind === "person" ? ("person" as const) : ("phrase" as const) }],
  );
  const missed = names.filter(({ name, kind, gender, number, animate }) => {
    const { forms } = proposeForms(name.n, { kind, gender, number, animate });
    return CASES.some((grammaticalCase) => forms[grammaticalCase] !== name[grammaticalCase]);
  });
  expect(names.length).toBeGreaterThan(500);
  expect(missed.length).toBeLessThan(names.length * 0.02);
});
