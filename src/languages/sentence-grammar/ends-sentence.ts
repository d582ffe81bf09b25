/** Whether a full stop, a question or an exclamation mark within a line ends a sentence. */
import type { SentenceWords } from "./sentence-words.ts";

/** A mark in its place. */
export interface Candidate {
  readonly mark: string;
  /** The sentence up to the mark, or as much of it as is looked at. */
  readonly clause: string;
  /** The run of letters, figures and full stops before the mark. */
  readonly token: string;
  /** Whether the clause is all of the sentence so far. */
  readonly whole: boolean;
  /** Quotes, brackets and notes behind the mark. */
  readonly closers: string;
  /** No space follows. */
  readonly glued: boolean;
  /** A dash follows, as in direct speech. */
  readonly dashed: boolean;
  /** What follows, the dash and opening quotes and brackets left out. */
  readonly after: string;
}

const NEXT_WORD = /^[\p{L}\p{M}]+/u;
/** The letter of a list item: `b) the budget`. */
const ITEM_LETTER = /^\p{Ll}\)\s/u;
/** A date or an hour that opens a sentence has no more words: `On the morning of 2 March`. */
const DATE_TOKENS = 7;
const FIGURE = /^\p{Nd}+(?:[.]\p{Nd}+)*$/u;
const NUMERAL = /\p{Nd}|^[IVX]+$/u;
/** Words cut short end in a consonant; long ones are whole too. */
const WHOLE_WORD = /^\p{L}?\p{Ll}{3,}$/u;
const VOWEL_END = /[aeiouyаеёиоуыэюяйь]$/u;
const LONG_WORD = 7;
/** A name in a small letter: eBooks, iBank. */
const BRAND = /^\p{Ll}{1,2}\p{Lu}\p{Ll}/u;
/** A measured unit, with no more than two other abbreviations between: `5 млн`, `30 тыс. кв. км`. */
const MEASURE = /\p{Nd}\s?(?:\p{Ll}{2,4}\.?\s){0,2}\p{Ll}+$/u;

/** Letters without case begin sentences as capitals do. */
const startsUpper = (text: string) => /^[\p{Lu}\p{Lt}\p{Lo}]/u.test(text);
const startsDigit = (text: string) => /^\p{Nd}/u.test(text);
const nextWord = (after: string) => NEXT_WORD.exec(after)?.[0] ?? "";

/** Whether a word follows that begins sentences; an initial is none, though it may look like one. */
function startsSentence(after: string, words: SentenceWords): boolean {
  const word = nextWord(after);
  return words.starters.has(word.toLowerCase()) && after.charAt(word.length) !== ".";
}

function isAbbreviation(token: string, words: SentenceWords): boolean {
  const word = token.toLowerCase();
  return [words.leading, words.numbering, words.inner, words.units, words.dated].some((list) =>
    list.has(word),
  );
}

