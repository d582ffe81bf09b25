/** The words of Russian dates. */
import type { DateShift } from "../../model/language.ts";
import type { DateLexicon } from "../date-grammar/lexicon.ts";
import { phraseSet } from "../date-grammar/phrase.ts";

/** Stems of the months and the endings they take: -ь months, -т months, and май by itself. */
const monthForms: Readonly<Record<string, number>> = Object.fromEntries(
  [
    ["январ", 1, "ьяюеём"],
    ["феврал", 2, "ьяюеём"],
    ["апрел", 4, "ьяюеём"],
    ["июн", 6, "ьяюеём"],
    ["июл", 7, "ьяюеём"],
    ["сентябр", 9, "ьяюеём"],
    ["октябр", 10, "ьяюеём"],
    ["ноябр", 11, "ьяюеём"],
    ["декабр", 12, "ьяюеём"],
    ["март", 3, ""],
    ["август", 8, ""],
    ["ма", 5, "йяюе"],
  ].flatMap(([stem, month, endings]) => {
    const single = [...String(endings)].filter((ending) => ending !== "м" && ending !== "ё");
    const forms = endings === "" ? ["", "а", "у", "ом", "е"] : [...single, "ем", "ём"];
    return forms.map((ending) => [`${stem}${ending}`, Number(month)]);
  }),
);

/** Ordinals of days without their last vowel and consonant, which the endings supply. */
const dayStems = [
  ...["перв", "втор", "трет", "четверт", "пят", "шест", "седьм", "восьм", "девят", "десят"],
  ...["одиннадцат", "двенадцат", "тринадцат", "четырнадцат", "пятнадцат", "шестнадцат", "семнадцат"],
  ...["восемнадцат", "девятнадцат", "двадцат"],
];
const ordinalForms = (stem: string) =>
  stem === "трет"
    ? ["третье", "третьего", "третьему", "третьим", "третьем"]
    : ["ое", "ого", "ому", "ым", "ом"].map((ending) => `${stem}${ending}`);
const dayWords = Object.fromEntries([
  ...dayStems.flatMap((stem, index) => ordinalForms(stem).map((form) => [form, index + 1] as const)),
  ...dayStems
    .slice(0, 9)
    .flatMap((stem, index) => ordinalForms(stem).map((form) => [`двадцать ${form}`, index + 21] as const)),
  ...ordinalForms("тридцат").map((form) => [form, 30] as const),
  ...ordinalForms("перв").map((form) => [`тридцать ${form}`, 31] as const),
]);

/** «первый», «первом», «первого», «первая», «первой», «первую» and so on for the parts of a year. */
const adjectiveForms = (stem: string, soft: boolean) =>
  (soft
    ? ["ий", "ьего", "ьему", "ьим", "ьем", "ья", "ьей", "ью"]
    : ["ый", "ой", "ого", "ому", "ым", "ом", "ая", "ую", "ое"]
  ).map((ending) => `${stem}${ending}`);
const partOrdinals = Object.fromEntries([
  ...["перв", "втор", "трет", "четверт"].flatMap((stem, index) =>
    adjectiveForms(stem, stem === "трет").map((form) => [form, index + 1] as const),
  ),
  ...["последний", "последнего", "последнем", "последней", "последняя", "последнюю"].map(
    (form) => [form, -1] as const,
  ),
  ...["i", "ii", "iii", "iv"].map((roman, index) => [roman, index + 1] as const),
]);

const quarters = [
  "квартал",
  "квартала",
  "кварталу",
  "кварталом",
  "квартале",
  "кварталы",
  "кварталов",
  "кварталах",
  "кв",
];
const halfYears = ["полугодие", "полугодия", "полугодию", "полугодием", "полугодии"];
const halves = [...halfYears, ...["половина", "половины", "половине", "половину", "половиной"]];

