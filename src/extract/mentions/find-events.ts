/** Events with a name or a number: `the 42nd session of the General Assembly`, `Astana Summit`, `ministerial meeting`. */
import type { Mention, NameMention, NumberMention } from "../mention.ts";
import { tokenAt } from "../sentence.ts";
import type { Token } from "../tokenize.ts";
import { genitiveEnd } from "./genitive.ts";
import { type FinderInput, isCapitalised, type MentionFinder } from "./mention-finder.ts";
import { indexMentions, type MentionIndex } from "./mention-index.ts";
import { isDeterminer, topicEnd } from "./topic.ts";

const MODIFIERS = 6;
const COMPLEMENTS = 2;

interface Left {
  readonly first: number;
  readonly ordinal?: number;
  /** A name, a number or a word that makes it one of a kind stands before the noun. */
  readonly marked: boolean;
}

/** The dash of `the Serbia–NATO seminar`. */
function isGluedDash(tokens: readonly Token[], at: number): boolean {
  const [before, dash, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (!dash || !/^[-–—]$/u.test(dash.text) || !isCapitalised(before)) return false;
  return before?.end === dash.start && after?.start === dash.end;
}

function leftOf({ tokens, lexicon }: FinderInput, index: MentionIndex, noun: number): Left {
  let first = noun;
  let marked = false;
  for (let words = 0; words < MODIFIERS; words += 1) {
    const before = tokens[first - 1];
    if (!before || index.inDate(first - 1)) break;
    const name = index.nameBefore(before.end);
    const capital =
      isCapitalised(before) &&
      !lexicon.determiners.has(before.lower) &&
      !lexicon.phraseLinks.has(before.lower) &&
      !lexicon.phraseStops.has(before.lower) &&
      !(first === 1 && lexicon.clauses.prepositions.has(before.lower));
    if (first < noun && isGluedDash(tokens, first - 1)) first -= 1;
    else if (name && !/['’]s$/u.test(before.text)) first = Math.min(first - 1, tokenAt(tokens, name.start));
    else if (capital || lexicon.names.eventModifiers.has(before.lower)) first -= 1;
    else break;
    marked = true;
  }
  const before = tokens[first - 1];
  const isOrdinal = (mention: Mention): mention is NumberMention =>
    mention.type === "number" && mention.number.ordinal;
  const number = index.endingAt(before?.end).find(isOrdinal);
  const inside = index.startingAt(tokens[first]?.start).find(isOrdinal);
  const ordinal = (number ?? inside)?.number.value;
  return {
    first: number ? tokenAt(tokens, number.start) : first,
    ...(ordinal === undefined ? {} : { ordinal }),
    marked: marked || number !== undefined,
  };
}

/** Behind what the event is one of: `of the General Assembly`. */
function behindComplement(input: FinderInput, index: MentionIndex, noun: number): number {
  const { tokens, lexicon } = input;
  let end = noun + 1;
  for (
    let round = 0;
    round < COMPLEMENTS && lexicon.genitiveLinks.has(tokens[end]?.lower ?? "");
    round += 1
  ) {
    const from = isDeterminer(input, end + 1) ? end + 2 : end + 1;
    const name = index.nameAt(tokens[from]?.start);
    if (!name || name.adjective) break;
    end = tokenAt(tokens, name.end);
  }
  const tied = genitiveEnd(input, index, end);
  if (lexicon.names.topicLinks?.has(tokens[tied]?.lower ?? "") !== true) return tied;
  const topic = topicEnd(
    input,
    index,
    tied + 1,
    () => false,
    () => false,
  );
  return topic > tied + 1 ? topic : tied;
}

export const findEvents: MentionFinder = (input) => {
  const { tokens, lexicon, mentions } = input;
  const index = indexMentions(mentions, tokens);
  const found: NameMention[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const noun = tokens[at];
    if (!noun || !lexicon.names.eventNouns.has(noun.lower) || index.inDate(at)) continue;
    const left = leftOf(input, index, at);
    const end = behindComplement(input, index, at);
    const isNamed = end > at + 1 && (isCapitalised(noun) || lexicon.names.genitive !== undefined);
    if (!left.marked && !isNamed) continue;
    // a conference or a forum in capitals is a body, unless it is the second of its kind
    if (index.inName(at) && left.ordinal === undefined) continue;
    const start = tokens[left.first]?.start ?? noun.start;
    const range = { start, end: tokens[end - 1]?.end ?? noun.end };
    found.push({
      type: "name",
      ...range,
      kinds: ["event"],
      name: range,
      event: {
        head: { start: noun.start, end: noun.end },
        ...(left.ordinal === undefined ? {} : { ordinal: left.ordinal }),
      },
    });
    at = end - 1;
  }
  return found;
};
