/** Reads how often: `at least once every two years`, `twice a month`, `annually`. */
import { ownEntry } from "../../model/own-entry.ts";

type Unit = "day" | "week" | "month" | "year";

export interface Frequency {
  /** Absent: regularly. */
  readonly times?: number;
  /** The upper end of a range: 3 of `2-3 times`. */
  readonly to?: number;
  readonly per?: { readonly unit: Unit; readonly every: number };
  /** The span that the words name, where it is counted in years: once a quarter, every six months. */
  readonly printed?: "quarter" | "half-year";
  readonly qualifier?: "at-least" | "at-most" | "about" | "usually";
}

/** Words that say a rhythm by themselves: times per so many units. */
const RHYTHMS: Readonly<Record<string, readonly [times: number, every: number, unit: Unit]>> = {
  annual: [1, 1, "year"],
  annually: [1, 1, "year"],
  yearly: [1, 1, "year"],
  "per annum": [1, 1, "year"],
  biannual: [2, 1, "year"],
  biannually: [2, 1, "year"],
  "semi-annual": [2, 1, "year"],
  "semi-annually": [2, 1, "year"],
  "half-yearly": [2, 1, "year"],
  biennial: [1, 2, "year"],
  biennially: [1, 2, "year"],
  triennial: [1, 3, "year"],
  triennially: [1, 3, "year"],
  quadrennial: [1, 4, "year"],
  quarterly: [4, 1, "year"],
  monthly: [1, 1, "month"],
  bimonthly: [1, 2, "month"],
  weekly: [1, 1, "week"],
  "bi-weekly": [1, 2, "week"],
  biweekly: [1, 2, "week"],
  fortnightly: [1, 2, "week"],
  daily: [1, 1, "day"],
};

const COUNTS: Readonly<Record<string, number>> = {
  once: 1,
  twice: 2,
  thrice: 3,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  twelve: 12,
  eighteen: 18,
  other: 2,
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
};

const UNITS: Readonly<Record<string, readonly [unit: Unit, every: number]>> = {
  day: ["day", 1],
  week: ["week", 1],
  fortnight: ["week", 2],
  month: ["month", 1],
  quarter: ["month", 3],
  semester: ["month", 6],
  year: ["year", 1],
  decade: ["year", 10],
};

/** Words of a yearly time: every autumn, every June. */
const YEARLY =
  /^(?:spring|summer|autumn|fall|winter|january|february|march|april|may|june|july|august|september|october|november|december)$/;

/** Days of the week: every Thursday. */
const WEEKDAY = /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/;

const numberOf = (word: string | undefined): number | undefined =>
  word === undefined ? undefined : /^\d+$/.test(word) ? Number(word) : ownEntry(COUNTS, word);

/** Words that bound or soften a rhythm, in both languages. */
const QUALIFIERS: readonly (readonly [words: RegExp, qualifier: NonNullable<Frequency["qualifier"]>])[] = [
  [/\b(?:at least|not less (?:often )?than|no less than|no fewer than|minimum)\b/, "at-least"],
  [/не реже|не менее|по меньшей мере|как минимум/, "at-least"],
  [/\b(?:up to|at most|not more than|no more than|maximum)\b|не чаще|не более/, "at-most"],
  [/\b(?:about|approximately|roughly|around|some)\b/, "about"],
  [/\b(?:usually|normally|as a rule|generally|typically)\b|как правило|обычно/, "usually"],
];

/** What words say of how strictly a rhythm is kept. */
export const qualifierOf = (printed: string): Frequency["qualifier"] =>
  QUALIFIERS.find(([words]) => words.test(printed.toLowerCase()))?.[1];

function unitOf(word: string): readonly [unit: Unit, every: number] {
  if (WEEKDAY.test(word)) return ["week", 1];
  return ownEntry(UNITS, word.replace(/s$/, "")) ?? ["year", 1];
}

