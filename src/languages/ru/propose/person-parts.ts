/** Which word of a person's name is what: initials, given names, patronymic, surname. */
import { isPatronymic } from "./given-names.ts";
import { genderOfGivenName, isGivenName } from "./known-names.ts";
import { EAST_ASIAN_SURNAMES, PARTICLES } from "./lexicon-persons.ts";
import type { PersonGender } from "./person-rules.ts";
import type { Word } from "./phrase-words.ts";

export type PartKind = "given" | "patronymic" | "surname" | "frozen";

export interface PersonPart {
  readonly word: Word;
  readonly kind: PartKind;
}

const CYRILLIC_NAME = /^[\p{Script=Cyrillic}'’-]*\p{Script=Cyrillic}{2}[\p{Script=Cyrillic}'’-]*$/u;
const INITIALS = /^(?:\p{Lu}\p{Ll}{0,2}\.-?)+$/u;
const LOOKS_A_SURNAME = /(?:[оеё]ва?|[иы]на?|[сц]к(?:ий|ая)|енко|дзе|швили|ян|чук)$/;

/** Son or daughter of, in the languages of the Turkic peoples. */
const KIN = /^(?:оглы|улы|уулу|[кг]ызы)$/;

const lower = ({ core }: Word): string => core.toLowerCase();

function isName(word: Word, at: number, words: readonly Word[]): boolean {
  if (INITIALS.test(word.text) || !CYRILLIC_NAME.test(word.core)) return false;
  const particle = PARTICLES.has(lower(word));
  return !particle || (at === words.length - 1 && /^\p{Lu}/u.test(word.core));
}

/** Си Цзиньпин, Пан Ги Мун: the surname first, and short words of one or two syllables behind it. */
function isEastAsian(names: readonly Word[]): boolean {
  const [first, ...others] = names;
  if (first === undefined || others.length === 0 || others.length > 2) return false;
  if (!EAST_ASIAN_SURNAMES.has(lower(first)) || genderOfGivenName(lower(first)) !== undefined) return false;
  return others.every(
    (word) =>
      /^\p{L}{1,8}$/u.test(word.core) && !/(?:[оеё]ва?|ина|[сц]к(?:ий|ая)|енко|дзе|швили)$/.test(lower(word)),
  );
}

/** Where the surname stands among the names. */
function placeOfSurname(names: readonly Word[]): number {
  const last = names.length - 1;
  if (names.length === 1) return isGivenName(names[0] === undefined ? "" : lower(names[0])) ? -1 : 0;
  const [first, second] = names.map(lower);
  const patronymic = names.findIndex((word, at) => at > 0 && isPatronymic(word.core));
  if (names.length === 3 && patronymic === 2) return 0;
  const turned = names.length === 2 && !isGivenName(first ?? "") && isGivenName(second ?? "");
  return turned && LOOKS_A_SURNAME.test(first ?? "") ? 0 : last;
}

function kindOf(name: Word, at: number, surname: number): PartKind {
  if (at === surname) return "surname";
  if (at > 0 && isPatronymic(name.core)) return "patronymic";
  return at > 0 && /(?:[оеё]ва?|[сц]к(?:ий|ая))$/.test(lower(name)) ? "surname" : "given";
}

/** Алирза оглы, Ага кызы: the father's name keeps its form. */
const isBeforeKin = (words: readonly Word[], word: Word): boolean => {
  const next = words[words.indexOf(word) + 1];
  return next !== undefined && KIN.test(next.core);
};

/** All words of a name in their order; `eastAsian` where only the last of them declines. */
export function personParts(words: readonly Word[]): { parts: readonly PersonPart[]; eastAsian: boolean } {
  const names = words.filter(isName);
  const eastAsian = isEastAsian(words.filter(({ text }) => !INITIALS.test(text)));
  const surname = placeOfSurname(names);
  const parts = words.map((word): PersonPart => {
    const at = names.indexOf(word);
    if (at < 0 || isBeforeKin(words, word) || (eastAsian && word !== words.at(-1)))
      return { word, kind: "frozen" };
    return { word, kind: kindOf(word, at, surname) };
  });
  return { parts, eastAsian };
}

const byPatronymic = (name: string): PersonGender => (/ич$/.test(name) ? "m" : "f");

function bySurname(name: string): PersonGender | undefined {
  if (/(?:[оеё]ва|[иы]на|[сц]кая|ная)$/.test(name)) return "f";
  return /(?:[оеё]в|[иы]н|[сц]кий|ный)$/.test(name) ? "m" : undefined;
}

/** The gender that the names tell, the surest sign first; none where nothing tells it. */
export function genderOfPerson(parts: readonly PersonPart[]): PersonGender | undefined {
  const words = parts.map(({ word }) => lower(word));
  if (words.some((word) => /^(?:оглы|улы|уулу)$/.test(word))) return "m";
  if (words.some((word) => /^[гк]ызы$/.test(word))) return "f";
  const of = (kind: PartKind): string[] =>
    parts.filter((part) => part.kind === kind).map(({ word }) => lower(word));
  const [patronymic] = of("patronymic");
  const [given] = of("given");
  const [surname] = of("surname");
  if (patronymic !== undefined) return byPatronymic(patronymic);
  const known = given === undefined ? undefined : genderOfGivenName(given);
  return known ?? (surname === undefined ? undefined : bySurname(surname));
}

/** The gender that is likeliest where nothing tells it. */
export function likelyGender(parts: readonly PersonPart[]): PersonGender {
  const given = parts.find(({ kind }) => kind === "given");
  return given !== undefined && /[ая]$/.test(given.word.core) ? "f" : "m";
}
