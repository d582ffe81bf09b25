/** A number and the items, rows or lines right below its text. */
import type { Block } from "../../read/blocks.ts";
import { lookUpName } from "../look-up-name.ts";
import type { CountContext } from "./count-context.ts";
import { bracketedDates } from "./listed-dates.ts";
import type { Mismatch } from "./mismatch.ts";
import { statedBefore } from "./stated.ts";

interface Below {
  /** What each of the things says. */
  readonly items: readonly string[];
  /** Numbered from 1. */
  readonly whole: boolean;
}

interface Place {
  readonly all: readonly Block[];
  readonly at: number;
  /** Whether two blocks stand on lines next to each other. */
  readonly touch: (a: Block, b: Block) => boolean;
}

/** The items of the list right behind a block; a list whose numbers go on behind it is the same. */
function listBelow({ all, at }: Place): Below | undefined {
  const first = all[at + 1];
  if (first?.list === undefined || first.list.index !== 0 || first.list.id === all[at]?.list?.id)
    return undefined;
  if (first.list.ordered && first.list.number !== undefined && first.list.number !== 1) return undefined;
  const items: string[] = [];
  let list = first.list;
  let last = -1;
  for (let index = at + 1; index < all.length; index += 1) {
    const block = all[index];
    // the lists of the items that are still open were begun before
    if (block?.list === undefined || block.list.id < first.list.id) break;
    const goesOn =
      block.list.id !== list.id && block.list.index === 0 && block.list.number === items.length + 1;
    if (goesOn) {
      list = block.list;
      last = -1;
    }
    if (block.list.id !== list.id || block.list.index === last) continue;
    last = block.list.index;
    items.push(block.text);
  }
  return { items, whole: first.list.ordered };
}

/** The rows of the table right behind a block. */
function tableBelow({ all, at }: Place): Below | undefined {
  const id = all[at + 1]?.table?.id;
  if (id === undefined) return undefined;
  let end = at + 1;
  while (all[end]?.table?.id === id) end += 1;
  const rows = all.slice(at + 1, end).filter(({ table }) => table?.header === false);
  return { items: rows.map(({ text }) => text), whole: false };
}

/** The lines right behind the first line of a paragraph. */
function linesBelow({ all, at, touch }: Place): Below | undefined {
  const head = all[at];
  const before = all[at - 1];
  if (head === undefined || (before && before.type !== "heading" && touch(before, head))) return undefined;
  const items: string[] = [];
  for (let index = at + 1, last = head; index < all.length; index += 1) {
    const block = all[index];
    if (block?.type !== "paragraph" || !touch(last, block)) break;
    items.push(block.text);
    last = block;
  }
  return items.length === 0 ? undefined : { items, whole: false };
}

/** The names of one line: `A. Reed (1993), B. Lind (2002 and 2006)`. */
function namesOf(line: string, { lexicon }: CountContext): string[] {
  // what stands in brackets parts nothing
  const shape = line.replace(/\([^()]*\)/gu, (inner) => "-".repeat(inner.length));
  const marks = Array.from(shape.matchAll(/[,;]/gu), ({ index }) => ({ start: index, end: index + 1 }));
  const from = marks.at(-1)?.end ?? 0;
  const link = lexicon.counts.lastLink.exec(shape.slice(from));
  const linked = link ? [{ start: from + link.index, end: from + link.index + link[0].length }] : [];
  const ends = [...marks, ...linked];
  return [...ends, { start: line.length, end: line.length }]
    .map(({ start }, index) => line.slice(ends[index - 1]?.end ?? 0, start).trim())
    .map((name) => name.replace(/\.$/u, ""));
}

/** How many things the items are: each is one, or was there as often as its brackets hold dates. */
function listedIn(items: readonly string[], stated: number, context: CountContext): number {
  const times = items.map((item) => bracketedDates(item, context));
  const sum = times.reduce<number>((total, count) => total + (count ?? 1), 0);
  const isCounted = times.every((count) => count !== undefined);
  return sum === stated || isCounted ? sum : items.length;
}

function compare(place: Place, below: Below, context: CountContext): Mismatch | undefined {
  const block = place.all[place.at];
  const number = block && statedBefore(block.text, context, below.whole);
  if (!block || !number) return undefined;
  const [only] = below.items;
  const items = below.items.length === 1 && only !== undefined ? namesOf(only, context) : below.items;
  if (items.length < 2 || items.some((item) => context.lexicon.counts.openEnd.test(item))) return undefined;
  // one line is a list where each of its parts is a name that we know or has its dates; else who knows where one ends
  const isList =
    below.items.length > 1 ||
    items.every((item) => bracketedDates(item, context) !== undefined || isKnown(item, context));
  // lines that state numbers themselves are a series of labels
  const isSeries = below.items.some((item) => /[:–—-]\s*\d+\s*$/u.test(item));
  const listed = listedIn(items, number.value, context);
  return !isList || isSeries || listed === number.value || items.length === number.value
    ? undefined
    : { block, range: number, stated: number.value, listed };
}

const isKnown = (name: string, { lexicon, termbase }: CountContext): boolean =>
  lookUpName(name, lexicon, termbase) !== undefined;

/** Numbers that differ from the items below. Each block is looked at once as a head and once as an item. */
export function itemsBelow(all: readonly Block[], touch: Place["touch"], context: CountContext): Mismatch[] {
  return all.flatMap((block, at): Mismatch[] => {
    if (block.type === "furniture" || block.type === "row") return [];
    const place = { all, at, touch };
    const below = listBelow(place) ?? tableBelow(place) ?? linesBelow(place);
    const found = below && compare(place, below, context);
    return found ? [found] : [];
  });
}
