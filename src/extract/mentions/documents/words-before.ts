/** The words before a head noun that belong to the name of its document: `European Cultural Convention`. */
import { behindConjunction } from "../../conjunction.ts";
import { tokenAt } from "../../sentence.ts";
import { capitalBefore } from "../genitive.ts";
import { isCapitalised } from "../mention-finder.ts";
import { isDeterminer, isLink } from "../topic.ts";
import {
  behindDeterminer,
  type DocumentInput,
  isFigure,
  lowerAt,
  textAt,
  tiesByCase,
} from "./document-input.ts";
import { headAt } from "./head-noun.ts";

/** So many words may stand before a head noun. */
const LEFT_WORDS = 12;
/** Tokens in brackets inside a name. */
const BRACKETED_TOKENS = 3;
/** Capitals before a noun in small letters. */
const NAMING_WORDS = 3;

/** Whether a token is a word in capitals that may be part of a name. */
function isPart(input: DocumentInput, at: number): boolean {
  const { tokens, index, lexicon } = input;
  const lower = lowerAt(input, at);
  const { prepositions, openers } = lexicon.clauses;
  return (
    isCapitalised(tokens[at]) &&
    !index.inDate(at) &&
    !isLink(input, at) &&
    !lexicon.phraseStops.has(lower) &&
    !(at === 0 && (prepositions.has(lower) || openers.has(lower)))
  );
}

/** The dash of `EU–Moldova Association Agreement`. */
function isGluedDash({ tokens }: DocumentInput, at: number): boolean {
  const [before, dash, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  return (
    dash !== undefined &&
    /^[-–—]$/u.test(dash.text) &&
    before?.end === dash.start &&
    after?.start === dash.end &&
    isCapitalised(before)
  );
}

/** `and`, `of`, `to` between the capitals of one name: `Investment Protection and Promotion Agreement`. */
function joinsLeft(input: DocumentInput, at: number): boolean {
  const { lexicon, tokens, index } = input;
  const joins =
    lexicon.genitiveLinks.has(lowerAt(input, at)) || behindConjunction(tokens, at, lexicon) === at + 1;
  return joins && !index.inName(at - 1) && !index.inName(at + 1) && !headAt(input, at - 1);
}

/** Where the brackets open that close right before a token, if they hold a word or two: `Rest (Industry) Convention`. */
function bracketsBefore(input: DocumentInput, at: number): number | undefined {
  if (textAt(input, at - 1) !== ")") return undefined;
  for (let open = at - 3; open >= at - 2 - BRACKETED_TOKENS; open -= 1)
    if (textAt(input, open) === "(") return open;
  return undefined;
}

/** Where the small words begin that stand before a token inside a name: `Right to Organise`, `of the Sea`. */
function linksBefore(input: DocumentInput, at: number): number | undefined {
  const { tokens, index, lexicon } = input;
  const article = isDeterminer(input, at - 1) ? at - 1 : at;
  const link = article - 1;
  // in a line's first words a capital is no part of a name: Accession to Bergen Convention
  const isLine = link < 2 || !tokens[link - 2]?.isWord;
  const isJoin = lexicon.phraseLinks.has(lowerAt(input, link)) && !isDeterminer(input, link);
  if (
    !isJoin ||
    (isLine && !isFigure(input, link - 2)) ||
    !lexicon.clauses.prepositions.has(lowerAt(input, link))
  )
    return undefined;
  return index.inName(link - 1) || index.inName(at) || headAt(input, link - 1) ? undefined : link;
}

/** Where a name begins that goes on to the left of a token; undefined where it begins there. `head` is its noun. */
function goesOnLeft(input: DocumentInput, first: number, head: number): number | undefined {
  if (isPart(input, first - 1) || isGluedDash(input, first - 1)) return first - 1;
  if (first < head && joinsLeft(input, first - 1) && isPart(input, first - 2)) return first - 2;
  const open = bracketsBefore(input, first);
  if (open !== undefined && isPart(input, open - 1)) return open - 1;
  const link = first < head ? linksBefore(input, first) : undefined;
  return link !== undefined && isPart(input, link - 1) ? link - 1 : undefined;
}

function capitalsFrom(input: DocumentInput, head: number): number {
  let first = head;
  while (head - first < LEFT_WORDS) {
    const next = goesOnLeft(input, first, head);
    if (next === undefined) break;
    first = next;
  }
  return first;
}

/** Where the capitals begin that name a document whose noun is small: `Paris declaration`, `Yerevan Solar memorandum`. */
function namedFrom(input: DocumentInput, head: number): number {
  const { tokens, index, lexicon } = input;
  if (tiesByCase(input)) return head;
  let first = head;
  while (head - first < NAMING_WORDS && isPart(input, first - 1)) {
    const name = index.nameBefore(tokens[first - 1]?.end);
    // who signs or issues a document gives it no name
    if (name && !name.kinds.includes("place")) return head;
    first = name ? tokenAt(tokens, name.start) : first - 1;
  }
  const opens = first === 0 || !tokens[first - 1]?.isWord;
  const isKnown = index.nameAt(tokens[first]?.start) !== undefined;
  const isPlace = lexicon.names.placeLinks.has(lowerAt(input, first - 1));
  return isPlace || (opens && !isKnown) ? head : first;
}

/** Where the words before a head noun begin: `European Cultural Convention`, `joint declaration`. */
export function documentStart(input: DocumentInput, head: number): number {
  // where the words before a noun agree with it in case, any other capital begins nothing: в Хельсинки Меморандум
  const capital = capitalBefore(input, input.index, head);
  if (capital !== undefined) return capital;
  if (isCapitalised(input.tokens[head])) return capitalsFrom(input, head);
  const { documentModifiers } = input.lexicon.names;
  let first = head;
  while (head - first < LEFT_WORDS && documentModifiers.has(lowerAt(input, first - 1))) first -= 1;
  return namedFrom(input, first);
}

/** Whether a document begins at a token: a head noun, with capitals before it or without. */
export function beginsDocument(input: DocumentInput, at: number): boolean {
  const { documentModifiers } = input.lexicon.names;
  let head = behindDeterminer(input, at);
  for (let words = 0; words < LEFT_WORDS && !headAt(input, head); words += 1) {
    if (!isCapitalised(input.tokens[head]) && !documentModifiers.has(lowerAt(input, head))) return false;
    head += 1;
  }
  return headAt(input, head) !== undefined;
}
