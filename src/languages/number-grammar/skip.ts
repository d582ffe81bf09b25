/** Runs of figures that are passed over whole: numbers of documents, telephone numbers, addresses. */
import { readPhrase, readPhraseBefore } from "../date-grammar/phrase.ts";
import type { Token } from "../date-grammar/token.ts";
import type { NumberLexicon } from "./lexicon.ts";

type Tokens = readonly Token[];

/** How far the name behind a listed number may reach: `Nos. 141 (Rural Workers), 127`. */
const NAME_REACH = 40;

/** Where to go on behind one number of a list: at the next number, if another follows. */
function nextListed(tokens: Tokens, at: number, lexicon: NumberLexicon): number | undefined {
  let next = at;
  if (tokens[next]?.text === "(") {
    const close = tokens.slice(next, next + NAME_REACH).findIndex((token) => token.text === ")");
    if (close < 0) return undefined;
    next += close + 1;
  }
  const link = readPhrase(tokens, next, lexicon.listLinks);
  return link && tokens[link.edge]?.kind === "number" ? link.edge : undefined;
}

/** The index behind a run of figures: telephone numbers and numbers of documents, `(996) 312-66`, `22,24,26`. */
function skipRun(tokens: Tokens, at: number): number {
  let next = at + 1;
  for (let token = tokens[next]; token; token = tokens[next]) {
    const closes = token.text === ")" && tokens[next + 1]?.kind === "number";
    const touchesNumber =
      !token.spaced && tokens[next + 1]?.kind === "number" && tokens[next + 1]?.spaced === false;
    const figures = token.kind === "number" && !token.opensLine && tokens[next - 1]?.text !== ",";
    if (!figures && !closes && !(touchesNumber && /^[-–./(),]$/u.test(token.text))) break;
    next += figures ? 1 : 2;
  }
  return next;
}

/** Behind the numbers of documents, pages and the like that a sign or a word before them announces. */
function skipSigned(tokens: Tokens, at: number, lexicon: NumberLexicon): number | undefined {
  const bracket = tokens[at - 1]?.text === "(" ? at - 1 : at;
  const listed = readPhraseBefore(tokens, bracket, lexicon.listSigns) !== undefined;
  if (!listed && !readPhraseBefore(tokens, bracket, lexicon.numberSigns)) return undefined;
  let next = skipRun(tokens, at);
  for (let more = listed ? nextListed(tokens, next, lexicon) : undefined; more !== undefined; ) {
    next = skipRun(tokens, more);
    more = nextListed(tokens, next, lexicon);
  }
  return next;
}

/** Behind a telephone number with its area code in brackets: `8 (7172) 72-00-00`. */
function skipTelephone(tokens: Tokens, at: number): number | undefined {
  const open = tokens[at - 1]?.text === "(" ? at - 1 : at + 1;
  const [bracket, code, close, own] = tokens.slice(open, open + 4);
  if (bracket?.text !== "(" || close?.text !== ")" || own?.kind !== "number") return undefined;
  const isCode = code?.kind === "number" && code.text.length >= 2 && code.text.length <= 5;
  return isCode && !own.opensLine ? skipRun(tokens, open + 3) : undefined;
}

/** Behind an address of the web, to the next white space. */
function skipAddress(tokens: Tokens, at: number): number | undefined {
  const [own, mark] = [tokens[at], tokens[at + 1]];
  const opens = own?.lower === "www" ? mark?.text === "." : /^(?:https?|ftp)$/u.test(own?.lower ?? "");
  if (!opens || mark?.spaced !== false || !/^[:.]$/u.test(mark.text)) return undefined;
  let next = at + 1;
  while (tokens[next] && !tokens[next]?.spaced && tokens[next]?.kind !== "break") next += 1;
  return next;
}

/** The index behind figures at `at` that belong to something else; undefined where a number may be read. */
export function skipFigures(tokens: Tokens, at: number, lexicon: NumberLexicon): number | undefined {
  const kind = tokens[at]?.kind;
  if (kind === "word") return skipAddress(tokens, at);
  if (kind !== "number") return undefined;
  return skipSigned(tokens, at, lexicon) ?? skipTelephone(tokens, at);
}

/** Behind figures that are no number, so that no half of them is read: `17:30`, `46/225`, `3.1.2`. */
export function skipReference(tokens: Tokens, at: number): number {
  if (tokens[at]?.kind !== "number") return at + 1;
  let next = at + 1;
  while (
    /^[-–.:/,+]$/u.test(tokens[next]?.text ?? "") &&
    tokens[next + 1]?.kind === "number" &&
    !tokens[next]?.spaced &&
    !tokens[next + 1]?.spaced
  )
    next += 2;
  return next;
}
