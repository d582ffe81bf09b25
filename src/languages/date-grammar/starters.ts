/** Which tokens can begin a date, so that the readers are not asked at every word. */
import type { DateLexicon } from "./lexicon.ts";
import { firstTokens } from "./phrase.ts";
import type { Token } from "./token.ts";

/** First tokens, in lower case, of all phrases that a date of the language can begin with, but for its articles. */
export function startersOf(lexicon: DateLexicon): ReadonlySet<string> {
  const tables = [
    ...[lexicon.months, lexicon.dayWords, lexicon.modifiers, lexicon.hedges, lexicon.yearHeads],
    ...[lexicon.partOrdinals, lexicon.quarterNames, lexicon.seasons, lexicon.relatives, lexicon.decadeWords],
  ];
  return new Set(tables.flatMap((table) => [...firstTokens(table)]));
}

/** Before the figures of a day or a decade: `«05» мая`, `'90s`. */
const OPENS = new Set(["'", "’", "‘", '"', "“", "«", "„"]);

function begins(tokens: readonly Token[], at: number, starters: ReadonlySet<string>): boolean {
  const token = tokens[at];
  if (token?.kind === "word") return starters.has(token.lower);
  if (token?.kind === "mark") return OPENS.has(token.text) && tokens[at + 1]?.kind === "number";
  return token?.kind === "number";
}

/** Whether a date may begin at a token; an article counts by what stands behind it. */
export function mayStart(
  tokens: readonly Token[],
  at: number,
  lexicon: DateLexicon,
  starters: ReadonlySet<string>,
): boolean {
  if (begins(tokens, at, starters)) return true;
  return (
    tokens[at]?.kind === "word" &&
    Object.hasOwn(lexicon.articles, tokens[at]?.lower ?? "") &&
    begins(tokens, at + 1, starters)
  );
}
