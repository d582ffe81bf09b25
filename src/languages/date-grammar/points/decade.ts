/** Decades: `the 1990s`, `the 60's`, `1990-е годы`, `80-х годов`. */
import type { DateLexicon } from "../lexicon.ts";
import { type Phrase, readPhrase, skipPhrase } from "../phrase.ts";
import type { Point, ReadPoint } from "../point.ts";
import type { Token } from "../token.ts";
import { figures, isTail } from "./figures.ts";

/** The index behind the ending of a decade, with its apostrophe or hyphen. */
function skipEnding(tokens: readonly Token[], at: number, endings: Readonly<Record<string, true>>) {
  const mark = tokens[at];
  const joint = mark && !mark.spaced && (mark.kind === "dash" || /^['’‘`]$/u.test(mark.text)) ? 1 : 0;
  const ending = tokens[at + joint];
  const ends = ending !== undefined && !ending.spaced && Object.hasOwn(endings, ending.lower);
  return ends ? at + joint + 1 : undefined;
}

/** `the nineties`, `девяностые годы`: an article or the word for years makes it one. */
function readNamed(
  tokens: readonly Token[],
  { value, edge }: Phrase<number>,
  article: boolean,
  lexicon: DateLexicon,
): Point | undefined {
  const next = skipPhrase(tokens, edge, lexicon.decadeTails);
  return article || next > edge ? { parts: { decade: value }, next, sure: true } : undefined;
}

export const readDecade: ReadPoint = (tokens, at, lexicon) => {
  const article = skipPhrase(tokens, at, lexicon.articles);
  const apostrophe = /^['’‘]$/u.test(tokens[article]?.text ?? "") ? 1 : 0;
  const number = article + apostrophe;
  const named = readPhrase(tokens, article, lexicon.decadeWords);
  if (named) return readNamed(tokens, named, article > at, lexicon);
  const value = figures(tokens[number], 4, 4) ?? figures(tokens[number], 2, 2);
  // A dash may stand before it: "mid-1990s", "1980s-1990s".
  const touches = isTail(tokens, number) && tokens[number - 1]?.kind !== "dash";
  if (value === undefined || value % 10 !== 0 || touches) return undefined;
  const ending = skipEnding(tokens, number + 1, lexicon.decadeEndings);
  if (ending === undefined) return undefined;
  const tail = readPhrase(tokens, ending, lexicon.decadeTails);
  const next = tail?.edge ?? ending;
  // Decades of two figures are those of the twentieth century; "in their 60s" needs more than the figures.
  if (value < 100 && !tail && article === at && apostrophe === 0) return undefined;
  const decade = value < 100 ? 1900 + value : value;
  if (decade < 1000 || decade > 2190) return undefined;
  const stop =
    tail &&
    tokens[next]?.text === "." &&
    Object.hasOwn(lexicon.abbreviatedTails, tokens[next - 1]?.lower ?? "");
  return { parts: { decade }, next: stop ? next + 1 : next, sure: true };
};
