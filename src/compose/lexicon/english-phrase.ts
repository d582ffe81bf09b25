/** The head of an English noun phrase: Joint *Committee* on Minorities. */
import { ENGLISH_NAME_HEADS } from "./name-heads.ts";

export interface EnglishHead {
  /** As printed, without what is behind it. */
  readonly word: string;
  /** Of its head noun, where it is one that names are told by. */
  readonly key: string | undefined;
  readonly plural: boolean;
}

const KEYS: ReadonlyMap<string, string> = new Map(
  Object.entries(ENGLISH_NAME_HEADS).flatMap(([key, words]) =>
    words.split(" ").map((word) => [word.replace("_", " "), key] as const),
  ),
);

/** What stands behind a head begins with one of these. */
const BEHIND = new Set(
  (
    "of in for on to with at between from by under against about among as concerning regarding within through " +
    "a an that which who whose where into upon towards toward via per during after before since until without and/or"
  ).split(" "),
);
const DETERMINER = /^(?:the|an?|its|their|his|her|our|all|both)$/u;
/** Behind the noun that they belong to: Consulates General, Ambassador Extraordinary and Plenipotentiary. */
const POSTPOSED =
  /\s+(?:General|Extraordinary(?:\s+and\s+Plenipotentiary)?|Plenipotentiary|also|too|\d+|[IVX]+)$/u;
const IRREGULAR_PLURALS = new Set(
  "people men women servicemen children police staff personnel aircraft media memoranda".split(" "),
);
/** Words in -s that are singular. */
const SINGULAR = /(?:us|ss|is|ics|news|series|airlines|campus)$/u;
/** Both at once; taken for plural. */
const HEADQUARTERS = /quarters$/u;

function singularOf(word: string): string {
  if (!isPluralWord(word) || HEADQUARTERS.test(word)) return word;
  if (/(?:ss|sh|ch|x)es$/u.test(word)) return word.slice(0, -2);
  return /[^aeiou]ies$/u.test(word) ? `${word.slice(0, -3)}y` : word.slice(0, -1);
}

function isPluralWord(word: string): boolean {
  return IRREGULAR_PLURALS.has(word) || (/[a-z]s$/u.test(word) && !SINGULAR.test(word));
}

/** Of the last two words, or the last: roadmap, action plan, consulate general. */
function keyOf(words: readonly string[]): string | undefined {
  const [before = "", last = ""] = [words.at(-2), words.at(-1)].map((word) =>
    word?.toLowerCase().replace(/[^\p{L}\p{N}]+$/u, ""),
  );
  return (
    KEYS.get(`${before} ${singularOf(last)}`) ??
    KEYS.get(`${singularOf(before)} ${last}`) ??
    KEYS.get(singularOf(last))
  );
}

/** Establishing the Bank, amending it: what was done, behind its instrument; financed by it, behind several things. */
function isParticiple(words: readonly string[], at: number): boolean {
  const word = words[at] ?? "";
  if (/^\p{Ll}+ed$/u.test(word)) return at > 0 && isPluralWord((words[at - 1] ?? "").toLowerCase());
  if (at === 0 || !/ing$/u.test(word) || KEYS.has(word.toLowerCase())) return false;
  return /^\p{Ll}/u.test(word)
    ? keyOf(words.slice(0, at)) !== undefined
    : DETERMINER.test(words[at + 1] ?? "");
}

/** The words before whatever is behind the head. */
function nounGroup(text: string): readonly string[] {
  const words = text
    .replace(/\s*\([^)]*\)/gu, "")
    .replace(/(?<=\S)\s*[(–—:;].*$/su, "")
    .replace(POSTPOSED, "")
    .split(/\s+/u);
  const end = words.findIndex((word, at) => at > 0 && (BEHIND.has(word) || isParticiple(words, at)));
  const group = end < 0 ? words : words.slice(0, end);
  const comma = group.findIndex((word) => word.endsWith(","));
  const first = group.slice(0, comma + 1).map((word) => word.replace(/,$/u, ""));
  // of a list of matters before the head the last word decides: Trade, Economic and Technical Cooperation Agreement
  return comma < 0 || (keyOf(first) === undefined && keyOf(group) !== undefined) ? group : first;
}

export function englishHead(text: string): EnglishHead {
  const plain = text.replace(/^[\s–—-]+/u, "").replace(/^(?:the|an?)\s+/iu, "");
  const group = nounGroup(plain).join(" ").replace(POSTPOSED, "").split(" ");
  const word = (group.at(-1) ?? "").replace(/[^\p{L}\p{N}]+$/u, "");
  const general = /^\s+General\b/u.test(plain.slice(plain.indexOf(word) + word.length));
  const key = keyOf(general ? [...group, "General"] : group);
  const isCommon = /^\p{Ll}/u.test(word) || key !== undefined;
  return { word, key, plural: isCommon && isPluralWord(word.toLowerCase()) };
}

/** Whether the head is a plural by its form, with a capital or without: Ministers of trade, companies with foreign capital. */
export const isPluralPhrase = (text: string): boolean => isPluralWord(englishHead(text).word.toLowerCase());
