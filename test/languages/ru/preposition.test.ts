import { describe, expect, it } from "vitest";
import { placePreposition, preposition, prepositionBefore } from "../../../src/languages/ru/preposition.ts";
import type { Term } from "../../../src/model/term.ts";

describe("preposition", () => {
  it.each([
    ["в", "Франции", "во"],
    ["в", "Вьетнаме", "во"],
    ["в", "Финляндии", "в"],
    ["в", "Венецианской комиссии", "в"],
    ["в", "втором полугодии", "во"],
    ["в", "II\u00A0квартале", "во"],
    ["в", "III\u00A0квартале", "в"],
    ["в", "ВТО", "в"],
    ["с", "Швецией", "со"],
    ["с", "Словакией", "со"],
    ["с", "странами", "со"],
    ["с", "Всемирным банком", "со"],
    ["с", "Сербией", "с"],
    ["с", "США", "с"],
    ["с", "2\u00A0марта", "со"],
    ["с", "22\u00A0марта", "с"],
    ["с", "2002 года", "с"],
    ["с", "02.03.1992", "с"],
    ["о", "Эстонии", "об"],
    ["о", "ОЭСР", "об"],
    ["о", "Европе", "о"],
    ["о", "ЕС", "о"],
    ["о", "Японии", "о"],
    ["о", "Йемене", "о"],
    ["о", "«Эстонии»", "об"],
    ["к", "Второму факультативному протоколу", "ко"],
    ["к", "Всемирному банку", "ко"],
    ["к", "2\u00A0марта", "ко"],
    ["к", "2025 году", "к"],
    ["из", "Франции", "из"],
  ])("%s before %s is %s", (base, next, expected) => {
    expect(preposition(base, next)).toBe(expected);
  });

  const forms = { n: "Мальта", g: "Мальты", d: "Мальте", a: "Мальту", i: "Мальтой", p: "Мальте" };
  const russian = { name: forms, gender: "f", number: "singular", animate: false } as const;
  const malta: Term = {
    key: "malta",
    kind: "party",
    class: "state",
    aliases: [],
    en: { name: "Malta", number: "singular" },
    source: "test",
  };

  it("takes на from the entry alone", () => {
    expect(placePreposition({ ...malta, ru: { ...russian, place: "на" } }, "Мальте")).toBe("на");
    expect(placePreposition({ ...malta, ru: russian }, "Мальте")).toBe("в");
    expect(placePreposition(malta, "Франции")).toBe("во");
  });

  it("has a place of its own for the short name", () => {
    const republic = {
      n: "Республика Мальта",
      g: "Республики Мальта",
      d: "Республике Мальта",
      a: "Республику Мальта",
      i: "Республикой Мальта",
      p: "Республике Мальта",
    };
    const both: Term = {
      ...malta,
      ru: { ...russian, name: republic, short: forms, place: "в", shortPlace: "на" },
    };
    expect(placePreposition(both, "Мальте")).toBe("на");
    expect(placePreposition(both, "Республике Мальта")).toBe("в");
    expect(placePreposition(both, "Мальты", "из")).toBe("с");
    expect(placePreposition(both, "Республики Мальта", "из")).toBe("из");
  });

  it("takes the place of the entry for a short name that has none", () => {
    const island: Term = { ...malta, ru: { ...russian, short: forms, place: "на" } };
    expect(placePreposition(island, "Мальту")).toBe("на");
  });

  it("lets the entry overrule the rule", () => {
    const overruled: Term = { ...malta, ru: { ...russian, prepositions: { с: "со" } } };
    expect(prepositionBefore("с", overruled, "Мальтой")).toBe("со");
    expect(prepositionBefore("о", overruled, "Мальте")).toBe("о");
  });
});
