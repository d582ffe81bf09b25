/** The words that Russian briefings are written with, in the forms that the writer needs. */
import type { Case } from "../../model/kinds.ts";
import { CURRENCY_FORMS } from "./lexicon-currencies.ts";

type DateCase = Exclude<Case, "i">;
export type DateForms = Readonly<Record<DateCase, string>>;

function month(n: string, g: string, d: string, p: string): DateForms {
  return { n, g, d, a: n, p };
}

/** January to December. The accusative of a month is its nominative. */
export const MONTHS: readonly DateForms[] = [
  month("январь", "января", "январю", "январе"),
  month("февраль", "февраля", "февралю", "феврале"),
  month("март", "марта", "марту", "марте"),
  month("апрель", "апреля", "апрелю", "апреле"),
  month("май", "мая", "маю", "мае"),
  month("июнь", "июня", "июню", "июне"),
  month("июль", "июля", "июлю", "июле"),
  month("август", "августа", "августу", "августе"),
  month("сентябрь", "сентября", "сентябрю", "сентябре"),
  month("октябрь", "октября", "октябрю", "октябре"),
  month("ноябрь", "ноября", "ноябрю", "ноябре"),
  month("декабрь", "декабря", "декабрю", "декабре"),
];

export const YEAR: DateForms = { n: "год", g: "года", d: "году", a: "год", p: "году" };

/** A decade in figures and words: 1990-е годы, 1990-х годов. */
export const DECADE: Readonly<Record<keyof DateForms, readonly [ending: string, noun: string]>> = {
  n: ["е", "годы"],
  g: ["х", "годов"],
  d: ["м", "годам"],
  a: ["е", "годы"],
  p: ["х", "годах"],
};

export const PERIOD: DateForms = { n: "период", g: "периода", d: "периоду", a: "период", p: "периоде" };

export const QUARTER: DateForms = {
  n: "квартал",
  g: "квартала",
  d: "кварталу",
  a: "квартал",
  p: "квартале",
};

export const HALF: DateForms = {
  n: "полугодие",
  g: "полугодия",
  d: "полугодию",
  a: "полугодие",
  p: "полугодии",
};

export const QUARTER_NUMBERS = ["I", "II", "III", "IV"] as const;

export const YEAR_NOT_GIVEN = "(год не указан)";

/** How a date that is not certain is marked: behind it, or by a word before it. */
export const QUALIFIERS = {
  approximate: { remark: "(приблизительно)", before: "около" },
  uncertain: { remark: "(предположительно)", before: "предположительно" },
} as const;

/** Endings of adjectives by gender and case; the accusative is that of things. */
type AdjectiveEndings = Readonly<Record<"m" | "f" | "n" | "pl", Readonly<Record<Case, string>>>>;

/** Первый, пятый: the stress is on the stem. */
export const HARD_ENDINGS: AdjectiveEndings = {
  m: { n: "ый", g: "ого", d: "ому", a: "ый", i: "ым", p: "ом" },
  f: { n: "ая", g: "ой", d: "ой", a: "ую", i: "ой", p: "ой" },
  n: { n: "ое", g: "ого", d: "ому", a: "ое", i: "ым", p: "ом" },
  pl: { n: "ые", g: "ых", d: "ым", a: "ые", i: "ыми", p: "ых" },
};

/** Второй, шестой: the stress is on the ending. */
export const STRESSED_ENDINGS: AdjectiveEndings = {
  ...HARD_ENDINGS,
  m: { ...HARD_ENDINGS.m, n: "ой", a: "ой" },
};

/** Третий alone. */
export const SOFT_SIGN_ENDINGS: AdjectiveEndings = {
  m: { n: "ий", g: "ьего", d: "ьему", a: "ий", i: "ьим", p: "ьем" },
  f: { n: "ья", g: "ьей", d: "ьей", a: "ью", i: "ьей", p: "ьей" },
  n: { n: "ье", g: "ьего", d: "ьему", a: "ье", i: "ьим", p: "ьем" },
  pl: { n: "ьи", g: "ьих", d: "ьим", a: "ьи", i: "ьими", p: "ьих" },
};

/** First to ninth: stem and endings. */
export const SMALL_ORDINALS: readonly (readonly [stem: string, endings: AdjectiveEndings])[] = [
  ["перв", HARD_ENDINGS],
  ["втор", STRESSED_ENDINGS],
  ["трет", SOFT_SIGN_ENDINGS],
  ["четвёрт", HARD_ENDINGS],
  ["пят", HARD_ENDINGS],
  ["шест", STRESSED_ENDINGS],
  ["седьм", STRESSED_ENDINGS],
  ["восьм", STRESSED_ENDINGS],
  ["девят", HARD_ENDINGS],
];

