/** Writes a person's name in Cyrillic by the rules of practical transcription, for a name that the termbase lacks. */
import { ownEntry } from "../../model/own-entry.ts";
import { capitalise } from "../writing/capitalise.ts";
import { NO_BREAK_SPACE } from "../writing/spacing.ts";
import {
  INITIALS,
  LETTER_RULES,
  type LetterRule,
  PARTICLES,
  type Place,
  SOUTH_SLAVIC_LETTERS,
  SOUTH_SLAVIC_RULES,
  VOWELS,
} from "./lexicon-transcribe.ts";

/** Longer than any name; keeps hostile input cheap. */
const MAX_LENGTH = 80;

const PROPER_WORD = /^\p{Lu}\p{Ll}+$/u;
const CYRILLIC_NAME = /^[\p{Script=Cyrillic}. \u00A0-]+$/u;

function isVowel(letter: string | undefined): boolean {
  return letter !== undefined && VOWELS.includes(letter);
}

function holds(place: Place | undefined, word: string, start: number, end: number): boolean {
  const before = start === 0 ? undefined : word[start - 1];
  switch (place) {
    case undefined:
      return true;
    case "start":
      return before === undefined;
    case "end":
      return end === word.length;
    case "after-vowel":
      return isVowel(before);
    case "after-consonant":
      return before !== undefined && !isVowel(before);
    default:
      return place satisfies never;
  }
}

function ruleAt(table: readonly LetterRule[], word: string, at: number): LetterRule | undefined {
  return table.find(
    ({ latin, place }) => word.startsWith(latin, at) && holds(place, word, at, at + latin.length),
  );
}

function transcribeLetters(word: string): string | undefined {
  const table = SOUTH_SLAVIC_LETTERS.test(word) ? [...SOUTH_SLAVIC_RULES, ...LETTER_RULES] : LETTER_RULES;
  let result = "";
  for (let at = 0; at < word.length; ) {
    const rule = ruleAt(table, word, at);
    if (rule?.cyrillic === undefined) return undefined;
    result += rule.cyrillic;
    at += rule.latin.length;
  }
  return result;
}

function transcribeWord(word: string): string | undefined {
  const letters = PROPER_WORD.test(word) ? transcribeLetters(word.toLowerCase()) : undefined;
  return letters && capitalise(letters);
}

function transcribeInitial(token: string): string | undefined {
  const letter = token.endsWith(".") ? ownEntry(INITIALS, token.slice(0, -1)) : undefined;
  return letter && `${letter}.`;
}

/** Words joined by a hyphen are transcribed one by one: all of them or none. */
function transcribeSurname(token: string): string | undefined {
  const parts = token.split("-").map(transcribeWord);
  return parts.includes(undefined) ? undefined : parts.join("-");
}

function transcribeToken(token: string): string | undefined {
  return transcribeInitial(token) ?? ownEntry(PARTICLES, token) ?? transcribeSurname(token);
}

/**
 * «А. Хамзаев» for `A. Khamzaev`: initials or given names, and a surname last. Undefined wherever the reading of a
 * letter hangs on a language that the name does not tell (j, w, x, c before e, a silent e). The result is Cyrillic
 * throughout, a proposal and no form of a termbase: it is printed with a visible mark only, and never declined.
 */
export function transcribe(name: string): string | undefined {
  const text = name.normalize("NFC").trim();
  if (text === "" || text.length > MAX_LENGTH) return undefined;
  const tokens = text.split(/\s+|(?<=\.)(?=\p{Lu})/u);
  if (transcribeSurname(tokens.at(-1) ?? "") === undefined) return undefined;
  const parts = tokens.map(transcribeToken);
  if (parts.includes(undefined)) return undefined;
  const result = parts.join(" ").replaceAll(". ", `.${NO_BREAK_SPACE}`);
  return CYRILLIC_NAME.test(result) ? result : undefined;
}
