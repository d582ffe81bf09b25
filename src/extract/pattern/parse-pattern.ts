/** Reads the notation of patterns. */
import { ownEntry } from "../../model/own-entry.ts";
import { firstOf } from "./first-of.ts";
import { type PatternNode, SLOT_TYPES, type SlotType } from "./pattern.ts";

const PIECE =
  /\s+|\{(?<field>\p{L}+)(?::(?<slot>\p{L}+))?(?<many>\+)?\}|\[(?<open>\p{L}+):|@(?<list>[\p{L}-]+)|\.\.\.|\\.|[()|?^$\]]|[^\s(){}[\]|?@^$\\]+/guy;

const isSlotType = (text: string): text is SlotType => SLOT_TYPES.some((type) => type === text);

/** Lists of words that patterns name with `@name`: the language's lexicon. */
export type WordLists = Readonly<Record<string, readonly string[]>>;

interface Piece {
  readonly text: string;
  readonly node?: PatternNode;
  /** The field of a bracket that opens here. */
  readonly capture?: string;
}

function readPieces(pattern: string, lists: WordLists): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const match of pattern.matchAll(PIECE)) {
    const { field, slot = field, many, open, list } = match.groups ?? {};
    at = match.index + match[0].length;
    if (/^\s/.test(match[0])) continue;
    if (field !== undefined) {
      if (slot === undefined || !isSlotType(slot))
        throw new Error(`pattern "${pattern}": no slot is called "${slot}"`);
      pieces.push({ text: match[0], node: { type: "slot", field, slot, many: many !== undefined } });
    } else if (open !== undefined) pieces.push({ text: "[", capture: open });
    else if (list !== undefined) {
      const words = ownEntry(lists, list);
      if (!words) throw new Error(`pattern "${pattern}": the lexicon has no list "${list}"`);
      pieces.push({ text: match[0], node: phrases(words) });
    } else pieces.push({ text: match[0] });
  }
  if (at !== pattern.length) throw new Error(`pattern "${pattern}": cannot read from "${pattern.slice(at)}"`);
  return pieces;
}

/** Words and phrases of a list; longer ones are tried first. */
function phrases(words: readonly string[]): PatternNode {
  const items = [...words]
    .sort((a, b) => b.split(" ").length - a.split(" ").length)
    .map(
      (phrase): PatternNode => ({
        type: "sequence",
        items: phrase.split(" ").map((word): PatternNode => ({ type: "word", words: new Set([word]) })),
      }),
    );
  return choiceOf(items);
}

/** The word of a node that is one word and nothing else. */
function onlyWord(node: PatternNode): ReadonlySet<string> | undefined {
  if (node.type === "word") return node.words;
  const [item, ...others] = node.type === "sequence" ? node.items : [];
  return item && others.length === 0 ? onlyWord(item) : undefined;
}

/** A choice; its single words are one node, so that trying them costs one step. */
function choiceOf(items: readonly PatternNode[]): PatternNode {
  const words = new Set<string>();
  const rest: PatternNode[] = [];
  for (const item of items) {
    const single = onlyWord(item);
    if (!single) rest.push(item);
    else for (const word of single) words.add(word);
  }
  if (rest.length === 0) return { type: "word", words };
  const all = words.size > 0 ? [...rest, { type: "word", words } as const] : rest;
  const first = all.map((item) => {
    const { words: beginnings, mention, any } = firstOf(item);
    return mention || any ? undefined : beginnings;
  });
  return { type: "choice", items: all, first };
}

/**
 * Parses a pattern, e.g. `{party} (has|have) been a participant {when:date}?`.
 * @throws {Error} where the notation is wrong; a pattern is part of the program, or was validated on loading
 */
export function parsePattern(pattern: string, lists: WordLists): PatternNode {
  const pieces = readPieces(pattern, lists);
  let next = 0;

  function choice(): PatternNode {
    const items = [sequence()];
    while (pieces[next]?.text === "|") {
      next += 1;
      items.push(sequence());
    }
    const [only] = items;
    return items.length === 1 && only ? only : choiceOf(items);
  }

  function sequence(): PatternNode {
    const items: PatternNode[] = [];
    for (let piece = pieces[next]; piece && !/^[|)\]]$/.test(piece.text); piece = pieces[next]) {
      next += 1;
      const item = single(piece);
      if (pieces[next]?.text === "?") {
        next += 1;
        items.push({ type: "optional", item });
      } else items.push(item);
    }
    return { type: "sequence", items };
  }

  function single(piece: Piece): PatternNode {
    if (piece.node) return piece.node;
    switch (piece.text) {
      case "(": {
        const inner = choice();
        if (pieces[next]?.text !== ")") throw new Error(`pattern "${pattern}": a bracket is not closed`);
        next += 1;
        return inner;
      }
      case "[": {
        const item = choice();
        if (pieces[next]?.text !== "]")
          throw new Error(`pattern "${pattern}": a square bracket is not closed`);
        next += 1;
        return { type: "capture", field: piece.capture ?? "", item };
      }
      case "...":
        return { type: "gap" };
      case "^":
        return { type: "start" };
      case "$":
        return { type: "end" };
      case "?":
        throw new Error(`pattern "${pattern}": "?" has nothing before it`);
      default:
        return { type: "word", words: new Set([piece.text.replace(/^\\/, "").toLowerCase()]) };
    }
  }

  const node = choice();
  if (next !== pieces.length) throw new Error(`pattern "${pattern}": a bracket too many`);
  return node;
}