/** The span of time that is counted in: `a month`, `every two years`, `each second quarter`. */
function spanOf(words: readonly string[]): Frequency["per"] {
  const at = words.findLastIndex(
    (word) =>
      YEARLY.test(word) || WEEKDAY.test(word) || ownEntry(UNITS, word.replace(/s$/, "")) !== undefined,
  );
  const word = words[at];
  if (word === undefined) return undefined;
  const [unit, every] = unitOf(word);
  const isEvery = words[at - 2] === "every" || words[at - 2] === "each" || words[at - 2] === "in";
  const before = words[at - 1] ?? "";
  // the 16 of `every 16 October` is a day
  const isDay = YEARLY.test(word) && /^\d/.test(before);
  return { unit, every: every * ((isEvery && !isDay ? numberOf(before) : undefined) ?? 1) };
}

/** Whether the number at `at` begins a range, and the word behind its second number: `two or three times`. */
function rangeAt(words: readonly string[], at: number): readonly [from: number, to: number] | undefined {
  const [low, high] = words[at]?.split(/[–-]/) ?? [];
  const printed = high === undefined ? undefined : [numberOf(low), numberOf(high)];
  const isTied = words[at + 1] === "or" || words[at + 1] === "to";
  const [from, to] = printed ?? (isTied ? [numberOf(words[at]), numberOf(words[at + 2])] : []);
  return from !== undefined && to !== undefined && from < to ? [from, to] : undefined;
}

/** How many times: `three times`, `once`, `once or twice`, `2-3 times`. */
function timesOf(words: readonly string[]): Pick<Frequency, "times" | "to"> {
  for (const at of words.keys()) {
    const range = rangeAt(words, at);
    if (range) return { times: range[0], to: range[1] };
    const word = words[at] ?? "";
    const isCounted = words[at + 1] === "times" || words[at + 1] === "time";
    const times =
      word === "once" || word === "twice" || word === "thrice" || isCounted ? numberOf(word) : undefined;
    if (times !== undefined && times > 0) return { times };
  }
  return {};
}

/** Parts of a year that rhythms are printed by: how many of them it has. */
const PARTS: Readonly<Record<NonNullable<Frequency["printed"]>, number>> = { quarter: 4, "half-year": 2 };

/** A rhythm of parts of a year, counted in years: once a quarter is four times a year, every six months twice. */
export function inYears(said: Omit<Frequency, "per">, printed: NonNullable<Frequency["printed"]>): Frequency {
  const factor = PARTS[printed];
  const isOnce = said.times === 1 && said.to === undefined;
  return {
    ...said,
    ...(said.times === undefined ? {} : { times: said.times * factor }),
    ...(said.to === undefined ? {} : { to: said.to * factor }),
    ...(isOnce ? { printed } : {}),
    per: { unit: "year", every: 1 },
  };
}

function ofYears({ per, ...rest }: Frequency, words: readonly string[]): Frequency {
  if (per?.unit === "month" && per.every === 6) return inYears(rest, "half-year");
  const isQuarter = words.some((word) => word.startsWith("quarter"));
  if (isQuarter && per?.unit === "month" && per.every === 3) return inYears(rest, "quarter");
  return { ...rest, ...(per ? { per } : {}) };
}

/** The frequency that words say, however they are written; lone `regularly` has neither number nor span. */
export function frequencyOf(printed: string): Frequency {
  const text = printed.toLowerCase().replace(/\s+/g, " ");
  const words = text.split(/[^\p{L}\p{N}–-]+/u).filter((word) => word !== "");
  const qualifier = qualifierOf(text);
  const rhythm =
    ownEntry(RHYTHMS, words.find((word) => Object.hasOwn(RHYTHMS, word)) ?? "") ??
    (text.includes("per annum") ? RHYTHMS["per annum"] : undefined);
  const said = timesOf(words);
  const hedge = qualifier ? { qualifier } : {};
  if (rhythm) {
    const [times, every, unit] = rhythm;
    const isQuarterly = words.includes("quarterly") && said.times === undefined;
    const printed = isQuarterly ? ({ printed: "quarter" } as const) : {};
    return { times, ...said, per: { unit, every }, ...printed, ...hedge };
  }
  const per = spanOf(words);
  const count = said.times === undefined && per ? { times: 1 } : said;
  return ofYears({ ...count, ...(per ? { per } : {}), ...(count.times === undefined ? {} : hedge) }, words);
}
