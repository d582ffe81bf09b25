/** The title behind a head noun: in quotation marks, behind a dash, or what the document is about. */
import type { TextRange } from "../../../model/language.ts";
import { genitiveEnd } from "../genitive.ts";
import { isCapitalised } from "../mention-finder.ts";
import { type DocumentInput, dateAt, lowerAt, rangeOf, textAt } from "./document-input.ts";
import { headAt } from "./head-noun.ts";
import { ownDateAt } from "./own-date.ts";
import { type Enclosed, quotedAt } from "./quotation.ts";
import { endsTitle, isAmount, saysHowMuch, saysWhatFor, saysWhere, titleEnd } from "./title-end.ts";

const DASH = /^[-–—:]$/u;

interface Behind {
  readonly title?: TextRange;
  readonly end: number;
}

function quotedTitle(input: DocumentInput, first: number, { first: from, end, behind }: Enclosed): Behind {
  // words that agree with the noun are part of the title too: Астанинская декларация «…»
  const isWhole = input.lexicon.names.modifier !== undefined && headAt(input, first) === undefined;
  return {
    title: isWhole ? rangeOf(input, first, behind) : rangeOf(input, from, end),
    end: behind,
  };
}

/** The title that begins behind a dash or a colon, in quotation marks or in capitals; none where no topic is there. */
function titleBehindDash(input: DocumentInput, first: number, at: number): Behind | undefined {
  const inner = quotedAt(input, at);
  if (inner) return { title: rangeOf(input, inner.first, inner.end), end: inner.behind };
  const { tokens } = input;
  if (!isCapitalised(tokens[first]) || !isCapitalised(tokens[at])) return undefined;
  if (dateAt(input, at) || isAmount(input, at)) return undefined;
  const end = titleEnd(input, at);
  return end > at ? { title: rangeOf(input, at, end), end } : undefined;
}

/** Whether a word joins a document to what it is about, and not to its date, the other side or a place. */
const joinsTopic = (input: DocumentInput, at: number): boolean =>
  input.lexicon.documentLinks.has(lowerAt(input, at)) && !ownDateAt(input, at) && !endsTitle(input, at);

/** Whether it does so right behind the noun, where what follows may belong to the sentence as well. */
const opensTopic = (input: DocumentInput, at: number): boolean =>
  joinsTopic(input, at) && !saysWhatFor(input, at) && !saysHowMuch(input, at) && !saysWhere(input, at);

/** The title of a document whose words begin at `first`, and the token behind it. */
export function titleBehind(input: DocumentInput, first: number, behindHead: number): Behind {
  const quoted = quotedAt(input, behindHead);
  if (quoted) return quotedTitle(input, first, quoted);
  const isDashed = DASH.test(textAt(input, behindHead));
  const dashed = isDashed ? titleBehindDash(input, first, behindHead + 1) : undefined;
  if (dashed) return dashed;
  const tied = genitiveEnd(input, input.index, behindHead);
  const goesOn = tied > behindHead ? joinsTopic(input, tied) : opensTopic(input, behindHead);
  const end = goesOn ? Math.max(tied, titleEnd(input, tied)) : tied;
  return end > behindHead ? { title: rangeOf(input, first, end), end } : { end };
}