/** Of each unit: одно, два и пять; творительный падеж множественного числа, и одного. */
const UNITS = [
  ["day", "день", "дня", "дней", "днями", "днём"],
  ["week", "неделю", "недели", "недель", "неделями", "неделей"],
  ["month", "месяц", "месяца", "месяцев", "месяцами", "месяцем"],
  ["year", "год", "года", "лет", "годами", "годом"],
] as const;
/** Accusative and instrumental from two onwards. */
const COUNTS = [
  ["два", "двумя"],
  ["три", "тремя"],
  ["четыре", "четырьмя"],
  ["пять", "пятью"],
  ["шесть", "шестью"],
  ["семь", "семью"],
  ["восемь", "восемью"],
  ["девять", "девятью"],
  ["десять", "десятью"],
] as const;
/** `два дня спустя`, `двумя днями позже`, `неделей ранее`; the year next to another has words of its own. */
const SHIFTS: readonly (readonly [string, DateShift])[] = UNITS.flatMap(
  ([unit, one, few, many, several, single]) => {
    const counted = COUNTS.flatMap(([count, instrumental], index) => {
      const by = index + 2;
      const accusative = count === "два" && unit === "week" ? "две" : count;
      return [
        [`${accusative} ${by < 5 ? few : many} спустя`, { by, unit }] as const,
        ...["позже", "позднее"].map((word) => [`${instrumental} ${several} ${word}`, { by, unit }] as const),
        ...["ранее", "раньше"].map(
          (word) => [`${instrumental} ${several} ${word}`, { by: -by, unit }] as const,
        ),
      ];
    });
    if (unit === "year") return counted;
    return [
      ...counted,
      [`${one} спустя`, { by: 1, unit }] as const,
      ...["позже", "позднее"].map((word) => [`${single} ${word}`, { by: 1, unit }] as const),
      ...["ранее", "раньше"].map((word) => [`${single} ${word}`, { by: -1, unit }] as const),
      ...(unit === "day" ? [["следующий день", { by: 1, unit }] as const] : []),
    ];
  },
);

