import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { transcribe } from "../../../src/languages/ru/transcribe.ts";

describe("transcribe", () => {
  it.each([
    ["A. Khamzaev", "А.\u00A0Хамзаев"],
    ["A. Fischer", "А.\u00A0Фишер"],
    ["Sh. Mirziyoyev", "Ш.\u00A0Мирзиёев"],
    ["R. T. Erdoğan", "Р.\u00A0Т.\u00A0Эрдоган"],
    ["R.T. Erdoğan", "Р.\u00A0Т.\u00A0Эрдоган"],
    ["M. Pejčinović-Burić", "М.\u00A0Пейчинович-Бурич"],
    ["Franco Frattini", "Франко Фраттини"],
    ["K. Tokayev", "К.\u00A0Токаев"],
    ["D. Isaeva", "Д.\u00A0Исаева"],
    ["A. Zhukovsky", "А.\u00A0Жуковский"],
    ["Müller", "Мюллер"],
    ["O. von Habsburg", "О.\u00A0фон Хабсбург"],
  ])("writes %s", (latin, cyrillic) => {
    expect(transcribe(latin)).toBe(cyrillic);
  });

  it.each([
    ["J. Xucla", "j and x differ by language"],
    ["T. Froissnes", "oi differs by language"],
    ["A. Blake", "a final e may be silent"],
    ["A. Cicero", "c before i"],
    ["A. O'Brien", "an apostrophe"],
    ["UNDP", "an abbreviation"],
    ["A.", "no surname"],
    ["A. de", "a particle is no surname"],
    ["the Commissioner", "no name"],
    ["А. Хамзаев", "already Cyrillic"],
    ["A. constructor", "a key of every object"],
    ["", "nothing"],
    [`A. K${"a".repeat(100)}`, "too long to be a name"],
  ])("gives nothing for %s: %s", (latin) => {
    expect(transcribe(latin)).toBeUndefined();
  });

  it("is Cyrillic only or nothing at all, whatever it is given", () => {
    const letters = fc.string({ unit: fc.constantFrom(..."aeiouykhszjğčйΩ.- ") });
    const name = fc.tuple(fc.constantFrom("A. ", "Sh. ", ""), fc.constantFrom("K", "E", ""), letters);
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: "grapheme" }),
          name.map((parts) => parts.join("")),
        ),
        (text) => {
          const result = transcribe(text);
          expect(result === undefined || /^[\p{Script=Cyrillic}. \u00A0-]+$/u.test(result)).toBe(true);
        },
      ),
    );
  });
});
