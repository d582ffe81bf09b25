/** Numbers in words: `twenty-five`, `one hundred and three`, `двадцать пятый`, `две тысячи триста`. */
import { type Phrase, readPhrase, readPhraseBefore } from "../date-grammar/phrase.ts";
import type { Token } from "../date-grammar/token.ts";
import type { NumberLexicon } from "./lexicon.ts";
import type { Reading } from "./reading.ts";

/** What has been read: whole thousands, the part below the next scale, and how much the next word may add. */
interface Sum {
  readonly total: number;
  readonly current: number;
  /** The next word must be smaller: 10 behind `twenty`, 1 behind `five`. */
  readonly room: number;
  readonly scale: number;
  readonly next: number;
  readonly ordinal: boolean;
  /** Index of its last word, for the links and hyphens before the next. */
  readonly count: number;
}

function roomBehind(value: number): number {
  if (value >= 100) return 100;
  return value >= 20 && value % 10 === 0 ? 10 : 1;
}

/** A hyphen or, behind a hundred or a scale, a link may stand between two words of a number. */
function skipJoint(tokens: readonly Token[], sum: Sum, lexicon: NumberLexicon): number {
  const token = tokens[sum.next];
  if (sum.count === 0) return sum.next;
  if (token?.kind === "dash" && !token.spaced && sum.room === 10) return sum.next + 1;
  const linked =
    sum.room === 100 || sum.room > 1000 ? readPhrase(tokens, sum.next, lexicon.links) : undefined;
  return linked?.edge ?? sum.next;
}

const adds = (sum: Sum, word: Phrase<number>, ordinal: boolean): Sum | undefined =>
  word.value >= sum.room || (word.value === 0 && sum.count > 0)
    ? undefined
    : {
        ...sum,
        current: sum.current + word.value,
        room: roomBehind(word.value),
        next: word.edge,
        ordinal,
        count: sum.count + 1,
      };

function takeWord(tokens: readonly Token[], sum: Sum, lexicon: NumberLexicon): Sum | undefined {
  const at = skipJoint(tokens, sum, lexicon);
  const ordinal = readPhrase(tokens, at, lexicon.ordinals);
  if (ordinal) return adds(sum, ordinal, true);
  const cardinal = readPhrase(tokens, at, lexicon.cardinals);
  if (cardinal) return adds(sum, cardinal, false);
  const joined = at > sum.next;
  const hundred = readPhrase(tokens, at, lexicon.hundreds);
  if (hundred && !joined && sum.current >= 1 && sum.current < 100)
    return { ...sum, current: sum.current * 100, room: 100, next: hundred.edge, count: sum.count + 1 };
  const scale = readPhrase(tokens, at, lexicon.scales);
  const bare = sum.current > 0 || Object.hasOwn(lexicon.bareScales, tokens[at]?.lower ?? "");
  if (!scale || joined || scale.value >= sum.scale || !bare) return undefined;
  const total = sum.total + Math.max(sum.current, 1) * scale.value;
  return {
    ...sum,
    total,
    current: 0,
    room: scale.value,
    scale: scale.value,
    next: scale.edge,
    count: sum.count + 1,
  };
}

/** `a hundred`, `a million`: the article counts one, if such a word follows. */
function startAt(tokens: readonly Token[], at: number, lexicon: NumberLexicon): Sum {
  const empty = {
    total: 0,
    scale: Number.POSITIVE_INFINITY,
    room: Number.POSITIVE_INFINITY,
    ordinal: false,
    count: 0,
  };
  const article = readPhrase(tokens, at, lexicon.articles);
  const follows =
    article &&
    (readPhrase(tokens, article.edge, lexicon.hundreds) ?? readPhrase(tokens, article.edge, lexicon.scales));
  return follows ? { ...empty, current: 1, next: article.edge } : { ...empty, current: 0, next: at };
}

/** A phrase with a value of its own, but not the half of `the second half of`. */
function readWhole(tokens: readonly Token[], at: number, lexicon: NumberLexicon): Reading | undefined {
  const rough = readPhrase(tokens, at, lexicon.roughPhrases);
  const phrase = rough ?? readPhrase(tokens, at, lexicon.phrases);
  if (!phrase) return undefined;
  if (phrase.value < 1 && readPhraseBefore(tokens, at, lexicon.partitives)) return undefined;
  const reading = { value: phrase.value, next: phrase.edge, ordinal: false, words: true, scale: 1 };
  return rough ? { ...reading, rough: true } : reading;
}

/** `the last one`, `the 15th one`: no number but a pronoun. */
const isPronoun = (tokens: readonly Token[], at: number, lexicon: NumberLexicon): boolean =>
  Object.hasOwn(lexicon.pronouns, tokens[at]?.lower ?? "") &&
  (readPhraseBefore(tokens, at, lexicon.beforePronoun) ?? readPhraseBefore(tokens, at, lexicon.ordinals)) !==
    undefined;

/** Reads number words at `at`, as many as make one number. */
export function readWords(tokens: readonly Token[], at: number, lexicon: NumberLexicon): Reading | undefined {
  if (tokens[at]?.kind !== "word") return undefined;
  let sum = startAt(tokens, at, lexicon);
  for (let next = takeWord(tokens, sum, lexicon); next; next = takeWord(tokens, sum, lexicon)) {
    sum = next;
    if (sum.ordinal) break;
  }
  const whole = readWhole(tokens, at, lexicon);
  if (whole && (sum.count === 0 || whole.next > sum.next)) return whole;
  if (sum.count === 0 || (sum.count === 1 && isPronoun(tokens, at, lexicon))) return undefined;
  const scale = Number.isFinite(sum.scale) && sum.current === 0 ? sum.scale : 1;
  return { value: sum.total + sum.current, next: sum.next, ordinal: sum.ordinal, words: true, scale };
}
