/** Decades: `the 1990s`, `the 60's`, `1990-е годы`, `80-х годов`. */
import { readPhrase, skipPhrase } from "../phrase.ts";
import type { ReadPoint } from "../point.ts";
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

export const readDecade: ReadPoint = (tokens, at, lexicon) => {
  const article = skipPhrase(tokens, at, lexicon.articles);
  const apostrophe = /^['’‘]$/u.test(tokens[article]?.text ?? "") ? 1 : 0;
  const number = article + apostrophe;
  const value = figures(tokens[number], 4, 4) ?? figures(tokens[number], 2, 2);
  if (value === undefined || value % 10 !== 0 || isTail(tokens, number)) return undefined;
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
