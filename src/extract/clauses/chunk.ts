/** Cuts a sentence into constituents: noun phrases with the preposition before them, dates, verbs, and what parts them. */
import { ownEntry } from "../../model/own-entry.ts";
import { behindConjunction } from "../conjunction.ts";
import { tokenAt } from "../sentence.ts";
import type { Token } from "../tokenize.ts";
import { beginsAnew } from "./begins-anew.ts";
import type { Constituent, MarkConstituent } from "./constituent.ts";
import { type ChunkInput, type Covered, cover } from "./coverage.ts";
import { withMood } from "./mood.ts";
import { Parts } from "./parts.ts";
import { isAdverb, readVerbGroup, type VerbInput } from "./verb-group.ts";

interface Chunking extends Covered {
  readonly verbs: VerbInput;
  readonly parts: Parts;
}

/** Takes what begins at a token, if it is of its sort; gives the token behind it. */
type Step = (chunking: Chunking, at: number) => number | undefined;

const lowerAt = ({ tokens }: ChunkInput, at: number): string => tokens[at]?.lower ?? "";

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
  if (token.text !== "-") return ownEntry(MARKS, token.text);
  const isFree = tokens[at - 1]?.end !== token.start || tokens[at + 1]?.start !== token.end;
  return isFree ? "dash" : undefined;
}

const takeMention: Step = (chunking, at) => {
  const { tokens, named, parts } = chunking;
  const mention = named[at];
  if (!mention) return undefined;
  const end = Math.max(at + 1, tokenAt(tokens, mention.end));
  if (mention.type === "date") parts.date(mention, at, end);
  else {
    if (beginsAnew(chunking, parts.open, at)) parts.close(at);
    parts.begin(at);
  }
  return end;
};

const takeNumber: Step = ({ numbers, times, parts }, at) => {
  const end = numbers[at];
  if (end === undefined) return undefined;
  // how often is a phrase by itself: visited the country | three times
  if (times.has(at)) parts.close(at);
  parts.begin(at);
  return end;
};

const takeMark: Step = ({ tokens, parts }, at) => {
  const type = markOf(tokens, at);
  if (!type) return undefined;
  parts.mark(type, at, at + 1);
  return at + 1;
};

/** `the Minister, L. Berg; and the Director, K. Novak`: members that hold commas are parted by semicolons. */
const takeListSign: Step = ({ tokens, lexicon, named, parts }, at) => {
  if (tokens[at]?.text !== ";") return undefined;
  const end = behindConjunction(tokens, at + 1, lexicon);
  if (end === at + 1) return undefined;
  const next = lexicon.definiteArticles.has(tokens[end]?.lower ?? "") ? named[end + 1] : named[end];
  const before = named.slice(0, at).findLast((one) => one !== undefined);
  if (next?.type !== "person" && next?.type !== "name") return undefined;
  if (before?.type !== "person" || before.end !== tokens[at - 1]?.end) return undefined;
  parts.mark("conjunction", at, end);
  return end;
};

const takeConjunction: Step = ({ tokens, lexicon, parts }, at) => {
  const end = behindConjunction(tokens, at, lexicon);
  if (end === at) return undefined;
  parts.mark("conjunction", at, end);
  return end;
};

const takeVerb: Step = (chunking, at) => {
  const { verbs, parts } = chunking;
  const verb = readVerbGroup(verbs, at);
  if (!verb) return undefined;
  // the phrase before it tells of its mood too
  parts.close(at);
  parts.verb(withMood(verb.group, at, parts.found, chunking), at, verb.end);
  return verb.end;
};

const takeOpener: Step = (chunking, at) => {
  if (!chunking.lexicon.clauses.openers.has(lowerAt(chunking, at))) return undefined;
  chunking.parts.mark("opener", at, at + 1);
  return at + 1;
};

/** A tie is part of the phrase before it, unless what follows is a date: the survey of 2019. */
const takeTie: Step = (chunking, at) => {
  const { lexicon, named, parts } = chunking;
  const isTie = lexicon.clauses.ties.has(lowerAt(chunking, at)) && named[at + 1]?.type !== "date";
  if (!parts.open || !isTie) return undefined;
  parts.tie(at);
  return at + 1;
};

const takePreposition: Step = (chunking, at) => {
  const word = lowerAt(chunking, at);
  if (!chunking.lexicon.clauses.prepositions.has(word)) return undefined;
  chunking.parts.preposition(word, at);
  return at + 1;
};

/** An adverb inside a phrase is part of it: a newly founded body. */
const takeAdverb: Step = (chunking, at) => {
  const { tokens, verbs, parts } = chunking;
  if (!isAdverb(verbs, lowerAt(chunking, at))) return undefined;
  if (parts.open && !readVerbGroup(verbs, at + 1) && tokens[at + 1]?.isWord) return undefined;
  parts.mark("adverb", at, at + 1);
  return at + 1;
};

const takeStop: Step = ({ tokens, parts }, at) => {
  const text = tokens[at]?.text ?? "";
  if (!/^[.!?…]$/.test(text)) return undefined;
  // the full stop of an abbreviation: г. Минск
  const isAbbreviated = text === "." && tokens[at + 1] !== undefined && tokens[at - 1]?.isWord === true;
  if (!isAbbreviated) parts.close(at);
  return at + 1;
};

/** A pronoun is a phrase by itself. */
const takePronoun: Step = (chunking, at) => {
  const { pronouns, ties } = chunking.lexicon.clauses;
  if (!pronouns.has(lowerAt(chunking, at)) || ties.size === 0) return undefined;
  chunking.parts.close(at);
  chunking.parts.begin(at);
  chunking.parts.close(at + 1);
  return at + 1;
};

/** Any other word is part of a phrase. */
function takeWord(chunking: Chunking, at: number): number {
  const { lexicon, parts } = chunking;
  // an article begins a phrase of its own
  const isArticle =
    lexicon.determiners.has(lowerAt(chunking, at)) && !lexicon.clauses.ties.has(lowerAt(chunking, at - 1));
  if (isArticle || beginsAnew(chunking, parts.open, at)) parts.close(at);
  parts.begin(at);
  return at + 1;
}

/** The first that takes a token counts. */
const STEPS: readonly Step[] = [
  takeMention,
  takeNumber,
  takeListSign,
  takeMark,
  takeConjunction,
  takeVerb,
  takeOpener,
  takeTie,
  takePreposition,
  takeAdverb,
  takeStop,
  takePronoun,
];

function take(chunking: Chunking, at: number): number {
  for (const step of STEPS) {
    const end = step(chunking, at);
    if (end !== undefined) return end;
  }
  return takeWord(chunking, at);
}

/** In the order of the text; every token but full stops and prepositions is part of one. */
export function chunk(input: ChunkInput): readonly Constituent[] {
  const { tokens, lexicon } = input;
  const covered = cover(input);
  const { named, numbers } = covered;
  const verbs: VerbInput = {
    tokens,
    words: lexicon.clauses,
    determiners: lexicon.determiners,
    isNamed: (at) => named[at] !== undefined,
    isDate: (at) => named[at]?.type === "date",
    isNumber: (at) => numbers[at] !== undefined,
  };
  const parts = new Parts();
  const chunking = { ...covered, verbs, parts };
  for (let at = 0; at < tokens.length; ) at = take(chunking, at);
  parts.close(tokens.length);
  return parts.found;
}
