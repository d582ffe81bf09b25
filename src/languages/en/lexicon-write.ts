/** The words that English briefings are written with. */

export const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

/** Zero to nine: what prose writes in words. */
export const SMALL_NUMBERS = [
  "zero",
  "one",
  "two",
  "three",
  "four",
  "five",
  "six",
  "seven",
  "eight",
  "nine",
] as const;

/** First to ninth. */
export const SMALL_ORDINALS = [
  "first",
  "second",
  "third",
  "fourth",
  "fifth",
  "sixth",
  "seventh",
  "eighth",
  "ninth",
] as const;

export const YEAR_NOT_GIVEN = "(year not given)";

/** Present and past forms that differ by number: singular, plural. */
export const VERBS: Readonly<Record<string, string>> = {
  is: "are",
  was: "were",
  has: "have",
  does: "do",
  applies: "apply",
  chairs: "chair",
  cooperates: "cooperate",
  holds: "hold",
  meets: "meet",
  observes: "observe",
  participates: "participate",
  rotates: "rotate",
  takes: "take",
};

/** Abbreviations that end in a full stop and may end a sentence. */
export const STOPPED_ABBREVIATIONS = [
  "etc.",
  "Jr.",
  "Sr.",
  "Inc.",
  "Ltd.",
  "Co.",
  "Corp.",
  "a.m.",
  "p.m.",
  "e.g.",
  "i.e.",
  "al.",
  "vol.",
  "p.",
  "U.S.",
  "U.N.",
  "U.K.",
] as const;

/** Words before a figure that stay on its line. */
export const BEFORE_FIGURES = [
  "No",
  "Nos",
  "No.",
  "Nos.",
  "Article",
  "Articles",
  "Chapter",
  "Part",
  "Protocol",
  "Table",
  "c.",
  "§",
] as const;

/** Words and signs after a figure that stay on its line. */
export const AFTER_FIGURES = [
  "thousand",
  "million",
  "billion",
  "trillion",
  "per cent",
  "hours",
  "days",
  "km",
  "km²",
  "m",
  "m²",
  "m³",
  "ha",
  "kg",
  "t",
  "tonnes",
  "W",
  "kW",
  "MW",
  "GW",
  "kWh",
  "MWh",
  "GWh",
  "TWh",
  "kV",
  "°C",
] as const;