/** Whether the clause so far is a date or an hour only, so that the sentence has still to come. */
function isDateOnly(clause: string, words: SentenceWords): boolean {
  const last = clause.split(/[,;(]/).at(-1) ?? "";
  const tokens = last.split(/\.?\s+/).filter((part) => part !== "");
  const isDating = (token: string) => {
    const word = token.toLowerCase();
    return words.dating.has(word) || words.months.has(word);
  };
  if (tokens.length <= DATE_TOKENS && isDating(tokens[0] ?? "")) return true;
  return tokens.every((token) => isDating(token) || NUMERAL.test(token) || isAbbreviation(token, words));
}

/** The abbreviation that a date or an hour ends in, where one does: `1995 г`, `1990-х гг`, `XX в`, `6 p.m`. */
function dateWord(clause: string, words: SentenceWords): string | undefined {
  const behind =
    /(?:(?:\p{Nd}(?:-\p{Ll}{1,2})?\s?|[IVX]\s)(?<word>\p{L}{1,2})|(?<![\p{L}.])(?<dotted>\p{L}\.\s?\p{L}))$/u.exec(
      clause,
    );
  const word = (behind?.groups?.word ?? behind?.groups?.dotted)?.toLowerCase().replace(/\s/, "");
  return word !== undefined && words.dated.has(word) ? word : undefined;
}

function endsDate({ clause, after, dashed }: Candidate, words: SentenceWords): boolean {
  if (dashed) return false;
  if (startsSentence(after, words)) return true;
  return startsUpper(after) && !words.dating.has(nextWord(after).toLowerCase()) && !isDateOnly(clause, words);
}

/** A mark without a space behind it: `in 30 countries.The Agreement`. */
function endsGlued(candidate: Candidate, words: SentenceWords): boolean {
  const { mark, token, clause, after } = candidate;
  if (!/^\p{Lu}(?:\p{Ll}|\s)/u.test(after) || /^(?:\S*[@/=]|\p{L}+\.\p{L})/u.test(after)) return false;
  if (/[/@]\S*$/u.test(clause)) return false;
  if (mark !== "." && token === "") return false;
  if (dateWord(clause, words) !== undefined) return endsDate(candidate, words);
  if (isAbbreviation(token, words)) return false;
  if (/^\p{Lu}{2,}$/u.test(token)) return startsSentence(after, words);
  return token === "" || /^(?:\p{Lu}?\p{Ll}{2,}|\d{4}|\d{4}\p{Ll}{1,2})$/u.test(token);
}

/** The number of a note behind the full stop: `as was agreed.12 The Council`. */
function endsNoted({ token }: Candidate, words: SentenceWords): boolean {
  return !isAbbreviation(token, words);
}

/** Full stops behind figures: `1.` of a list, `8-9. July`. */
function endsFigure({ token, after }: Candidate, words: SentenceWords): boolean {
  return token.length > 2 || !words.months.has(nextWord(after).toLowerCase());
}

function endsAbbreviation(candidate: Candidate, words: SentenceWords): boolean {
  const { token, clause, after, dashed } = candidate;
  if (dateWord(clause, words) !== undefined) return endsDate(candidate, words);
  const starts = startsSentence(after, words) && !dashed;
  if (/^\p{Lu}$/u.test(token)) return starts || /\p{Nd}-\p{Lu}$/u.test(clause);
  const word = token.toLowerCase().replace(/^\p{Nd}+/u, "");
  if (words.dated.has(word) || words.leading.has(word)) return false;
  if (words.numbering.has(word))
    return !/^(?:[\p{Nd}№]|[IVX]+(?!\p{L})|\p{Lu}(?!\p{L})|\p{Ll}\))/u.test(after);
  if (words.units.has(word) && MEASURE.test(clause))
    return (
      starts || (!dashed && /^\p{Lu}\p{Ll}/u.test(after) && !words.money.has(nextWord(after).toLowerCase()))
    );
  if (words.units.has(word) || words.inner.has(word) || /^(?:\p{L}\.)+\p{L}$/u.test(token)) return starts;
  if (/^\p{Lu}\p{Ll}$/u.test(token)) return starts;
  return true;
}

/** A sentence in a small letter: only where the word before is whole, and the next one begins sentences. */
function endsBeforeSmall({ mark, token, after, closers, dashed }: Candidate, words: SentenceWords): boolean {
  if (!/^[.?]$/.test(mark) || dashed || closers !== "" || isAbbreviation(token, words)) return false;
  if (BRAND.test(after)) return WHOLE_WORD.test(token) || FIGURE.test(token);
  if (!WHOLE_WORD.test(token) || !(VOWEL_END.test(token) || token.length >= LONG_WORD)) return false;
  return startsSentence(after, words);
}

/** The sign of a list item, or an initial, which is no sentence: `• 9`, `§ 2`, `IV`, `A`. */
const isBareSign = ({ whole, token, clause }: Candidate) =>
  whole &&
  /^(?:\p{Nd}{1,3}|\p{L}|[IVXivx]{2,5})$/u.test(token) &&
  !/[\p{L}\p{N}]/u.test(clause.slice(0, clause.length - token.length));

/** The marks of an omission: three full stops or the one sign, printed together or apart. */
const isOmission = (mark: string) => /^(?:…|\.\s?\.\s?\.)$/u.test(mark);

/** An omission with a space before it may end a sentence too; printed apart (`. . .`) it does not. */
const endsOmission = ({ mark, after }: Candidate, words: SentenceWords) =>
  !/\s/.test(mark) && startsUpper(after) && startsSentence(after, words);

/** A dash behind a full stop parts two speakers; not behind what may be cut short, nor inside the quotes of one. */
function endsBeforeDash({ token, clause, closers }: Candidate): boolean {
  const quoted = clause.lastIndexOf("«") > clause.lastIndexOf("»") && !closers.includes("»");
  return !quoted && (token === "" || /^\p{Ll}{4,}$/u.test(token));
}

/** Whether a sentence ends at a mark within a line. */
export function endsSentence(candidate: Candidate, words: SentenceWords): boolean {
  const { mark, glued, token, clause, after, closers, dashed } = candidate;
  if (/\d$/.test(closers)) return endsNoted(candidate, words);
  if (/[[(]$/.test(clause)) return false;
  if (isOmission(mark) && /\s$/.test(clause) && closers === "" && !endsOmission(candidate, words))
    return false;
  if (glued) return endsGlued(candidate, words);
  if (!(startsUpper(after) || startsDigit(after) || ITEM_LETTER.test(after)))
    return endsBeforeSmall(candidate, words);
  if (mark !== ".") return true;
  if (dashed && !endsBeforeDash(candidate)) return false;
  if (isBareSign(candidate)) return false;
  return FIGURE.test(token) ? endsFigure(candidate, words) : endsAbbreviation(candidate, words);
}
