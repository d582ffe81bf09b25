import { describe, expect, test } from "vitest";
import { placePreposition } from "../../src/languages/ru/preposition.ts";
import type { Russian, Term } from "../../src/model/term.ts";
import { ownTermFiles, ownTermMessages, ownTerms } from "../own-terms.ts";

const TERMS = [...ownTerms.terms.values()];

const russianForms = ({ name, short }: Russian) => [...Object.values(name), ...Object.values(short ?? {})];
const allTexts = (term: Term): readonly string[] => [
  term.en.name,
  ...[term.en.short, term.en.abbreviation, term.en.adjective].filter((text) => text !== undefined),
  ...term.aliases,
  ...(term.ru ? [...russianForms(term.ru), term.ru.abbreviation ?? "", term.ru.adjective ?? ""] : []),
];
const offenders = (wrong: (term: Term) => boolean) => TERMS.filter(wrong).map(({ key }) => key);

/** States that are their own capital, those whose capital is not agreed on, and one that has none (Nauru). */
const WITHOUT_CAPITAL = ["holy-see", "israel", "monaco", "nauru", "palestine", "san-marino", "singapore"];

/** One says neither «в Святом Престоле» nor «на». */
const WITHOUT_PREPOSITION = ["holy-see"];

describe("sources/terms", () => {
  test("loads without a message", () => {
    expect(ownTermMessages).toEqual([]);
    expect(TERMS.length).toBeGreaterThan(400);
  });

  test("no key stands in two files", () => {
    const keys = ownTermFiles.flatMap(({ text }) => text.match(/^[a-z0-9-]+(?=:)/gmu) ?? []);
    expect(keys).toEqual([...ownTerms.terms.keys()]);
  });

  test("every entry has Russian forms", () => {
    expect(offenders(({ ru }) => ru === undefined)).toEqual([]);
  });

  test("Russian forms are in Cyrillic, but for Roman numerals and abbreviations", () => {
    const latin = TERMS.flatMap(({ ru }) => (ru ? russianForms(ru) : [])).flatMap(
      (form) => form.match(/\p{Script=Latin}+/gu) ?? [],
    );
    expect([...new Set(latin)].sort()).toEqual(["CASA", "I", "II", "III", "IV", "PISA", "V"]);
  });

  test("no word mixes Latin and Cyrillic letters", () => {
    const mixed = (text: string) =>
      /\p{Script=Latin}\p{M}*\p{Script=Cyrillic}|\p{Script=Cyrillic}\p{M}*\p{Script=Latin}/u.test(text);
    expect(offenders((term) => allTexts(term).some(mixed))).toEqual([]);
    expect(offenders(({ en }) => /\p{Script=Cyrillic}/u.test(en.name + (en.abbreviation ?? "")))).toEqual([]);
    expect(offenders(({ ru }) => /\p{Script=Latin}/u.test(ru?.abbreviation ?? ""))).toEqual([]);
  });

  test("texts are composed, trimmed and single-spaced", () => {
    const untidy = (text: string) =>
      text !==
      text
        .normalize("NFC")
        .trim()
        .replaceAll(/[^\S\u00A0]+|\s{2,}/gu, " ");
    expect(offenders((term) => allTexts(term).some(untidy))).toEqual([]);
  });

  test("the accusative is the genitive of what lives, and else the nominative, but for nouns in -а and -я", () => {
    const nounsInA = /^(?:глава|папа|судья|город \p{L}+[ая]) /iu;
    // Б. Обама, Б. Обамы, Б. Обаму
    const surnameInA = ({ kind, ru }: Term) =>
      kind === "person" && /[ая]$/u.test(ru?.name.n ?? "") && /[ую]$/u.test(ru?.name.a ?? "");
    const wrong = (term: Term) =>
      term.ru !== undefined && term.ru.gender !== "f" && !surnameInA(term) && isOdd(term.ru);
    const isOdd = (ru: NonNullable<Term["ru"]>) =>
      !nounsInA.test(`${ru.name.n} `) && ru.name.a !== (ru.animate ? ru.name.g : ru.name.n);
    expect(offenders(wrong)).toEqual([]);
  });

  test("the words that change end as their case asks", () => {
    const endings = {
      d: /(?:[уюеи]|[ое]му|[ое]й|[аяыи]м)(?:ся)?(?:[,)-]|$)/u,
      i: /(?:[оеё][мй]|ью|[ыи]м|ми)(?:ся)?(?:[,)-]|$)/u,
      p: /(?:[еи]|[ое][мй]|[ыиая]х)(?:ся)?(?:[,)-]|$)/u,
    };
    const changed = (form: string, nominative: string) => {
      const words = nominative.split(" ");
      return form.split(" ").filter((word, index) => word !== words[index]);
    };
    const odd = TERMS.flatMap(({ ru }) => [ru?.name, ru?.short])
      .filter((forms) => forms !== undefined)
      .flatMap(({ n, d, i, p }) => [
        ...changed(d, n).filter((word) => !endings.d.test(word)),
        ...changed(i, n).filter((word) => !endings.i.test(word)),
        ...changed(p, n).filter((word) => !endings.p.test(word)),
      ]);
    expect(odd).toEqual([]);
  });

  test("states have a capital that lies in them, save those that have none", () => {
    expect(offenders((term) => term.kind === "party" && !term.capital).sort()).toEqual(WITHOUT_CAPITAL);
    const capitals = TERMS.filter(({ capital }) => capital !== undefined);
    expect(capitals.filter(({ key, capital = "" }) => ownTerms.get(capital)?.parent !== key)).toEqual([]);
  });

  test("places and parties have their preposition", () => {
    const places = (term: Term) => term.kind === "party" || term.kind === "place";
    expect(offenders((term) => places(term) && term.ru?.place === undefined)).toEqual(WITHOUT_PREPOSITION);
  });

  test.each([
    ["cyprus", "Республике Кипр", "в", "Кипре", "на"],
    ["malta", "Республике Мальта", "в", "Мальте", "на"],
    ["netherlands", "Королевстве Нидерландов", "в", "Нидерландах", "в"],
    ["philippines", "Республике Филиппины", "в", "Филиппинах", "на"],
    ["viet-nam", "Социалистической Республике Вьетнам", "в", "Вьетнаме", "во"],
    ["marshall-islands", "Республике Маршалловы Острова", "в", "Маршалловых Островах", "на"],
  ])("where in %s: by the name that is printed", (key, full, before, short, beforeShort) => {
    const term = TERMS.find((one) => one.key === key);
    expect(term?.ru?.name.p).toBe(full);
    expect(term?.ru?.short?.p).toBe(short);
    expect(term && placePreposition(term, full)).toBe(before);
    expect(term && placePreposition(term, short)).toBe(beforeShort);
  });

  test("a preposition and a number of the short name differ from those of the full name", () => {
    const same = ({ ru }: Term) =>
      ru !== undefined &&
      ((ru.shortPlace !== undefined && ru.shortPlace === ru.place) || ru.shortNumber === ru.number);
    expect(offenders(same)).toEqual([]);
    expect(offenders(({ ru }) => ru?.shortNumber !== undefined && ru.short === undefined)).toEqual([]);
  });

  test("figures keep to their sign and to the abbreviation that follows them", () => {
    expect(offenders((term) => allTexts(term).some((text) => /№ | г\./u.test(text)))).toEqual([]);
  });

  test("a body's own word for a standing is there in both languages", () => {
    const standings = (words: object | undefined) => Object.keys(words ?? {}).sort();
    const oneSided = ({ en, ru }: Term) =>
      ru !== undefined && standings(en.statuses).join() !== standings(ru.statuses).join();
    expect(offenders(oneSided)).toEqual([]);
  });

  test("an instrument with a number has its series", () => {
    expect(offenders((term) => (term.numberInSeries === undefined) !== (term.series === undefined))).toEqual(
      [],
    );
  });

  test.each([
    ["the Spanish MP", ["spain", "member-of-parliament"]],
    [
      "CoE Representative in Brussels T.Froissnes",
      ["council-of-europe", "representative", "brussels", "t-froissnes"],
    ],
    ["с Республикой Казахстан", ["kazakhstan", "kazakhstan"]],
    ["в Организации Объединенных Наций (ООН)", ["united-nations", "united-nations"]],
    ["European Cinema Support Fund (EURIMAGES)", ["eurimages", "eurimages", "eurimages"]],
    ["Того же дня: о металлическом ломе", []],
    ["Victoria Frost", []],
    ["членом Евросоюза и Большой двадцатки", ["european-union", "g20"]],
    ["the Organization for Security and Cooperation in Europe", ["osce", "europe"]],
  ])("finds the names of %j", (text, keys) => {
    expect(ownTerms.find(text).map(({ term }) => term.key)).toEqual(keys);
  });
});
