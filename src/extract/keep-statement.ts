/** Decides which sentences are kept verbatim: those that say more than the facts read from them. */
import type { TextRange } from "../model/language.ts";
import type { Draft } from "./apply-rules.ts";
import { valueReader } from "./captured-value.ts";
import type { Sentence } from "./sentence.ts";
import type { ReadUnit, SourceReading } from "./source-reading.ts";
import { sourceRange } from "./span-of.ts";

/** So many words in a row that no fact covers say something of their own; fewer are adverbs, articles, connecting words. */
const WORDS_OF_THEIR_OWN = 8;
/** A fragment of fewer words is no statement. */
const WORDS_OF_A_STATEMENT = 3;

/** Offsets of the source behind a range of a sentence. */
const placeOf = ({ block, offset }: Sentence, { start, end }: TextRange): TextRange =>
  sourceRange(block.map, { start: start + offset, end: end + offset });

/** Says of places in the order of the text whether one of the ranges holds them; linear but for sorting the ranges. */
function coverage(ranges: readonly TextRange[]): (place: TextRange) => boolean {
  const sorted = [...ranges].sort((a, b) => a.start - b.start);
  let next = 0;
  let reach = 0;
  return ({ start, end }) => {
    for (let range = sorted[next]; range && range.start <= start; range = sorted[next]) {
      reach = Math.max(reach, range.end);
      next += 1;
    }
    return end <= reach;
  };
}

/** The longest run of words outside all drafts. */
function longestUncovered({ sentence, drafts }: ReadUnit): number {
  const isCovered = coverage(
    drafts.flatMap((draft): TextRange[] => [placeOf(sentence, draft.range), ...Object.values(draft.parts)]),
  );
  let longest = 0;
  let run = 0;
  for (const token of sentence.tokens) {
    if (isCovered(placeOf(sentence, token))) run = 0;
    else if (token.isWord) run += 1;
    longest = Math.max(longest, run);
  }
  return longest;
}

/** Whose view a sentence gives: the words between the last comma and a verb of judgement. */
function speakerOf(sentence: Sentence): TextRange | undefined {
  const { tokens, lexicon, mentions } = sentence;
  const verb = tokens.findIndex((token) => lexicon.judgementVerbs.has(token.lower));
  if (verb <= 0) return undefined;
  const comma = tokens.slice(0, verb).findLastIndex((token) => /^[,;:]$/.test(token.text));
  let first = comma + 1;
  while (first < verb && lexicon.determiners.has(tokens[first]?.lower ?? "")) first += 1;
  const start = tokens[first]?.start;
  const end = tokens[verb - 1]?.end;
  if (first >= verb || verb - first > 12 || start === undefined || end === undefined) return undefined;
  const name = mentions.find(
    (mention) => mention.start === start && (mention.type === "name" || mention.type === "person"),
  );
  return name ? { start: name.start, end: name.end } : { start, end };
}

/** The sentence as a statement, where it says more than its drafts; undefined where they say it all. */
export function keptStatement(unit: ReadUnit, { termbase, spanIn }: SourceReading): Draft | undefined {
  const { sentence, drafts } = unit;
  const spanOf = spanIn(sentence);
  const words = sentence.tokens.filter((token) => token.isWord).length;
  const keeps =
    drafts.length === 0
      ? words >= WORDS_OF_A_STATEMENT
      : drafts.every((draft) => draft.kind !== "statement") && longestUncovered(unit) >= WORDS_OF_THEIR_OWN;
  if (!keeps) return undefined;
  const range = { start: 0, end: sentence.text.length };
  const speaker = speakerOf(sentence);
  const value = speaker && valueReader(sentence, termbase, spanOf)({ field: "speaker", ...speaker });
  return {
    kind: "statement",
    fields: { text: sentence.text.replace(/\s+/gu, " ").trim(), ...(value ? { speaker: value.actor } : {}) },
    parts: { text: spanOf(range), ...(value ? { speaker: value.span } : {}) },
    range,
    rule: "statement/kept",
  };
}
