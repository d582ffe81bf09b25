/** Names that the termbase knows. */
import { ownEntry } from "../../model/own-entry.ts";
import type { Term, TermMatch } from "../../model/term.ts";
import type { DocumentMention, Mention, NameMention } from "../mention.ts";
import { acronymBehind } from "./acronym.ts";
import type { FinderInput, MentionFinder } from "./mention-finder.ts";
import { withoutStrangers } from "./shared-names.ts";

/** Where a short name in brackets follows a name, the mention goes on to the closing bracket: (далее — Казахстан). */
const BRACKETS = /^\s?\((?:the |\p{Ll}+\s[—–-]\s)?[\p{L}\p{N}«»“”"'’ /-]{2,40}\)/u;

/** The end of a name with the brackets behind it, if they hold another name of the same thing or an acronym. */
function withBrackets({ text, termbase }: FinderInput, end: number, term: Term) {
  const short = acronymBehind(text, end);
  if (short) return short;
  const brackets = BRACKETS.exec(text.slice(end, end + 60))?.[0];
  if (brackets === undefined) return { end };
  const inner = brackets.replace(/^\s?\((?:the |\p{Ll}+\s[—–-]\s)?|\)$/gu, "");
  return { end: termbase.lookUp(inner)?.key === term.key ? end + brackets.length : end };
}

/** The noun that says what a document is: the last before what it is about. */
function documentNounIn(name: string, { documentNouns, documentLinks }: FinderInput["lexicon"]) {
  const words = name.toLowerCase().split(/\P{L}+/u);
  const link = words.findIndex((word) => documentLinks.has(word));
  const isNoun = (word: string): boolean => Object.hasOwn(documentNouns, word);
  const noun = words.slice(0, link === -1 ? words.length : link).findLast(isNoun) ?? words.findLast(isNoun);
  return ownEntry(documentNouns, noun ?? "");
}

/** What founds a body is a treaty, whatever its name. */
const FOUNDS = /\bagreement establishing\b/iu;

function documentOf(term: Term, input: FinderInput, start: number, end: number): DocumentMention {
  const known = FOUNDS.test(term.en.name) ? { type: "treaty" } : documentNounIn(term.en.name, input.lexicon);
  return {
    type: "document",
    start,
    end: withBrackets(input, end, term).end,
    documentType: known?.type ?? "document",
    treaty: term.kind === "instrument" && term.class !== "document",
    title: { start, end, term: term.key },
    head: { start, end },
  };
}

function mentionOf(term: Term, input: FinderInput, start: number, end: number): Mention | undefined {
  switch (term.kind) {
    case "office":
    case "heading":
      return undefined;
    case "person":
      return { type: "person", start, end, name: { start, end, term: term.key }, roles: [] };
    case "instrument":
    case "document":
      return documentOf(term, input, start, end);
    case "party":
    case "body":
    case "place":
    case "event":
    case "thing":
      return nameOf(term, input, start, end);
  }
}

function nameOf(term: Term, input: FinderInput, start: number, end: number): NameMention {
  return {
    type: "name",
    start,
    ...withBrackets(input, end, term),
    kinds: [term.kind],
    name: { start, end, term: term.key },
    ...(term.en.adjective === input.text.slice(start, end) ? { adjective: true as const } : {}),
  };
}

/** `trainings`, `standing committees`: common nouns that are counted are no names of one thing. */
const isCommonNoun = ({ class: sort, parent, en, ru }: Term): boolean =>
  sort === "measure" &&
  parent === undefined &&
  en.number === "plural" &&
  ru?.number === "plural" &&
  /^[\p{Ll} -]+$/u.test(en.name);

/** The end of the name that an abbreviation begins where a hyphen ties it to a word that is no name by itself: `ICC-Angkor`. */
function behindHyphen(
  { start, end }: TermMatch,
  all: readonly TermMatch[],
  { text, lexicon }: FinderInput,
): number | undefined {
  const word = /^-(\p{Lu}[\p{L}\p{N}]*)/u.exec(text.slice(end, end + 40))?.[1];
  const begins =
    word !== undefined &&
    !/\P{Lu}/u.test(text.slice(start, end)) &&
    !all.some((other) => other.start === end + 1) &&
    !lexicon.bodyNouns.has(word.toLowerCase()) &&
    !lexicon.names.givenNames.has(word);
  return begins ? end + 1 + word.length : undefined;
}

export const findTerms: MentionFinder = (input) => {
  const found = input.termbase.find(input.text);
  return withoutStrangers(found, input).flatMap((match): Mention[] => {
    if (isCommonNoun(match.term)) return [];
    const end = behindHyphen(match, found, input);
    if (end === undefined) {
      const mention = mentionOf(match.term, input, match.start, match.end);
      return mention ? [mention] : [];
    }
    const name = { start: match.start, end };
    return match.term.kind === "body" ? [{ type: "name", ...name, kinds: ["body"], name }] : [];
  });
};