export const lexiconDates: DateLexicon = {
  months: {
    ...monthForms,
    ...{ янв: 1, фев: 2, февр: 2, мар: 3, апр: 4, июн: 6, июл: 7, авг: 8, сен: 9, сент: 9, окт: 10 },
    ...{ ноя: 11, нояб: 11, дек: 12 },
  },
  ambiguousMonths: {},
  monthFirst: false,
  dayWords,
  dayEndings: phraseSet("го", "е", "ое", "его", "ого", "му", "ому", "й", "ый", "м", "ом", "я", "ая"),
  articles: {},
  links: phraseSet("в", "числа"),
  yearHeads: {},
  yearTails: phraseSet(
    "г",
    "гг",
    "год",
    "года",
    "году",
    "годом",
    "годы",
    "годов",
    "годах",
    "годам",
    "годами",
  ),
  abbreviatedTails: phraseSet("г", "гг"),
  decadeEndings: phraseSet("е", "х", "ые", "ых", "м", "ми", "ым"),
  decadeTails: phraseSet("годы", "годов", "годах", "годам", "годами", "гг", "г"),
  decadeWords: Object.fromEntries(
    (
      [
        ["двадцат", 1920],
        ["тридцат", 1930],
        ["сороков", 1940],
        ["пятидесят", 1950],
        ["шестидесят", 1960],
        ["семидесят", 1970],
        ["восьмидесят", 1980],
        ["девяност", 1990],
        ["двухтысячн", 2000],
        ["нулев", 2000],
      ] as const
    ).flatMap(([stem, decade]) => ["ые", "ых", "ым"].map((ending) => [`${stem}${ending}`, decade])),
  ),
  modifiers: phraseSet(
    ...["начало", "начала", "начале", "началу", "конец", "конца", "конце", "концу", "середина"],
    ...["середины", "середине", "середину", "первая половина", "первой половине", "вторая половина"],
    ...["второй половине", "первой половины", "второй половины"],
  ),
  numberSigns: new Set(["№", "n"]),
  hedges: phraseSet("около", "примерно", "приблизительно", "ориентировочно"),
  partOrdinals,
  yearParts: Object.fromEntries([
    ...quarters.map((word) => [word, 3] as const),
    ...halves.map((word) => [word, 6] as const),
  ]),
  ownYearParts: phraseSet(...halfYears),
  quarterNames: {},
  seasons: phraseSet(
    ...[
      "весной",
      "летом",
      "осенью",
      "зимой",
      "весна",
      "лето",
      "осень",
      "зима",
      "весны",
      "лета",
      "осени",
      "зимы",
    ],
  ),
  relatives: {
    ...Object.fromEntries(SHIFTS),
    ...{ "того же года": "same-year", "этого же года": "same-year", "том же году": "same-year" },
    ...{ "этом же году": "same-year", "тот же год": "same-year", "тому же году": "same-year" },
    ...{ "того же месяца": "same-month", "этого же месяца": "same-month", "том же месяце": "same-month" },
    ...{ "тот же день": "same-day", "этот же день": "same-day", "того же дня": "same-day" },
    ...{ "тот год": "same-year", "этот же год": "same-year", "этого же дня": "same-day" },
    ...{ "следующего года": "next-year", "следующий год": "next-year", "год спустя": "next-year" },
    ...{ "годом позже": "next-year", "годом позднее": "next-year", "предыдущего года": "previous-year" },
    ...{ "предыдущем году": "previous-year", "предшествующего года": "previous-year" },
    ...{
      "предшествующем году": "previous-year",
      "годом ранее": "previous-year",
      "годом раньше": "previous-year",
    },
    ...{ "прошлого года": "text-year", "прошлом году": "text-year", "следующем году": "text-year" },
    ...{ "этого года": "text-year", "этом году": "text-year", "текущего года": "text-year" },
    ...{ "текущем году": "text-year", "нынешнего года": "text-year", "нынешнем году": "text-year" },
    ...{
      "будущего года": "text-year",
      "минувшего года": "text-year",
      "с.г.": "text-year",
      "с. г.": "text-year",
    },
  },
  relativeBars: phraseSet("чем", "более", "почти", "около"),
  openEnds: phraseSet(
    ...["настоящее время", "настоящего времени", "сей день", "сегодняшний день", "сегодняшнего дня"],
    ...["н.в.", "н. в.", "наст. время", "наст. вр.", "нынешнее время", "наши дни"],
  ),
  weekdays: phraseSet(
    ...["понедельник", "вторник", "среду", "среда", "четверг", "пятницу", "пятница", "субботу", "суббота"],
    ...["воскресенье"],
  ),
  rangeWords: phraseSet("по", "до"),
  pairWords: phraseSet("и"),
  pairOpeners: phraseSet("между"),
  listWords: phraseSet("и", "или", "а также"),
  prepositions: {
    ...{
      в: "в",
      во: "в",
      с: "с",
      со: "с",
      до: "до",
      от: "от",
      к: "к",
      ко: "к",
      на: "на",
      по: "по",
      за: "за",
    },
    ...{
      после: "после",
      между: "между",
      около: "около",
      "начиная с": "с",
      "начиная со": "с",
      через: "через",
    },
    ...{
      "по состоянию на": "на",
      "в период с": "с",
      "за период с": "с",
      "в течение": "в",
      "не позднее": "до",
    },
    ...{ "в период": "в", перед: "до", накануне: "до", "вплоть до": "до", "в ходе": "в" },
  },
  yearPrepositions: phraseSet("в", "с", "до", "от", "к", "на", "по", "за", "после", "между"),
  firmPrepositions: phraseSet("в", "с", "до", "между"),
  monthPrepositions: phraseSet("в", "с", "до", "по", "после"),
  countedStems: [
    ...["человек", "люд", "участник", "делегат", "член", "студент", "школ", "учен", "эксперт", "граждан"],
    ...["специалист", "предприяти", "компани", "проект", "километр", "метр", "гектар", "тонн", "литр", "кг"],
    ...["км", "га", "мвт", "доллар", "евро", "рубл", "тенге", "манат", "сомони", "сум", "тыс", "млн", "млрд"],
    ...["миллион", "миллиард", "процент", "дн", "день", "час", "минут", "недел", "месяц", "раз", "мест"],
    ...["страниц", "документ", "соглашени", "мероприяти", "семей", "семь", "детей", "женщин", "мужчин"],
    ...["военнослужащ", "миротворц", "наблюдател", "сотрудник", "работник", "книг", "экземпляр", "единиц"],
    ...["государств", "стран", "городов", "сёл", "сел", "турист", "пассажир", "рейс", "стипенди", "гост"],
  ],
  amountHeads: phraseSet(
    "количество",
    "количестве",
    "число",
    "сумму",
    "сумма",
    "размере",
    "объеме",
    "объёме",
    "более",
  ),
  yearVerbs: phraseSet("стал", "был", "ознаменовался", "объявлен"),
  termedNames: ["повестк"],
  termPrepositions: phraseSet("до", "на"),
  nameHeads: phraseSet(
    ...["стратегия", "повестка", "программа", "план", "экспо", "резолюция", "концепция", "видение", "исо"],
  ),
};
