import { describe, expect, test } from "vitest";
import {
  looksGenitivePlural,
  looksNominative,
  takesGenitivePlural,
} from "../../../src/languages/ru/phrase-case.ts";

describe("phrase case", () => {
  test.each([
    ["посёлков", true],
    ["новых учебных центров", true],
    ["лабораторий Академии", true],
    ["систем", true],
    ["губернаторами", false],
    ["посёлках", false],
    ["занятия", false],
    ["Посёлков", false],
  ])("genitive plural: %s %s", (phrase, expected) => {
    expect(looksGenitivePlural(phrase)).toBe(expected);
  });

  test.each([
    ["Взаимная торговля", true],
    ["вклад Агентства", true],
    ["внешний долг", true],
    ["экспорта", false],
    ["внешней торговли", false],
    ["норвежцев", false],
    ["новых центров", false],
    ["капиталом", false],
  ])("nominative: %s %s", (phrase, expected) => {
    expect(looksNominative(phrase)).toBe(expected);
  });

  test.each([
    [5, true],
    [11, true],
    [460_000, true],
    [1, false],
    [24, false],
    [2.5, false],
  ])("the noun behind %d is a genitive plural: %s", (value, expected) => {
    expect(takesGenitivePlural(value)).toBe(expected);
  });
});
