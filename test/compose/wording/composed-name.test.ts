/** Names whose parts are all known, in both directions. */
import { describe, expect, test } from "vitest";
import type { Noun } from "../../../src/compose/view/noun.ts";
import { composedName } from "../../../src/compose/wording/composed-name.ts";
import type { Case, LanguageCode } from "../../../src/model/kinds.ts";
import { ownTerms } from "../../own-terms.ts";
import { contextOf } from "../composed.ts";

function worded(text: string, language: LanguageCode, target: LanguageCode, inCase: Case = "n") {
  const span = { source: "A", start: 0, end: text.length, line: 1, column: 1, quote: text };
  const noun: Noun = {
    is: "noun",
    text,
    term: null,
    as: "organisation",
    isTitle: false,
    language,
    span,
    path: "a.txt",
    preposition: null,
  };
  const words = composedName(noun, inCase, contextOf(target, { termbase: ownTerms }));
  return words?.markdown.replace(/^:unchecked\[(.*)\]$/u, "$1").replaceAll("\\", "");
}

describe("English into Russian", () => {
  test.each([
    ["Embassy of Norway in Ashgabat", "n", "Посольство Норвегии в Ашхабаде"],
    ["the Embassy of the Kyrgyz Republic in Oslo", "g", "Посольства Кыргызстана в Осло"],
    ["Norwegian Embassy in Tashkent", "i", "Посольством Норвегии в Ташкенте"],
    ["embassy in Oslo", "p", "посольстве в Осло"],
    ["Consulate General of Poland", "n", "Генеральное консульство Польши"],
    ["Permanent Mission of Mongolia to the UN", "a", "Постоянное представительство Монголии при ООН"],
    ["Permanent Delegation of Georgia to PACE", "n", "Постоянная делегация Грузии в ПАСЕ"],
    ["Government of Estonia", "i", "Правительством Эстонии"],
    ["Ministry of Foreign Affairs of Finland", "d", "Министерству иностранных дел Финляндии"],
    ["Ambassador of Norway to Georgia", "g", "Посла Норвегии в Грузии"],
    ["Permanent Representative of Armenia to the UN", "n", "постоянный представитель Армении при ООН"],
    ["Poland's ambassador", "n", "Посол Польши"],
    ["roadmap for Estonia", "g", "дорожной карты для Эстонии"],
    ["OSCE summit", "n", "саммит ОБСЕ"],
    ["the two countries", "i", "двумя странами"],
  ] as const)("%s, %s", (text, inCase, russian) => {
    expect(worded(text, "en", "ru", inCase)).toBe(russian);
  });
});

describe("Russian into English", () => {
  test.each([
    ["Посольство Норвегии в Ашхабаде", "the Embassy of Norway in Ashgabat"],
    ["Посольством Норвегии", "the Embassy of Norway"],
    ["Постоянное представительство Монголии при ООН", "the Permanent Mission of Mongolia to the UN"],
    ["Правительство Эстонии", "the Government of Estonia"],
    ["министерства иностранных дел Финляндии", "the Ministry of Foreign Affairs of Finland"],
    ["Посол Норвегии в Грузии", "the Ambassador of Norway to Georgia"],
    ["Посол Норвегии в Тбилиси", "the Ambassador of Norway in Tbilisi"],
  ])("%s", (text, english) => expect(worded(text, "ru", "en")).toBe(english));
});

describe("not where a part is unknown, or says something else", () => {
  test.each([
    "Embassy of Norlandia in Oslo",
    "Embassy of Norway in Lanternville",
    "Lantern Office of Norway",
    "Norwegian judge",
    "Embassy",
  ])("%s", (text) => expect(worded(text, "en", "ru")).toBeUndefined());
});
