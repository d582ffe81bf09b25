/** How far a noun phrase may reach that a pattern asks for without saying of what. */
import type { Lexicon } from "../../model/lexicon.ts";
import type { Sentence } from "../sentence.ts";
import { behindUnit, isDeterminer, startingAt } from "./places.ts";

/** Tokens and mentions that a phrase may hold. */
const PHRASE_UNITS = 24;

/** By lexicon the phrases of its list `now`, by their first word. */
const nowPhrases = new WeakMap<Lexicon, ReadonlyMap<string, readonly (readonly string[])[]>>();

function nowBy(lexicon: Lexicon): ReadonlyMap<string, readonly (readonly string[])[]> {
  const known = nowPhrases.get(lexicon);
  if (known) return known;
  const made = new Map<string, (readonly string[])[]>();
  for (const phrase of lexicon.lists.now ?? []) {
    const words = phrase.split(" ");
    const first = words[0] ?? "";
    made.set(first, [...(made.get(first) ?? []), words]);
  }
  nowPhrases.set(lexicon, made);
  return made;
}

/** Whether a word or phrase like `now`, which is no part of a name, starts at a token. */
const isNow = ({ tokens, lexicon }: Sentence, at: number): boolean =>
  nowBy(lexicon)
    .get(tokens[at]?.lower ?? "")
    ?.some((words) => words.every((word, index) => tokens[at + index]?.lower === word)) ?? false;

/** Whether a noun phrase may go on over this token. */
function continuesPhrase(sentence: Sentence, token: number, isFirst: boolean): boolean {
  const { tokens, lexicon } = sentence;
  const here = tokens[token];
  if (!here) return false;
  if (sentence.verbs.has(token)) return false;
  const starting = startingAt(sentence, token);
  if (starting.some((mention) => mention.type === "date" || (isFirst && mention.type === "number")))
    return false;
  if (lexicon.phraseStops.has(here.lower) || (isFirst && lexicon.phraseLinks.has(here.lower))) return false;
  if (isNow(sentence, token)) return false;
  // a preposition before a date or a number belongs to them, not to the phrase
  if (lexicon.phraseLinks.has(here.lower) && !isFirst) {
    const after = startingAt(sentence, isDeterminer(sentence, token + 1) ? token + 2 : token + 1);
    if (
      after.some(
        (mention) => mention.type === "date" || mention.type === "number" || mention.type === "person",
      )
    )
      return false;
  }
  return starting.length > 0 || here.isWord || /^[-–—&/«»“”„‘’"']$/.test(here.text);
}

/** The tokens before which a phrase that begins at a token may end, the farthest first. */
export function phraseEnds(sentence: Sentence, from: number): number[] {
  const { tokens, lexicon } = sentence;
  const ends: number[] = [];
  let at = from;
  for (let units = 0; units < PHRASE_UNITS && continuesPhrase(sentence, at, at === from); units += 1) {
    at = behindUnit(sentence, at);
    const last = tokens[at - 1];
    const isEnd =
      !lexicon.phraseLinks.has(last?.lower ?? "") &&
      !isDeterminer(sentence, at - 1) &&
      !/^[-–—&/]$/.test(last?.text ?? "");
    if (isEnd) ends.push(at);
  }
  return ends.reverse();
}
