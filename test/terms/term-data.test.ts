import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Russian, Term } from "../../src/model/term.ts";
import { parseTerms } from "../../src/terms/index.ts";

const FOLDER = join(import.meta.dirname, "../../sources/terms");
const FILES = readdirSync(FOLDER)
  .sort()
  .map((name) => ({ path: `sources/terms/${name}`, text: readFileSync(join(FOLDER, name), "utf8") }));
const { value: termbase, messages } = parseTerms(FILES);
const TERMS = [...termbase.terms.values()];

const russianForms = ({ name, short }: Russian) => [...Object.values(name), ...Object.values(short ?? {})];
const allTexts = (term: Term): readonly string[] => [
  term.en.name,
  ...[term.en.short, term.en.abbreviation, term.en.adjective].filter((text) => text !== undefined),
  ...term.aliases,
  ...(term.ru ? [...russianForms(term.ru), term.ru.abbreviation ?? "", term.ru.adjective ?? ""] : []),
];
const offenders = (wrong: (term: Term) => boolean) => TERMS.filter(wrong).map(({ key }) => key);

/** States that are their own capital, and one whose capital is not agreed on. */
const WITHOUT_CAPITAL = ["holy-see", "israel", "monaco", "san-marino", "singapore"];

describe("sources/terms", () => {
  test("loads without a message", () => {
    expect(messages).toEqual([]);
    expect(TERMS.length).toBeGreaterThan(400);
  });

  test("no key stands in two files", () => {
    const keys = FILES.flatMap(({ text }) => text.match(/^[a-z0-9-]+(?=:)/gmu) ?? []);
    expect(keys).toEqual([...termbase.terms.keys()]);
  });

  test("every entry has Russian forms", () => {
    expect(offenders(({ ru }) => ru === undefined)).toEqual([]);
  });

  test("Russian forms are in Cyrillic, but for Roman numerals and abbreviations", () => {
    const latin = TERMS.flatMap(({ ru }) => (ru ? russianForms(ru) : [])).flatMap(
      (form) => form.match(/\p{Script=Latin}+/gu) ?? [],
    );
    expect([...new Set(latin)].sort()).toEqual(["II", "IV", "PISA", "V"]);
  });

  test("no word mixes Latin and Cyrillic letters", () => {
    const mixed = (text: string) =>
      /\p{Script=Latin}\p{M}*\p{Script=Cyrillic}|\p{Script=Cyrillic}\p{M}*\p{Script=Latin}/u.test(text);
    expect(offenders((term) => allTexts(term).some(mixed))).toEqual([]);
    expect(offenders(({ en }) => /\p{Script=Cyrillic}/u.test(en.name + (en.abbreviation ?? "")))).toEqual([]);
    expect(offenders(({ ru }) => /\p{Script=Latin}/u.test(ru?.abbreviation ?? ""))).toEqual([]);
  });

  test("texts are composed, trimmed and single-spaced", () => {
    const untidy = (text: string) => text !== text.normalize("NFC").trim().replaceAll(/\s+/gu, " ");
    expect(offenders((term) => allTexts(term).some(untidy))).toEqual([]);
  });

  test("the accusative is the genitive of what lives, and else the nominative, but for nouns in -а and -я", () => {
    const nounsInA = /^(?:глава|судья) /iu;
    const wrong = ({ ru }: Term) =>
      ru !== undefined &&
      ru.gender !== "f" &&
      !nounsInA.test(`${ru.name.n} `) &&
      ru.name.a !== (ru.animate ? ru.name.g : ru.name.n);
    expect(offenders(wrong)).toEqual([]);
  });

  test("the words that change end as their case asks", () => {
    const endings = {
      d: /(?:[уюеи]|[ое]му|[ое]й|[аяыи]м)(?:ся)?(?:[,-]|$)/u,
      i: /(?:[оеё][мй]|ью|[ыи]м|ми)(?:ся)?(?:[,-]|$)/u,
      p: /(?:[еи]|[ое][мй]|[ыиая]х)(?:ся)?(?:[,-]|$)/u,
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
    expect(capitals.filter(({ key, capital = "" }) => termbase.get(capital)?.parent !== key)).toEqual([]);
  });

  test("places and parties have their preposition", () => {
    const places = (term: Term) => term.kind === "party" || term.kind === "place";
    expect(offenders((term) => places(term) && term.ru?.place === undefined)).toEqual([]);
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
  ])("finds the names of %j", (text, keys) => {
    expect(termbase.find(text).map(({ term }) => term.key)).toEqual(keys);
  });
});
