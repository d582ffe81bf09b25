import { describe, expect, test } from "vitest";
import { isPluralPhrase } from "../../src/compose/lexicon/english-phrase.ts";
import { lowered } from "../../src/compose/lexicon/measure-words.ts";
import { amountWords } from "../../src/compose/wording/amount-words.ts";
import { english } from "../../src/languages/en/index.ts";
import { russian } from "../../src/languages/ru/index.ts";

const spaced = (words: string) => words.replaceAll("\u00A0", " ");

describe("measures", () => {
  test.each([
    ["companies with Norwegian capital", true],
    ["projects financed by the Bank", true],
    ["people", true],
    ["places a year", true],
    ["Ministers of trade", true],
    ["joint committee on lanterns", false],
    ["congress of towns", false],
    ["servicemen", true],
    ["population", false],
    ["budget of the programmes", false],
    ["status", false],
    ["trade with the states", false],
  ])("names several things: %s %s", (text, expected) => {
    expect(isPluralPhrase(text)).toBe(expected);
  });

  test.each([
    ["Companies with Norwegian capital", "companies with Norwegian capital"],
    ["Norwegians", "Norwegians"],
    ["Trade Fund", "Trade Fund"],
  ])("%s stands in a sentence as %s", (text, expected) => {
    expect(lowered(text)).toBe(expected);
  });

  test.each([
    [37_000_000_000, "MAD", "MAD 37 billion", "37 млрд марокканских дирхамов"],
    [612_500_000, "RUB", "RUB 612.5 million", "612,5 млн рублей"],
    [2, "NOK", "NOK 2", "2 норвежские кроны"],
    [2000, "tonne", "2,000 tonnes", "2000 т"],
    [30_900_000, "tonne", "30.9 million tonnes", "30,9 млн т"],
    [1, "hour", "1 hour", "1 час"],
  ])("%d %s: %s, %s", (value, unit, en, ru) => {
    expect(spaced(amountWords(value, unit, false, english.writer))).toBe(en);
    expect(spaced(amountWords(value, unit, false, russian.writer))).toBe(ru);
  });
});
