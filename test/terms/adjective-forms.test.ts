import { describe, expect, test } from "vitest";
import { adjectiveForms } from "../../src/terms/adjective-forms.ts";

describe("adjectiveForms", () => {
  test.each([
    ["казахстанский", ["казахстанского", "казахстанской", "казахстанскую", "казахстанскими"]],
    ["северный", ["северного", "северная", "северным", "северные"]],
  ])("%s", (adjective, some) => {
    const forms = adjectiveForms(adjective);
    expect(forms).toEqual(expect.arrayContaining([adjective, ...some]));
    expect(new Set(forms).size).toBe(forms.length);
  });

  test("an ending that it does not know gives the adjective alone", () => {
    expect(adjectiveForms("беж")).toEqual(["беж"]);
  });
});
