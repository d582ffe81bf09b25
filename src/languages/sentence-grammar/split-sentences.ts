/** Splits a text into sentences by rules that hold in every language; the words they need come from the language. */
import type { TextRange } from "../../model/language.ts";

/** Abbreviations of a language, in lower case and without their last full stop. */
export interface SentenceWords {
  /** Something always follows: Mr, Prof, им. */
  readonly leading: ReadonlySet<string>;
  /** A number follows, or else the word is none of these: No, Art, ст. */
  readonly numbering: ReadonlySet<string>;
  /** What follows in capitals may go on with the sentence: Ltd, mln. */
  readonly inner: ReadonlySet<string>;
  /** Behind a figure the end of a date (г, гг), else one of the leading. */
  readonly yearly: ReadonlySet<string>;
  /** Words that begin sentences, and names never. */
  readonly starters: ReadonlySet<string>;
  /** Months: a day may be printed with a full stop before them. */
  readonly months: ReadonlySet<string>;
}

/** Marks that end sentences, with the quotes, brackets and signs of notes that belong to them, and the space behind. */
const CANDIDATE =
  /(?<mark>[.!?…]+)(?<closers>(?:["'»”’)\]*¹²³⁴-⁹]|\[\d{1,3}\])*)(?<space>\s*)|(?<break>(?:\r\n|[\r\n\u2028\u2029])\s*)|(?<series>;)\s+(?=\(?\d{1,3}[.)]\s?\p{L})/gu;
/** A mark is judged by no more of the text than this before and behind it. */
const SIGHT = 60;
const TOKEN = /[\p{L}\p{M}\p{N}.]+$/u;
const NEXT_WORD = /^[\p{L}\p{M}]+/u;
const OPENERS = /^["'«“„‘(]+/;
const LIST_MARKER = /^(?:\(?\d{1,3}[.)]|[•▪●*–—-]\s)/u;
/** A date at the start of a clause: `On 2 March 2012`. */
const DATE_TOKENS = 5;

interface Candidate {
  readonly mark: string;
  readonly glued: boolean;
  /** The clause up to the mark. */
  readonly clause: string;
  /** The run of letters, figures and full stops before the mark. */
  readonly token: string;
  /** What follows, opening quotes and brackets left out. */
  readonly after: string;
  readonly first: boolean;
}

const startsUpper = (text: string) => /^\p{Lu}/u.test(text);
const startsDigit = (text: string) => /^\p{Nd}/u.test(text);

/** Whether a word follows that begins sentences; an initial is none, though it may look like one. */
function startsSentence(after: string, words: SentenceWords): boolean {
  const word = NEXT_WORD.exec(after)?.[0] ?? "";
  return words.starters.has(word.toLowerCase()) && after.charAt(word.length) !== ".";
}

/** A full stop without a space behind it: `in 30 countries.The Agreement`. */
function endsGlued({ token, clause, after }: Candidate, words: SentenceWords): boolean {
  if (!/^\p{Lu}[\p{Ll}\s]/u.test(after) || /^(?:\S*[@/]|\p{L}+\.\p{L})/u.test(after)) return false;
  if (/[/@]\S*$/u.test(clause)) return false;
  const word = token.toLowerCase();
  if (words.leading.has(word) || words.numbering.has(word) || words.inner.has(word)) return false;
  return token === "" || /^(?:\p{Lu}?\p{Ll}{2,}|\d{4}|\d{4}\p{Ll}{1,2})$/u.test(token);
}

/** Whether the clause so far is a date only, so that the sentence has still to come. */
function isDateOnly(clause: string): boolean {
  const last = clause.split(/[,;(]/).at(-1) ?? "";
  return last.split(/\s+/).filter((part) => part !== "").length <= DATE_TOKENS;
}

/** Full stops behind figures: `1.` of a list, `8-9. July`. */
function endsFigure({ token, after, first }: Candidate, words: SentenceWords): boolean {
  if (first && token.length <= 3) return false;
  return token.length > 2 || !words.months.has((NEXT_WORD.exec(after)?.[0] ?? "").toLowerCase());
}

function endsAbbreviation(candidate: Candidate, words: SentenceWords): boolean {
  const { token, clause, after } = candidate;
  const starts = startsSentence(after, words);
  const yearly = /\p{Nd}\s?(?<word>\p{L}{1,2})$/u.exec(clause)?.groups?.word?.toLowerCase();
  if (yearly !== undefined && words.yearly.has(yearly))
    return starts || (startsUpper(after) && !isDateOnly(clause));
  if (/^\p{Lu}$/u.test(token)) return starts;
  const word = token.toLowerCase().replace(/^\p{Nd}+/u, "");
  if (words.yearly.has(word) || words.leading.has(word)) return false;
  if (words.numbering.has(word)) return !/^(?:[\p{Nd}№]|[IVX]+(?!\p{L})|\p{Lu}(?!\p{L}))/u.test(after);
  if (words.inner.has(word) || /^(?:\p{L}\.)+\p{L}$/u.test(token)) return starts;
  if (/^\p{Lu}\p{Ll}$/u.test(token)) return starts;
  return true;
}

/** Whether a sentence ends at a mark within a line. */
function endsSentence(candidate: Candidate, words: SentenceWords): boolean {
  const { mark, glued, token, after } = candidate;
  if (mark === "." && glued) return endsGlued(candidate, words);
  if (glued || !(startsUpper(after) || startsDigit(after))) return false;
  if (mark !== ".") return true;
  if (/^\p{Nd}+(?:[.]\p{Nd}+)*$/u.test(token)) return endsFigure(candidate, words);
  return endsAbbreviation(candidate, words);
}

/** Whether a line break parts sentences: an empty line, or the next item of a list. */
function endsLine(gap: string, before: string, after: string): boolean {
  const empty = (gap.match(/\r\n|[\r\n\u2028\u2029]/g) ?? []).length > 1;
  return empty || LIST_MARKER.test(after) || (/[.!?…;:]["'»”’)\]]*$/u.test(before) && startsUpper(after));
}

/**
 * The sentences of a text in order, without the white space around them; every other character is in one of them.
 * Linear in the length of the text. `;` ends no sentence.
 */
export function splitSentences(text: string, words: SentenceWords): TextRange[] {
  const ranges: TextRange[] = [];
  let start = text.length - text.trimStart().length;
  const cut = (before: number, next: number) => {
    let end = before;
    while (end > start && /\s/.test(text.charAt(end - 1))) end -= 1;
    if (end > start) ranges.push({ start, end });
    start = Math.max(next, start);
  };
  for (const match of text.matchAll(CANDIDATE)) {
    const { mark = "", closers = "", space = "", break: lineBreak, series } = match.groups ?? {};
    const next = match.index + match[0].length;
    if (next >= text.length || match.index < start) continue;
    if (series !== undefined) {
      // The items of a numbered list that lost its line breaks.
      if (LIST_MARKER.test(text.slice(start, start + 6))) cut(match.index + 1, next);
      continue;
    }
    const before = text.slice(Math.max(start, match.index - SIGHT), match.index);
    const behind = text.slice(next, next + SIGHT);
    const end = match.index + mark.length + closers.length;
    const gap = lineBreak ?? space;
    if (
      /[\r\n\u2028\u2029]/.test(gap) &&
      endsLine(gap, text.slice(Math.max(start, end - SIGHT), end).trimEnd(), behind)
    ) {
      cut(end, next);
      continue;
    }
    if (mark === "") continue;
    const candidate: Candidate = {
      mark,
      glued: gap === "",
      clause: before,
      token: TOKEN.exec(before)?.[0] ?? "",
      after: behind.replace(OPENERS, ""),
      first: before.trim() === (TOKEN.exec(before)?.[0] ?? "") && match.index - SIGHT < start,
    };
    if (endsSentence(candidate, words)) cut(end, next);
  }
  cut(text.length, text.length);
  return ranges;
}
