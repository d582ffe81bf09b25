/** Mentions by where they stand, so that no finder goes through all of them for every word. */
import type { TermKind } from "../../model/kinds.ts";
import type { Mention, NameMention } from "../mention.ts";
import { tokenAt } from "../sentence.ts";
import type { Token } from "../tokenize.ts";

const NONE: readonly Mention[] = [];

export interface MentionIndex {
  /** Mentions that begin at an offset. */
  startingAt(offset: number | undefined): readonly Mention[];
  /** Mentions that end at an offset. */
  endingAt(offset: number | undefined): readonly Mention[];
  /** The longest name that begins at an offset. */
  nameAt(offset: number | undefined, kind?: TermKind): NameMention | undefined;
  /** The longest name that ends at an offset. */
  nameBefore(offset: number | undefined): NameMention | undefined;
  /** Whether the token stands in a date. */
  inDate(token: number): boolean;
  /** Whether the token stands in a name, the name of a person or a document. */
  inName(token: number): boolean;
}

const DATE = 1;
const NAME = 2;

function group(mentions: readonly Mention[], edge: "start" | "end"): ReadonlyMap<number, readonly Mention[]> {
  const groups = new Map<number, Mention[]>();
  for (const mention of mentions) {
    const others = groups.get(mention[edge]);
    if (others) others.push(mention);
    else groups.set(mention[edge], [mention]);
  }
  return groups;
}

function longest(mentions: readonly Mention[], kind?: TermKind): NameMention | undefined {
  let best: NameMention | undefined;
  for (const one of mentions)
    if (one.type === "name" && (kind === undefined || one.kinds.includes(kind)))
      if (!best || one.end - one.start > best.end - best.start) best = one;
  return best;
}

/** The index made last: finder after finder asks for it until one of them finds something. */
let last:
  | { readonly mentions: readonly Mention[]; readonly tokens: readonly Token[]; readonly index: MentionIndex }
  | undefined;

export function indexMentions(mentions: readonly Mention[], tokens: readonly Token[]): MentionIndex {
  if (last?.mentions !== mentions || last.tokens !== tokens)
    last = { mentions, tokens, index: makeIndex(mentions, tokens) };
  return last.index;
}

function makeIndex(mentions: readonly Mention[], tokens: readonly Token[]): MentionIndex {
  const starts = group(mentions, "start");
  const ends = group(mentions, "end");
  const covered = new Uint8Array(tokens.length);
  for (const mention of mentions) {
    if (mention.type === "number") continue;
    const mark = mention.type === "date" ? DATE : NAME;
    for (let at = tokenAt(tokens, mention.start); at < tokens.length; at += 1) {
      if ((tokens[at]?.end ?? 0) > mention.end) break;
      covered[at] = (covered[at] ?? 0) | mark;
    }
  }
  const startingAt = (offset: number | undefined) =>
    offset === undefined ? NONE : (starts.get(offset) ?? NONE);
  const endingAt = (offset: number | undefined) => (offset === undefined ? NONE : (ends.get(offset) ?? NONE));
  return {
    startingAt,
    endingAt,
    nameAt: (offset, kind) => longest(startingAt(offset), kind),
    nameBefore: (offset) => longest(endingAt(offset)),
    inDate: (token) => ((covered[token] ?? 0) & DATE) !== 0,
    inName: (token) => ((covered[token] ?? 0) & NAME) !== 0,
  };
}
