/** Cuts a sentence into constituents: noun phrases with the preposition before them, dates, verbs, and what parts them. */
import type { Lexicon } from "../../model/lexicon.ts";
import { behindConjunction } from "../conjunction.ts";
import type { Mention } from "../mention.ts";
import { tokenAt } from "../sentence.ts";
import type { Token } from "../tokenize.ts";
import type { Constituent, MarkConstituent } from "./constituent.ts";
import { withMood } from "./mood.ts";
import { isAdverb, readVerbGroup, type VerbInput } from "./verb-group.ts";

export interface ChunkInput {
  readonly tokens: readonly Token[];
  readonly mentions: readonly Mention[];
  readonly lexicon: Lexicon;
}

/** The first token of a mention in its phrase: a number's hedge is part of it (`more than 90`), unless that is a verb (`exceeded`). */
function firstToken(mention: Mention, { tokens, lexicon }: ChunkInput): number {
  const first = tokenAt(tokens, mention.start);
  if (mention.type !== "number") return first;
  const { hedgeRange: hedge, unitRange: unit } = mention.number;
  if (unit && unit.start < mention.start && !(hedge && hedge.start < unit.start))
    return tokenAt(tokens, unit.start);
  if (!hedge || hedge.start > mention.start) return first;
  const before = tokenAt(tokens, hedge.start);
  return lexicon.clauses.verbs.has(tokens[before]?.lower ?? "") ? first : before;
}

/** For each token the mention that it is part of; for those of numbers the token behind the number. */
function coverage(input: ChunkInput) {
  const { tokens, mentions } = input;
  const named: (Mention | undefined)[] = new Array(tokens.length);
  const numbers: (number | undefined)[] = new Array(tokens.length);
  const times = new Set<number>();
  for (const mention of mentions) {
    if (mention.type === "number" && mention.number.unit === "times") times.add(firstToken(mention, input));
    const unit = mention.type === "number" ? (mention.number.unitRange?.end ?? 0) : 0;
    const last = tokenAt(tokens, Math.max(mention.end, unit));
    for (let at = firstToken(mention, input); at < last; at += 1) {
      if (mention.type === "number") numbers[at] = last;
      else {
        const before = named[at];
        if (!before || before.end - before.start < mention.end - mention.start) named[at] = mention;
      }
    }
  }
  return { named, numbers, times };
}

const MARKS: Readonly<Record<string, MarkConstituent["type"]>> = {
  ",": "comma",
  ";": "break",
  ":": "break",
  "–": "dash",
  "—": "dash",
  "−": "dash",
  "(": "open",
  "[": "open",
  ")": "close",
  "]": "close",
};

function markOf(tokens: readonly Token[], at: number): MarkConstituent["type"] | undefined {
  const token = tokens[at];
  if (!token) return undefined;
  if (token.text !== "-") return MARKS[token.text];
  const isFree = tokens[at - 1]?.end !== token.start || tokens[at + 1]?.start !== token.end;
  return isFree ? "dash" : undefined;
}

/** A name that has with it what hangs on it in the genitive. */
const isWhole = (mention: Mention): boolean =>
  mention.type === "document" ||
  mention.type === "person" ||
  (mention.type === "name" &&
    !mention.adjective &&
    mention.antecedent === undefined &&
    mention.kinds.some((kind) => kind !== "thing"));

