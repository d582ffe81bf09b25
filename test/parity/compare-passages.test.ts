/** What two sentences say alike, and what one of them says alone. */
import { describe, expect, it } from "vitest";
import { comparePassages } from "../../src/parity/compare-passages.ts";
import { PARITY } from "./parity-context.ts";

const compare = (en: string, ru: string) =>
  comparePassages({ language: "en", text: en }, { language: "ru", text: ru }, PARITY).map(
    ({ language, aspect, words }) => `${language} ${aspect}: ${words}`,
  );

describe("comparePassages finds the same", () => {
  it.each([
    [
      "a number in words and in figures",
      "Number of partial agreements: only five.",
      "Число частичных соглашений — только 5.",
    ],
    [
      "a name with its abbreviation",
      "The Venice Commission met in Strasbourg.",
      "Венецианская комиссия (далее — Венецианская комиссия) заседала в Страсбурге.",
    ],
    [
      "an adjective and a noun",
      "Kazakhstan joined GRECO on 2 May 1999.",
      "Казахстан присоединился к ГРЕКО 2 мая 1999 г.",
    ],
    [
      "a name that one language prints as the source does",
      "The Sky Lantern Fund was opened.",
      "Фонд «Sky Lantern Fund» открыт.",
    ],
    [
      "a name quoted in the one, and in a case of its own in the other",
      "The commission ‘Смешанная комиссия по рыболовству’ met.",
      "Состоялось заседание Смешанной комиссии по рыболовству.",
    ],
    [
      "a name behind an article that the other leaves out",
      "The 110th session of the Lantern Board took place.",
      "Состоялось мероприятие «the 110th session of the Lantern Board».",
    ],
    [
      "a quotation in the language of the source, typography apart",
      "From the source: ‘It “grew” – by 1,402 lamps’.",
      "На языке источника: «It “grew” - by 1,402 lamps».",
    ],
    [
      "words of another alphabet on both sides",
      "The organisation ‘Дунайская комиссия’ met.",
      "Заседания организации «Дунайская комиссия» проводятся.",
    ],
    [
      "a person in the letters of each language",
      "T. Nordling visited Strasbourg.",
      "Состоялся визит Т. Нордлинга в Страсбург.",
    ],
    ["a person with a name in full", "Ivan Petrov was appointed.", "Назначен Иван Петров."],
    [
      "a translation that puts figures in words",
      "From the source: ‘By 2002 all 15 makers had left’.",
      "Из источника: «К 2002 году все пятнадцать мастеров уехали».",
    ],
    [
      "a fact that one language quotes because it cannot word it",
      "Kazakhstan joined in 1999.",
      "На языке источника: «Kazakhstan was among those who came in 1999».",
    ],
    [
      "a member of a convention, and a participant in it",
      "Kazakhstan is a member of the European Cultural Convention.",
      "Казахстан участвует в Европейской культурной конвенции.",
    ],
    [
      "a year that is part of a name in one language",
      "European Cultural Convention, 1954 | – | Signed",
      "Европейская культурная конвенция, 1954 | — | Подписание",
    ],
    ["what is denied", "Kazakhstan does not participate in GRECO.", "Казахстан не участвует в работе ГРЕКО."],
    [
      "hedges that begin with a denial",
      "Number of partial agreements: at least five.",
      "Число частичных соглашений — не менее 5.",
    ],
    ["once a year", "Plenary sessions are held once a year.", "Пленарные сессии проводятся ежегодно."],
    ["references", "It stands elsewhere [1, T2.5].", "Это сказано в другом месте [1, Т2.5]."],
    [
      "periods",
      "Kazakhstan chaired GRECO in 2003–2009.",
      "Период председательства Казахстана в ГРЕКО — с 2003 по 2009 год.",
    ],
  ])("%s", (_, en, ru) => {
    expect(compare(en, ru)).toEqual([]);
  });
});

describe("comparePassages finds what differs", () => {
  it.each([
    [
      "a date",
      "It was signed on 2 May 1999.",
      "Подписано 3 мая 1999 г.",
      ["en figure: 2 May 1999", "ru figure: 3 мая 1999 г."],
    ],
    ["a date that only one gives", "It was signed.", "Подписано 3 мая 1999 г.", ["ru figure: 3 мая 1999 г."]],
    [
      "the year of a name",
      "European Cultural Convention, 1954",
      "Европейская культурная конвенция, 1955",
      ["ru figure: 1955"],
    ],
    [
      "a name in the words of the source that is another's",
      "The commission ‘Смешанная комиссия по рыболовству’ met.",
      "Состоялось заседание Смешанного комитета по рыболовству.",
      ["en words: Смешанная комиссия по рыболовству"],
    ],
    ["a number said twice in one", "Five of five came.", "Приехали 5.", ["en figure: five"]],
    [
      "the number of a document",
      "Convention No 141 was signed.",
      "Конвенция № 142 подписана.",
      ["en figure: 141", "ru figure: 142"],
    ],
    ["a name", "Kazakhstan joined.", "Бельгия присоединилась.", ["en name: Kazakhstan", "ru name: Бельгия"]],
    [
      "a part of a name for the whole",
      "The Parliamentary Assembly of the Council of Europe met.",
      "Совет Европы собрался.",
      ["en name: Parliamentary Assembly of the Council of Europe"],
    ],
    [
      "a person",
      "T. Nordling visited Strasbourg.",
      "Состоялся визит Т. Линдмана в Страсбург.",
      ["en name: T. Nordling", "ru name: Т. Линдмана"],
    ],
    [
      "words of the source",
      "The Sky Lantern Fund was opened.",
      "Фонд «Sky Candle Fund» открыт.",
      ["ru words: Sky Candle Fund"],
    ],
    [
      "a word of a quotation",
      "From the source: ‘Trade grew by half’.",
      "На языке источника: «Trade fell by half».",
      ["ru words: Trade fell by half"],
    ],
    [
      "a figure of a translation",
      "From the source: ‘By 2002 all 15 had left’.",
      "Из источника: «К 2003 году все 15 уехали».",
      ["en figure: 2002", "ru figure: 2003 году"],
    ],
    [
      "a standing",
      "Kazakhstan has observer status with GRECO.",
      "Казахстан является членом ГРЕКО.",
      ["en claim: observer", "ru claim: членом"],
    ],
    [
      "an act",
      "The declaration was signed.",
      "Декларация ратифицирована.",
      ["en claim: signed", "ru claim: ратифицирована"],
    ],
    [
      "a denial",
      "Kazakhstan is not a member of GRECO.",
      "Казахстан является членом ГРЕКО.",
      ["en claim: not"],
    ],
    ["a plan", "The signing of the declaration is planned.", "Декларация подписана.", ["en claim: planned"]],
    [
      "a unit of time",
      "It is held 4 times a year.",
      "Проводится 4 раза в месяц.",
      ["en claim: year", "ru claim: месяц"],
    ],
    ["a currency", "Trade: USD 4 million.", "Торговля — 4 млн евро.", ["en claim: USD", "ru claim: евро"]],
    [
      "a reference",
      "It stands elsewhere [1].",
      "Это сказано в другом месте [2].",
      ["en reference: [1]", "ru reference: [2]"],
    ],
  ])("%s", (_, en, ru, differences) => {
    expect(compare(en, ru)).toEqual(differences);
  });
});
