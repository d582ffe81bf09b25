/** Russian prepositions that add a vowel before some words: в and во, с and со, о and об, к and ко; and the choice of в or на. */
import type { Term } from "../../model/term.ts";
import { anyOf } from "../writing/spacing.ts";
import { MONTHS } from "./lexicon-write.ts";

const VARYING = { в: "во", с: "со", о: "об", к: "ко" } as const;
export type VaryingPreposition = keyof typeof VARYING;

function isVarying(preposition: string): preposition is VaryingPreposition {
  return Object.hasOwn(VARYING, preposition);
}

const LEADING_MARKS = /^[\s«„“"(]+/u;

/** Two capital letters or more: read letter by letter, so that the rules of words do not hold. */
const ABBREVIATION = /^\p{Lu}{2,}(?!\p{Ll})/u;

/** «Второй» written in figures: 2 марта, с 2 по 5 марта, 2-го, II квартал. */
const SECOND_IN_FIGURES = new RegExp(
  `^(?:2[\\s\\u00A0](?:по|${anyOf(MONTHS.map(({ g }) => g))})(?!\\p{L})|2-(?:й|я|е|го|му|м|ю|х|ми)(?!\\p{L})|II(?!\\p{L}))`,
  "u",
);

/** The signs count: a vowel never follows them directly (во Вьетнаме). */
const CONSONANT = "[бвгджзйклмнпрстфхцчшщъь]";

/** Before which words, in lower case, each preposition takes its vowel. */
const LONG_BEFORE: Readonly<Record<VaryingPreposition, RegExp>> = {
  в: new RegExp(`^[вф]${CONSONANT}`, "u"),
  с: new RegExp(`^(?:[сзшж]${CONSONANT}|щ|вс|вт|мн)`, "u"),
  о: /^[аэиоу]/u,
  к: /^(?:вт|вс|мн)/u,
};

function takesVowel(preposition: VaryingPreposition, next: string): boolean {
  if (preposition !== "о" && SECOND_IN_FIGURES.test(next)) return true;
  if (preposition !== "о" && ABBREVIATION.test(next)) return false;
  return LONG_BEFORE[preposition].test(next.toLowerCase());
}

/** The form of the preposition before the words that follow it: во before «Франции», со before «2 марта». Others are returned as given. */
export function preposition(base: string, next: string): string {
  if (!isVarying(base)) return base;
  return takesVowel(base, next.replace(LEADING_MARKS, "")) ? VARYING[base] : base;
}

/** The preposition in its form, a space, and the words. */
export function withPreposition(base: string, words: string): string {
  return `${preposition(base, words)} ${words}`;
}

/**
 * The preposition before a name of the termbase, whose entry may overrule the rule for в, с and о.
 * `name` is the name as it will be printed, in its case.
 */
export function prepositionBefore(base: string, term: Term, name: string): string {
  const overruled = base === "в" || base === "с" || base === "о" ? term.ru?.prepositions?.[base] : undefined;
  return overruled ?? preposition(base, name);
}

/** The short name has a place of its own where the entry says so; the printed name tells which of the two it is. */
function placeOf({ ru }: Term, name: string): "в" | "на" | undefined {
  const isShort = ru?.short !== undefined && Object.values(ru.short).includes(name);
  return isShort ? (ru.shortPlace ?? ru.place) : ru?.place;
}

const PLACE_PREPOSITIONS = { в: { в: "в", на: "на" }, из: { в: "из", на: "с" } } as const;

/**
 * в or на with a place, by its entry alone: where (prepositional) and whither (accusative) take the same. With `из` for
 * `base` whence: из Бельгии, с Мальты. `name` is the name as it will be printed, in its case: на Кипре, but в Республике Кипр.
 */
export function placePreposition(
  term: Term,
  name: string,
  base: keyof typeof PLACE_PREPOSITIONS = "в",
): string {
  return prepositionBefore(PLACE_PREPOSITIONS[base][placeOf(term, name) ?? "в"], term, name);
}
