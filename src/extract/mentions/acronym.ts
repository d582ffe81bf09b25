/** Acronyms: how they look, and where one stands in brackets behind a name. */
import type { TextRange } from "../../model/language.ts";
import type { Token } from "../tokenize.ts";

/** How far behind a name the brackets are looked at, in characters. */
const WINDOW = 80;
/** `(AKDN)`, `("UCA")`, `(hereinafter the CSTO)`, `(further - IFAS)`. */
const BRACKETS = /^\s?\((?:[^()]{0,40}[\s“"«‘'–—-])?([\p{L}\p{N}][\p{L}\p{N}/&-]{1,14})[”"»’']?\)/u;

const ROMAN = /^[IVXLC]+$/u;

/** Letters that name something: at least two capitals, and no more small letters than capitals (`CoE`). */
export function looksLikeAcronym(text: string): boolean {
  const capitals = text.match(/\p{Lu}/gu)?.length ?? 0;
  const small = text.match(/\p{Ll}/gu)?.length ?? 0;
  return capitals >= 2 && small < capitals && text.length <= 15 && !ROMAN.test(text);
}

/** `IsDB`, `UfM`: small letters between capitals, at the beginning and the end. */
export const isMixed = (text: string): boolean =>
  /^\p{Lu}[\p{Lu}\p{Ll}]*\p{Ll}[\p{Lu}\p{Ll}]*\p{Lu}$/u.test(text);

/** The acronym in the brackets that begin at an offset, and the end of the brackets. */
export function acronymBehind(text: string, at: number): { acronym: TextRange; end: number } | undefined {
  const match = BRACKETS.exec(text.slice(at, at + WINDOW));
  const printed = match?.[1];
  if (!match || printed === undefined || !looksLikeAcronym(printed)) return undefined;
  const start = at + match[0].lastIndexOf(printed);
  return { acronym: { start, end: start + printed.length }, end: at + match[0].length };
}

/** In a line that is mostly capitals a word in capitals says nothing. */
export function isShouted(tokens: readonly Token[]): boolean {
  const words = tokens.filter((token) => token.isWord && token.text.length > 1);
  const shouted = words.filter((token) => !/\p{Ll}/u.test(token.text));
  return (
    shouted.length > 0 &&
    shouted.length * 2 > words.length &&
    (shouted.length > 2 || shouted.length === words.length)
  );
}