/** What is written behind the hyphen of an ordinal in figures: 34-й, 34-го. */
export const ORDINAL_ENDINGS: AdjectiveEndings = {
  m: { n: "й", g: "го", d: "му", a: "й", i: "м", p: "м" },
  f: { n: "я", g: "й", d: "й", a: "ю", i: "й", p: "й" },
  n: { n: "е", g: "го", d: "му", a: "е", i: "м", p: "м" },
  pl: { n: "е", g: "х", d: "м", a: "е", i: "ми", p: "х" },
};

export const SCALE_WORDS = { million: "млн", billion: "млрд", trillion: "трлн" } as const;
export const THOUSAND = "тыс.";

/** Forms after a figure: 1 год, 2 года, 5 лет. */
export interface CountForms {
  readonly one: string;
  readonly few: string;
  readonly many: string;
}

export const COUNTED: Readonly<Record<string, CountForms>> = {
  год: { one: "год", few: "года", many: "лет" },
  день: { one: "день", few: "дня", many: "дней" },
  неделя: { one: "неделя", few: "недели", many: "недель" },
  месяц: { one: "месяц", few: "месяца", many: "месяцев" },
  час: { one: "час", few: "часа", many: "часов" },
  раз: { one: "раз", few: "раза", many: "раз" },
  запись: { one: "запись", few: "записи", many: "записей" },
  человек: { one: "человек", few: "человека", many: "человек" },
  член: { one: "член", few: "члена", many: "членов" },
  балл: { one: "балл", few: "балла", many: "баллов" },
  крона: { one: "крона", few: "кроны", many: "крон" },
  дирхам: { one: "дирхам", few: "дирхама", many: "дирхамов" },
  секунда: { one: "секунда", few: "секунды", many: "секунд" },
  минута: { one: "минута", few: "минуты", many: "минут" },
  десятилетие: { one: "десятилетие", few: "десятилетия", many: "десятилетий" },
  век: { one: "век", few: "века", many: "веков" },
  литр: { one: "литр", few: "литра", many: "литров" },
  баррель: { one: "баррель", few: "барреля", many: "баррелей" },
  миля: { one: "миля", few: "мили", many: "миль" },
  градус: { one: "градус", few: "градуса", many: "градусов" },
  ...Object.fromEntries(Object.values(CURRENCY_FORMS).map((forms) => [forms.one, forms])),
};

/** Counted nouns that are feminine: две недели. */
export const FEMININE: readonly string[] = ["неделя", "крона"];

/** Two to nine, as prose writes how often: masculine and neuter in the nominative, all in the genitive. */
export const SMALL_NUMBERS: Readonly<
  Record<number, { readonly nominative: string; readonly genitive: string }>
> = {
  2: { nominative: "два", genitive: "двух" },
  3: { nominative: "три", genitive: "трёх" },
  4: { nominative: "четыре", genitive: "четырёх" },
  5: { nominative: "пять", genitive: "пяти" },
  6: { nominative: "шесть", genitive: "шести" },
  7: { nominative: "семь", genitive: "семи" },
  8: { nominative: "восемь", genitive: "восьми" },
  9: { nominative: "девять", genitive: "девяти" },
};

/** Abbreviations that end in a full stop and may end a sentence. */
export const STOPPED_ABBREVIATIONS = [
  "г.",
  "гг.",
  "в.",
  "вв.",
  "тыс.",
  "чел.",
  "долл.",
  "руб.",
  "кв.",
  "ст.",
  "п.",
  "др.",
  "пр.",
  "т. д.",
  "т. п.",
  "им.",
  "н. э.",
  "ок.",
  "см.",
] as const;

/** Words and signs before a figure that stay on its line. */
export const BEFORE_FIGURES = [
  "№",
  "§",
  "кв.",
  "ок.",
  "ст.",
  "п.",
  "гл.",
  "Таблица",
  "таблица",
  "таблице",
  "статья",
  "статьи",
  "статье",
] as const;

/** Words and signs after a figure that stay on its line. */
export const AFTER_FIGURES = [
  "тыс.",
  "млн",
  "млрд",
  "трлн",
  "г.",
  "гг.",
  "год",
  "года",
  "году",
  "годы",
  "годов",
  "лет",
  "в.",
  "вв.",
  "день",
  "дня",
  "дней",
  "час",
  "часа",
  "часов",
  "балла",
  "баллов",
  "раз",
  "раза",
  "чел.",
  "человек",
  "человека",
  "км",
  "км²",
  "м",
  "м²",
  "м³",
  "га",
  "кг",
  "т",
  "кВт",
  "МВт",
  "ГВт",
  "кВт·ч",
  "МВт·ч",
  "ГВт·ч",
  "кВ",
  "°C",
  "евро",
  "долл.",
  "доллар",
  "доллара",
  "долларов",
] as const;
