import { describe, expect, it } from "vitest";
import { titleOfEvent } from "../../src/compose/view/event-view.ts";
import { isRussianNominative, isRussianPlural } from "../../src/compose/view/own-words.ts";

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
    expect(titleOfEvent("саммите в Осло")).toEqual({ head: "event-summit", tail: "в Осло" });
    expect(titleOfEvent("миссию по маякам")).toEqual({ head: "event-mission", tail: "по маякам" });
    expect(titleOfEvent("пленарное заседание")).toBeUndefined();
    expect(titleOfEvent("Совет маяков")).toBeUndefined();
  });
});