/** In the order of the text; every token but full stops and prepositions is part of one. */
export function chunk(input: ChunkInput): Constituent[] {
  const { tokens, lexicon } = input;
  const { clauses: words, determiners } = lexicon;
  const { named, numbers, times } = coverage(input);
  const verbs: VerbInput = {
    tokens,
    words,
    determiners,
    isNamed: (at) => named[at] !== undefined,
    isDate: (at) => named[at]?.type === "date",
    isNumber: (at) => numbers[at] !== undefined,
  };
  const found: Constituent[] = [];
  let depth = 0;
  let preposition: string | undefined;
  let open: { first: number; headEnd: number | undefined; preposition?: string } | undefined;

  function close(end: number): void {
    if (open) {
      const { first, headEnd = end, preposition: before } = open;
      found.push({
        type: "phrase",
        first,
        end,
        headEnd,
        depth,
        ...(before === undefined ? {} : { preposition: before }),
      });
    }
    open = undefined;
  }

  function begin(at: number): void {
    open ??= { first: at, headEnd: undefined, ...(preposition === undefined ? {} : { preposition }) };
    preposition = undefined;
  }

  function mark(type: MarkConstituent["type"], first: number, end: number): void {
    close(first);
    preposition = undefined;
    if (type === "close") depth = Math.max(0, depth - 1);
    found.push({ type, first, end, depth });
    if (type === "open") depth += 1;
  }

  /** A place and behind it the one who acts there: in Oslo | Norway signed. */
  function partsFromPlace(at: number): boolean {
    const before = named[at - 1];
    const here = named[at];
    if (
      !open ||
      open.preposition === undefined ||
      before?.type !== "name" ||
      before === here ||
      before.adjective
    )
      return false;
    const isWholePhrase = tokenAt(tokens, before.start) - open.first <= 1;
    const isPlace = before.kinds.includes("place") || before.kinds.includes("party");
    return (
      isWholePhrase &&
      isPlace &&
      here?.type === "name" &&
      !here.adjective &&
      (here.kinds.includes("party") || here.kinds.includes("body"))
    );
  }

  /** Where a case ties nouns together: a name right behind another, which has its genitives with it, or a nominative. */
  function beginsAnew(at: number): boolean {
    if (partsFromPlace(at)) return true;
    // a pronoun is a phrase by itself: из них | миссия
    const pronoun = tokens[at - 1]?.lower ?? "";
    if (
      open &&
      words.ties.size === 0 &&
      open.first === at - 1 &&
      lexicon.anaphors.has(pronoun) &&
      !determiners.has(pronoun)
    )
      return true;
    if (!open || words.ties.size > 0 || at === open.first) return false;
    const before = named[at - 1];
    if (named[at] !== undefined && before !== undefined && before !== named[at] && isWhole(before))
      return true;
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

  /** The full stop of an abbreviation: г. Минск. */
  const isAbbreviated = (at: number): boolean =>
    tokens[at]?.text === "." && tokens[at + 1] !== undefined && tokens[at - 1]?.isWord === true;

  /** A tie is part of the phrase before it, unless what follows is a date: the survey of 2019. */
  function tie(at: number): boolean {
    if (!open || !words.ties.has(tokens[at]?.lower ?? "") || named[at + 1]?.type === "date") return false;
    open.headEnd ??= at;
    return true;
  }

  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at];
    if (!token) break;
    const mention = named[at];
    if (mention) {
      const end = Math.max(at + 1, tokenAt(tokens, mention.end));
      if (mention.type === "date") {
        close(at);
        found.push({
          type: "date",
          first: at,
          end,
          depth,
          mention,
          ...(preposition === undefined ? {} : { preposition }),
        });
        preposition = undefined;
      } else {
        if (beginsAnew(at)) close(at);
        begin(at);
      }
      at = end;
      continue;
    }
    const behindNumber = numbers[at];
    if (behindNumber !== undefined) {
      // how often is a phrase by itself: visited the country | three times
      if (times.has(at)) close(at);
      begin(at);
      at = behindNumber;
      continue;
    }
    const type = markOf(tokens, at);
    const behind = behindConjunction(tokens, at, lexicon);
    const verb = type === undefined && behind === at ? readVerbGroup(verbs, at) : undefined;
    if (type) {
      mark(type, at, at + 1);
      at += 1;
    } else if (behind > at) {
      mark("conjunction", at, behind);
      at = behind;
    } else if (verb) {
      close(at);
      preposition = undefined;
      const group = withMood(verb.group, at, found, input);
      found.push({ type: "verb", first: at, end: verb.end, depth, group });
      at = verb.end;
    } else if (words.openers.has(token.lower)) {
      mark("opener", at, at + 1);
      at += 1;
    } else if (tie(at)) at += 1;
    else if (words.prepositions.has(token.lower)) {
      close(at);
      preposition = token.lower;
      at += 1;
    } else if (
      isAdverb(verbs, token.lower) &&
      (!open || readVerbGroup(verbs, at + 1) || !tokens[at + 1]?.isWord)
    ) {
      mark("adverb", at, at + 1);
      at += 1;
    } else if (/^[.!?…]$/.test(token.text)) {
      if (!isAbbreviated(at)) close(at);
      at += 1;
    } else {
      // a pronoun is a phrase by itself
      if (words.pronouns.has(token.lower) && words.ties.size > 0) {
        close(at);
        begin(at);
        at += 1;
        close(at);
        continue;
      }
      // an article begins a phrase of its own
      if (beginsAnew(at)) close(at);
      if (open && determiners.has(token.lower) && !words.ties.has(tokens[at - 1]?.lower ?? "")) close(at);
      begin(at);
      at += 1;
    }
  }
  close(tokens.length);
  return found;
}
