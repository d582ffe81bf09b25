/** Writes a person's name in Cyrillic by the rules of practical transcription, for a name that the termbase lacks. */
import { ownEntry } from "../../../model/own-entry.ts";
import { capitalise } from "../../writing/capitalise.ts";
import { NO_BREAK_SPACE } from "../../writing/spacing.ts";
import { givenNames, type LanguageSigns, languageSigns } from "./language-signs.ts";
import { INITIALS, PARTICLES } from "./lexicon-common.ts";
import { ENGLISH_SURNAMES } from "./lexicon-english.ts";
import type { NameLanguage } from "./lexicon-given-names.ts";
import { spell } from "./spelling.ts";
import { SPELLINGS, UNTOLD } from "./spellings.ts";

export interface Transcription {
  /** Cyrillic throughout, initials parted by no-break spaces. */
  readonly text: string;
  /** Whether the name tells its reading. A build prints, marked, what is certain only. */
  readonly certain: boolean;
  /** What a reader of the proposal should look at; empty where it is certain. */
  readonly doubts: readonly string[];
}

/** Longer than any name; keeps hostile input cheap. */
const MAX_LENGTH = 80;

/** Surnames that stand first in names whose letters without their marks do not tell the sounds. */
const VIETNAMESE: ReadonlySet<string> = new Set([
  "Nguyen",
  "Pham",
  "Tran",
  "Dang",
  "Hoang",
  "Vuong",
  "Truong",
  "Trinh",
  "Dao",
]);

const PROPER_WORD = /^\p{Lu}\p{Ll}+$/u;
const CYRILLIC_NAME = /^[\p{Script=Cyrillic}. \u00A0-]+$/u;

const isParticle = (token: string): boolean => ownEntry(PARTICLES, token) !== undefined;
const isInitial = (token: string): boolean => token.endsWith(".");

function transcribeInitial(token: string): string | undefined {
  const letter = ownEntry(INITIALS, token.slice(0, -1));
  return letter && `${letter}.`;
}

/** Turkish has an I with a dot and one without. */
const lowerCase = (word: string, language: NameLanguage | undefined): string =>
  (language === "tr" ? word.replaceAll("İ", "i").replaceAll("I", "ı") : word).toLowerCase();

function transcribeWord(
  word: string,
  language: NameLanguage | undefined,
  isSurname: boolean,
): string | undefined {
  if (isSurname && language === "en" && ENGLISH_SURNAMES.has(word)) return ENGLISH_SURNAMES.get(word);
  const given = isSurname ? undefined : givenNames(word).find((name) => name.language === language);
  if (given !== undefined) return given.cyrillic;
  const { rules } = language === undefined ? UNTOLD : SPELLINGS[language];
  const letters = PROPER_WORD.test(word) ? spell(lowerCase(word, language), rules) : undefined;
  return letters && capitalise(letters);
}

/** Words joined by a hyphen are transcribed one by one, an article before it with a small letter: all of them or none. */
function transcribeJoined(
  token: string,
  language: NameLanguage | undefined,
  isSurname: boolean,
): string | undefined {
  const whole = isSurname ? undefined : givenNames(token).find((name) => name.language === language);
  if (whole !== undefined) return whole.cyrillic;
  const words = token.split("-");
  const parts = words.map((word, at) => {
    const article = at < words.length - 1 ? ownEntry(PARTICLES, word.toLowerCase()) : undefined;
    return article ?? transcribeWord(word, language, isSurname);
  });
  return parts.includes(undefined) ? undefined : parts.join("-");
}

/** The languages of the given names and of the surname; absent where nothing tells them. */
interface Reader {
  readonly given?: NameLanguage;
  readonly surname?: NameLanguage;
}

/** The name as languages read it; undefined where they have no rule for a letter. */
function read(tokens: readonly string[], { given, surname }: Reader): string | undefined {
  const parts = tokens.map((token, at) => {
    if (isInitial(token)) return transcribeInitial(token);
    const last = at === tokens.length - 1;
    return ownEntry(PARTICLES, token) ?? transcribeJoined(token, last ? surname : given, last);
  });
  if (parts.includes(undefined)) return undefined;
  const result = parts.join(" ").replaceAll(". ", `.${NO_BREAK_SPACE}`);
  return CYRILLIC_NAME.test(result) ? result : undefined;
}

const isListed = (word: string, language: NameLanguage): boolean =>
  givenNames(word).some((name) => name.language === language);

/** Whether a reading rests on letters that tell their sounds, or on listed names. */
function isTold(words: readonly string[], { given, surname }: Required<Reader>): boolean {
  const last = words.at(-1) ?? "";
  const surnameTold = SPELLINGS[surname].tells || (surname === "en" && ENGLISH_SURNAMES.has(last));
  const others = words.slice(0, -1);
  return surnameTold && (SPELLINGS[given].tells || others.every((word) => isListed(word, given)));
}

/** One language for the whole name, or one for each of its parts. */
function readersOf({ given, surname }: LanguageSigns): readonly Required<Reader>[] {
  const shared = given.filter((language) => surname.includes(language));
  if (shared.length > 0) return shared.map((language) => ({ given: language, surname: language }));
  return given.flatMap((one) => surname.map((other) => ({ given: one, surname: other })));
}

/** The readings of several languages in one: that of a language that tells its sounds, if one does. */
function readAs(
  tokens: readonly string[],
  words: readonly string[],
  signs: LanguageSigns,
): Transcription | undefined {
  const readers = readersOf(signs);
  const found = readers.flatMap((reader) => {
    const text = read(tokens, reader);
    return text === undefined ? [] : [{ text, reader, told: isTold(words, reader) }];
  });
  const best = found.find(({ told }) => told) ?? found[0];
  if (best === undefined) return undefined;
  const others = new Set(found.map(({ text }) => text).filter((text) => text !== best.text));
  const doubts = [
    ...(others.size === 0 ? [] : [`in another language: ${[...others].join(", ")}`]),
    ...(best.told && found.length === readers.length ? [] : ["the spelling does not tell the sounds"]),
    ...(best.reader.given === best.reader.surname
      ? []
      : ["given name and surname are of different languages"]),
  ];
  return { text: best.text, certain: doubts.length === 0, doubts };
}

/**
 * «Джон Харпер» for `John Harper`, «А. Хамзаев» for `A. Khamzaev`: initials or given names, and a surname last. The
 * language is told by given names, by letters and by how surnames end. Undefined where the reading of a letter hangs on
 * a language that the name does not tell (j, w, x, ch, c before e, a silent e). Never declined.
 */
export function transcribeName(name: string): Transcription | undefined {
  const text = name.normalize("NFC").trim();
  if (text === "" || text.length > MAX_LENGTH) return undefined;
  const tokens = text.split(/\s+|(?<=\.)(?=\p{Lu})/u);
  const last = tokens.at(-1) ?? "";
  if (isInitial(last) || isParticle(last)) return undefined;
  const words = tokens.filter((token) => !isInitial(token) && !isParticle(token));
  if (VIETNAMESE.has(words[0] ?? "") && words.length > 1) return undefined;
  const signs = languageSigns(words);
  if (signs !== undefined) return readAs(tokens, words, signs);
  const reading = read(tokens, {});
  return reading === undefined ? undefined : { text: reading, certain: true, doubts: [] };
}

/** The transcription of a name that tells its reading, and no other. */
export function transcribe(name: string): string | undefined {
  const transcription = transcribeName(name);
  return transcription?.certain ? transcription.text : undefined;
}
