/** Signs that figures or a month standing alone are a date: what stands around them. */
import type { DateLexicon } from "./lexicon.ts";
import type { Parts } from "./parts.ts";
import { readPhrase, readPhraseBefore } from "./phrase.ts";
import { isTail } from "./points/figures.ts";
import { isCounted, isCountedYear, isNumbered } from "./points/is-counted.ts";
import { findPreposition, prepositionBefore } from "./preposition.ts";
import type { Settlement } from "./settle.ts";
import type { Token } from "./token.ts";

/** Years that these texts speak of; others need stronger signs. */
const isUsualYear = ({ year = 0 }: Parts) => year >= 1800 && year <= 2100;

const isClosing = (token: Token | undefined) =>
  token === undefined || token.opensLine || token.kind === "break" || /^[.,;:)\]|–—―!?-]$/u.test(token.text);

/** `(1995)`, `(1992, 1994`; not `(2009)1068`, which is a reference. */
function standsInBrackets(tokens: readonly Token[], at: number, next: number): boolean {
  if (tokens[at - 1]?.text !== "(" && tokens[at - 1]?.text !== "[") return false;
  const [close, behind] = [tokens[next], tokens[next + 1]];
  const reference =
    behind?.kind === "number" && !behind.spaced && (close?.text === ")" || close?.text === "]");
  return isClosing(close) && close !== undefined && !reference;
}

/** `1995-2` may be anything; `1995 - ...` and `1995-...` head a line. */
const hyphenates = (tokens: readonly Token[], next: number) =>
  tokens[next]?.kind === "dash" && tokens[next + 1]?.kind === "number" && tokens[next + 1]?.spaced === false;

/** At the head of a line and closed there: `1995 – ...`, `2017.`, or in a cell of its own. */
function headsLine(tokens: readonly Token[], at: number, next: number): boolean {
  const before = tokens[at - 1];
  const first =
    tokens[at]?.opensLine || before === undefined || before.text === "|" || before.kind === "break";
  const bullet = before?.opensLine && /^[-•*–—·|]$/u.test(before.text);
  if (first || bullet) return isClosing(tokens[next]) && !hyphenates(tokens, next);
  // "10. 1995 X Convention (2003)": the year of adoption behind the number of the line.
  const numbered = before?.text === "." && tokens[at - 2]?.kind === "number" && tokens[at - 2]?.opensLine;
  return numbered === true && tokens[next]?.kind === "word";
}

/** `signed in Nuuk, 1997.` */
function followsName(tokens: readonly Token[], at: number, next: number): boolean {
  const name = tokens[at - 2];
  if (tokens[at - 1]?.text !== "," || name?.kind !== "word" || name.text === name.lower) return false;
  return (
    tokens[next] === undefined ||
    /^[.);|]$/u.test(tokens[next]?.text ?? "") ||
    tokens[next]?.opensLine === true
  );
}

/** `Strategy 2020–2025`, `UNDAF 2017–2021`: a name that ends in years. */
function endsName(tokens: readonly Token[], at: number, lexicon: DateLexicon): boolean {
  const before = tokens[at - 1];
  if (before?.kind !== "word" || tokens[at]?.opensLine) return false;
  const acronym = before.text.length > 1 && before.text === before.text.toUpperCase();
  return acronym || Object.hasOwn(lexicon.nameHeads, before.lower);
}

/** `a total of 2015`: what is counted need not follow. */
function isAmount(tokens: readonly Token[], at: number, lexicon: DateLexicon): boolean {
  const preposition = findPreposition(tokens, at, lexicon);
  return (
    preposition !== undefined && readPhraseBefore(tokens, preposition.edge, lexicon.amountHeads) !== undefined
  );
}

/** How far before its year the head of such a name is looked for. */
const NAME_LENGTH = 14;

