import { describe, expect, it } from "vitest";
import {
  isPlural,
  isRussianNominative,
  isRussianPlural,
  russianHead,
} from "../../src/compose/view/own-words.ts";

it.each([
  ["ministers of trade", true],
  ["Days of Lanterns", true],
  ["joint committee on lanterns", false],
  ["congress of towns", false],
])("%s: plural %s", (words, plural) => {
  expect(isPlural(words)).toBe(plural);
});

describe("Russian words", () => {
  it.each([
    ["Зимние заседания Совета", true, true],
    ["Заседание Совета", true, false],
    ["сессия Совета", true, false],
    ["заседаний Совета", false, false],
  ])("%s: nominative %s, plural %s", (words, nominative, plural) => {
    expect(isRussianNominative(words)).toBe(nominative);
    expect(isRussianPlural(words)).toBe(plural);
  });

  it("begin with a noun in any case, or with none", () => {
    expect(russianHead("саммите в Осло")).toEqual({ head: "event-summit", tail: "в Осло" });
    expect(russianHead("пленарное заседание")).toBeUndefined();
  });
});
