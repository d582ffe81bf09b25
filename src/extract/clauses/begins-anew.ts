/** Where a noun phrase begins right behind another, with nothing between that parts them. */
import type { Mention } from "../mention.ts";
import { tokenAt } from "../sentence.ts";
import type { Covered } from "./coverage.ts";
import type { OpenPhrase } from "./parts.ts";

/** A name that has with it what hangs on it in the genitive. */
const isWhole = (mention: Mention): boolean =>
  mention.type === "document" ||
  mention.type === "person" ||
  (mention.type === "name" &&
    !mention.adjective &&
    mention.antecedent === undefined &&
    mention.kinds.some((kind) => kind !== "thing"));

/** A place and behind it the one who acts there: in Oslo | Norway signed. */
function partsFromPlace({ tokens, named }: Covered, { first, preposition }: OpenPhrase, at: number): boolean {
  const [before, here] = [named[at - 1], named[at]];
  if (preposition === undefined || before?.type !== "name" || before === here || before.adjective)
    return false;
  const isWholePhrase = tokenAt(tokens, before.start) - first <= 1;
  const isPlace = before.kinds.includes("place") || before.kinds.includes("party");
  const isActor =
    here?.type === "name" && !here.adjective && (here.kinds.includes("party") || here.kinds.includes("body"));
  return isWholePhrase && isPlace && isActor;
}

/** A pronoun is a phrase by itself: из них | миссия. */
function isPronounAlone({ tokens, lexicon }: Covered, { first }: OpenPhrase, at: number): boolean {
  const before = tokens[at - 1]?.lower ?? "";
  return first === at - 1 && lexicon.anaphors.has(before) && !lexicon.determiners.has(before);
}

/** A name right behind another that has its genitives with it. */
function isBehindWhole({ named }: Covered, at: number): boolean {
  const [before, here] = [named[at - 1], named[at]];
  return here !== undefined && before !== undefined && before !== here && isWhole(before);
}

/** A nominative behind a word in another case hangs on nothing. */
function isNominative({ tokens, numbers, lexicon }: Covered, at: number): boolean {
  const shape = lexicon.names.nominative;
  const [last, here] = [tokens[at - 1], tokens[at]];
  return (
    shape !== undefined &&
    last?.isWord === true &&
    numbers[at - 1] === undefined &&
    shape.test(here?.lower ?? "") &&
    !shape.test(last.lower)
  );
}

/** Whether a token begins a phrase of its own though one is open. */
export function beginsAnew(covered: Covered, open: OpenPhrase | undefined, at: number): boolean {
  if (!open) return false;
  if (partsFromPlace(covered, open, at)) return true;
  // where prepositions tie nouns together, one of them or an article shows where a phrase begins
  if (covered.lexicon.clauses.ties.size > 0) return false;
  if (isPronounAlone(covered, open, at)) return true;
  return at !== open.first && (isBehindWhole(covered, at) || isNominative(covered, at));
}