/** `Повестка дня в области развития на период до 2030 года`: the year belongs to the name. */
function isTermOfName(
  tokens: readonly Token[],
  at: number,
  preposition: string,
  lexicon: DateLexicon,
): boolean {
  if (!Object.hasOwn(lexicon.termPrepositions, preposition)) return false;
  for (let index = at - 1; index >= Math.max(0, at - NAME_LENGTH); index -= 1) {
    const token = tokens[index];
    if (!token || token.kind === "break" || /^[.;:!?]$/u.test(token.text)) return false;
    if (lexicon.termedNames.some((stem) => token.lower.startsWith(stem))) return true;
  }
  return false;
}

/** `2014 marked the tenth anniversary`, at the head of a sentence. */
function isSubject(tokens: readonly Token[], at: number, next: number, lexicon: DateLexicon): boolean {
  const before = tokens[at - 1];
  const first = before === undefined || tokens[at]?.opensLine || /^[.!?]$/u.test(before.text);
  return first && readPhrase(tokens, next, lexicon.yearVerbs) !== undefined;
}

/** `Decision 2014/2015`: figures that number what is named before them. */
function numbersName(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const pair = tokens[at + 1]?.text === "/" && tokens[at + 2]?.kind === "number";
  return pair && before?.kind === "word" && before.text !== before.lower && !tokens[at]?.opensLine;
}

function yearHasSign(tokens: readonly Token[], at: number, found: Settlement, lexicon: DateLexicon): boolean {
  const parts = found.items[0]?.from ?? {};
  const preposition = prepositionBefore(tokens, at, lexicon) ?? "";
  const counted = Object.hasOwn(lexicon.firmPrepositions, preposition)
    ? isCountedYear(tokens, parts.year ?? 0, found.next, lexicon)
    : isCounted(tokens, found.next, lexicon);
  if (isAmount(tokens, at, lexicon) || isTermOfName(tokens, at, preposition, lexicon)) return false;
  if (found.short && tokens[at - 1] === undefined && tokens[found.next] === undefined) return false;
  const reference = tokens[found.next]?.text === "/" && tokens[found.next]?.spaced === false;
  if (counted || reference || isTail(tokens, at)) return false;
  const behind = tokens[found.next];
  if (behind?.kind === "word" && (!behind.spaced || Object.hasOwn(lexicon.nameHeads, behind.lower)))
    return false;
  if (Object.hasOwn(lexicon.yearPrepositions, preposition))
    return isUsualYear(parts) || behind?.kind !== "word";
  if (!isUsualYear(parts)) return false;
  if (found.yearRange && !endsName(tokens, at, lexicon) && !numbersName(tokens, at)) return true;
  if (parts.approximate) return behind?.kind !== "word" || behind.text !== behind.lower;
  return (
    standsInBrackets(tokens, at, found.next) ||
    headsLine(tokens, at, found.next) ||
    followsName(tokens, at, found.next) ||
    isSubject(tokens, at, found.next, lexicon)
  );
}

/** Whether what was found is a date, by its own words or by those around it. */
export function isDate(
  tokens: readonly Token[],
  at: number,
  found: Settlement,
  lexicon: DateLexicon,
): boolean {
  const [first] = found.items;
  if (!first) return false;
  const preposition = prepositionBefore(tokens, at, lexicon);
  // "5 and 6 June" may be an article and a day; a preposition or the head of the line settles it.
  if (first.printed === "d" && !first.to && found.items.length > 1)
    return (
      preposition !== undefined ||
      tokens[at]?.opensLine === true ||
      (!lexicon.monthFirst && tokens[at - 1]?.kind !== "number" && !isNumbered(tokens, at, lexicon))
    );
  // "5/1-5/7/2020": half of an interval that nothing here reads.
  if (isTail(tokens, at) && tokens[at - 1]?.kind === "dash" && tokens[at]?.kind === "number") return false;
  if (isTermOfName(tokens, at, preposition ?? "", lexicon)) return false;
  if (found.sure) return true;
  if (first.from.month === undefined)
    return first.from.day === undefined && yearHasSign(tokens, at, found, lexicon);
  return preposition !== undefined && Object.hasOwn(lexicon.monthPrepositions, preposition);
}
