/** The numbers of documents: `46/225`, `A/RES/64/35`, `2017/1565`, `1325`, `25-I`. */
import { behindConjunction } from "../../conjunction.ts";
import { isCapitalised } from "../mention-finder.ts";
import { type DocumentInput, isFigure, lowerAt, textAt } from "./document-input.ts";
import type { Head } from "./head-noun.ts";

/** What stands between the figures of one number, without spaces. */
const SIGN = /^[/.-]$/u;
const NUMBER_TOKENS = 9;

/** Whether a letter begins a number at a token: `A/RES/64/35`. */
function beginsWithLetter({ tokens }: DocumentInput, at: number): boolean {
  const [first, slash] = [tokens[at], tokens[at + 1]];
  return isCapitalised(first) && slash?.text === "/" && slash.start === first?.end;
}

/** The token behind a number that begins here: figures, with signs between them but no spaces. */
export function figureEnd(input: DocumentInput, at: number): number | undefined {
  const { tokens } = input;
  let end = at + 1;
  let hasFigures = isFigure(input, at);
  if (!hasFigures && !beginsWithLetter(input, at)) return undefined;
  while (end - at < NUMBER_TOKENS) {
    const [sign, next] = [tokens[end], tokens[end + 1]];
    const goesOn =
      sign !== undefined &&
      SIGN.test(sign.text) &&
      sign.start === tokens[end - 1]?.end &&
      next?.start === sign.end &&
      /^[\p{N}\p{Lu}]/u.test(next.text);
    if (!goesOn) break;
    if (isFigure(input, end + 1)) hasFigures = true;
    end += 2;
  }
  return hasFigures ? end : undefined;
}

/** Behind the year of `Forced Labour Convention, 1930 (No. 29)` and its bracket, if a sign of a number follows. */
function behindYear(input: DocumentInput, at: number): number | undefined {
  const year = textAt(input, at) === "," ? at + 1 : at;
  const isYear = /^\d{4}$/.test(textAt(input, year)) && textAt(input, year + 1) === "(";
  return isYear && input.lexicon.numberSigns.has(lowerAt(input, year + 2)) ? year + 2 : undefined;
}

/** Where the figure begins of a number without a sign, if it is no year and no amount. */
function bareNumberAt(input: DocumentInput, at: number): number | undefined {
  // `Decision (EU) 2017/1565`
  const figure = textAt(input, at) === "(" && textAt(input, at + 2) === ")" ? at + 3 : at;
  const end = figureEnd(input, figure);
  if (end === undefined) return undefined;
  const isYear = input.index.inDate(figure) && end === figure + 1;
  const isAmount = /^[%.,]/u.test(textAt(input, end)) && isFigure(input, end + 1);
  return isYear || isAmount ? undefined : figure;
}

/** `No. 144`, `Nos. 141`, `(EU) 2017/1565`, or a bare `46/225`, `1325`: where the figure begins. */
export function numberAt(input: DocumentInput, at: number, { noun }: Head): number | undefined {
  const { lexicon } = input;
  // `Labour Inspection Convention, No. 81`
  const sign = behindYear(input, at) ?? (textAt(input, at) === "," ? at + 1 : at);
  if (lexicon.numberSigns.has(lowerAt(input, sign))) {
    const figure = textAt(input, sign + 1) === "." ? sign + 2 : sign + 1;
    return figureEnd(input, figure) === undefined ? undefined : figure;
  }
  return lexicon.names.pluralDocumentNouns.has(noun) ? undefined : bareNumberAt(input, at);
}

/** Behind the bracket that closes right behind a number and opened before its sign. */
export function behindBracket(input: DocumentInput, figure: number, behind: number): number {
  if (textAt(input, behind) !== ")") return behind;
  const opens = [2, 3].some((back) => textAt(input, figure - back) === "(");
  return opens ? behind + 1 : behind;
}

/** The next figure of `141 (…), 127 (…) and 208`. */
export function nextNumber(input: DocumentInput, at: number): number | undefined {
  const { tokens, lexicon, index } = input;
  const next = behindConjunction(tokens, textAt(input, at) === "," ? at + 1 : at, lexicon);
  if (next <= at || !isFigure(input, next) || index.inDate(next)) return undefined;
  const word = lowerAt(input, next + 1);
  // `and 30 more documents` counts, and is no number of one
  const counts =
    tokens[next + 1]?.isWord === true && !lexicon.phraseLinks.has(word) && !lexicon.phraseStops.has(word);
  return counts ? undefined : next;
}
