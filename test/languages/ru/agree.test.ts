import { describe, expect, it } from "vitest";
import { agree, agreementOf, predicateNoun } from "../../../src/languages/ru/agree.ts";
import { CASES } from "../../../src/model/kinds.ts";
import type { Term } from "../../../src/model/term.ts";

describe("agree", () => {
  it.each([
    ["подписан", "подписан подписана подписано подписаны"],
    ["принят", "принят принята принято приняты"],
    ["утверждён", "утверждён утверждена утверждено утверждены"],
    ["подан", "подан подана подано поданы"],
    ["стал", "стал стала стало стали"],
    ["присоединился", "присоединился присоединилась присоединилось присоединились"],
    ["вышел", "вышел вышла вышло вышли"],
    ["перешёл", "перешёл перешла перешло перешли"],
    ["является", "является является является являются"],
  ])("has all forms of %s", (verb, forms) => {
    const singular = (["m", "f", "n"] as const).map((gender) => agree(verb, { gender, number: "singular" }));
    expect([...singular, agree(verb, { gender: "f", number: "plural" })].join(" ")).toBe(forms);
  });

  it.each(["подписывал", "constructor", ""])("refuses %j, which the lexicon lacks", (verb) => {
    expect(() => agree(verb, { gender: "m", number: "singular" })).toThrow(RangeError);
  });
});

describe("predicateNoun", () => {
  it.each([
    ["член", "singular", "член члена члену члена членом члене"],
    ["партнёр", "plural", "партнёры партнёров партнёрам партнёров партнёрами партнёрах"],
    ["участник", "plural", "участники участников участникам участников участниками участниках"],
    ["наблюдатель", "singular", "наблюдатель наблюдателя наблюдателю наблюдателя наблюдателем наблюдателе"],
  ] as const)("declines %s in the %s", (noun, number, forms) => {
    expect(CASES.map((grammaticalCase) => predicateNoun(noun, number, grammaticalCase)).join(" ")).toBe(
      forms,
    );
  });

  it("refuses a noun that the lexicon lacks", () => {
    expect(() => predicateNoun("гость", "singular", "n")).toThrow(RangeError);
  });
});

describe("agreementOf", () => {
  const forms = { n: "x", g: "x", d: "x", a: "x", i: "x", p: "x" };
  const term: Term = {
    key: "kazakhstan",
    kind: "party",
    class: "state",
    aliases: [],
    en: { name: "Republic of Kazakhstan", number: "singular" },
    ru: { name: forms, short: forms, gender: "f", shortGender: "m", number: "singular", animate: false },
    source: "test",
  };

  it("follows the name as it is printed", () => {
    expect(agreementOf(term, "full")).toEqual({ gender: "f", number: "singular" });
    expect(agreementOf(term, "short")).toEqual({ gender: "m", number: "singular" });
    expect(agreementOf(term, "abbreviation")).toEqual({ gender: "f", number: "singular" });
  });

  it.each([
    ["Королевство Нидерландов, Нидерланды", "n", "n", "singular", "plural"],
    ["Мексиканские Соединённые Штаты, Мексика", "m", "f", "plural", "singular"],
  ] as const)(
    "has a number of its own for the short name: %s",
    (_names, gender, shortGender, number, shortNumber) => {
      const ru = { name: forms, short: forms, gender, shortGender, number, shortNumber, animate: false };
      expect(agreementOf({ ...term, ru }, "full")).toEqual({ gender, number });
      expect(agreementOf({ ...term, ru }, "short")).toEqual({ gender: shortGender, number: shortNumber });
      expect(agreementOf({ ...term, ru }, "abbreviation")).toEqual({ gender, number });
    },
  );

  it("is nothing without Russian", () => {
    const { ru: _, ...english } = term;
    expect(agreementOf(english, "full")).toBeUndefined();
  });
});
