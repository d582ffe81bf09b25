/** Finds the quotation marks of a text in any style, pairs them, and sets them in the style of one language. */

export interface QuoteStyle {
  readonly outer: readonly [open: string, close: string];
  readonly inner: readonly [open: string, close: string];
}

interface Mark {
  readonly at: number;
  readonly role: "open" | "close";
  /** ‘, ’ or ': pairs with its like only, and closing may be an apostrophe: the peoples’ rights. */
  readonly single: boolean;
}

type Pair = readonly [open: Mark, close: Mark];

const QUOTE = /[«»“”„‟‘’‚‹›"']/u;
const SINGLE = "‘’‚'";
const ONLY_OPENS = "«„‟‘‚‹";
const ONLY_CLOSES = "»›’";
const BEFORE_OPENING = /[\p{Z}\p{Cc}\p{Ps}\p{Pd}\u2212]/u;
const WORD = /[\p{L}\p{N}\p{M}]/u;
const SPACE = /[\p{Z}\p{Cc}]/u;

/** For each character the nearest one before it, in the order given, that is no quotation mark. */
function neighbours(characters: readonly string[], order: readonly number[]): readonly string[] {
  const found: string[] = new Array(characters.length).fill("");
  let nearest = "";
  for (const at of order) {
    found[at] = nearest;
    const character = characters[at] ?? "";
    if (!QUOTE.test(character)) nearest = character;
  }
  return found;
}

function roleOf(character: string, before: string, after: string): Mark["role"] | undefined {
  const canOpen = (before === "" || BEFORE_OPENING.test(before)) && after !== "" && !SPACE.test(after);
  if (canOpen) return ONLY_CLOSES.includes(character) ? undefined : "open";
  const canClose = before !== "" && !BEFORE_OPENING.test(before) && !WORD.test(after);
  return canClose && !ONLY_OPENS.includes(character) ? "close" : undefined;
}

function findMarks(characters: readonly string[]): Mark[] {
  const forwards = characters.map((_, at) => at);
  const before = neighbours(characters, forwards);
  const after = neighbours(characters, forwards.toReversed());
  return characters.flatMap((character, at) => {
    if (!QUOTE.test(character)) return [];
    const role = roleOf(character, before[at] ?? "", after[at] ?? "");
    return role ? [{ at, role, single: SINGLE.includes(character) }] : [];
  });
}

/** For each mark, how many single closing marks follow before the next opening one. */
function laterSingles(marks: readonly Mark[]): readonly number[] {
  const counts: number[] = new Array(marks.length).fill(0);
  for (let index = marks.length - 2; index >= 0; index -= 1) {
    const next = marks[index + 1];
    if (next?.role === "close") counts[index] = (counts[index + 1] ?? 0) + (next.single ? 1 : 0);
  }
  return counts;
}

/** Pairs that nest. A double mark closes over single ones that found no partner (the '70s); a single one does not. */
function pairMarks(marks: readonly Mark[]): Pair[] {
  const later = laterSingles(marks);
  const pairs: Pair[] = [];
  const open: Mark[] = [];
  const waiting = { single: 0, double: 0 };
  const take = (): Mark | undefined => {
    const mark = open.pop();
    if (mark) waiting[mark.single ? "single" : "double"] -= 1;
    return mark;
  };
  marks.forEach((mark, index) => {
    if (mark.role === "open") {
      open.push(mark);
      waiting[mark.single ? "single" : "double"] += 1;
      return;
    }
    if (mark.single) {
      const apostrophe = open.at(-1)?.single !== true || (later[index] ?? 0) >= waiting.single;
      if (apostrophe) return;
    } else {
      if (waiting.double === 0) return;
      while (open.at(-1)?.single === true) take();
    }
    const partner = take();
    if (partner) pairs.push([partner, mark]);
  });
  return pairs;
}

function restyle(text: string, style: QuoteStyle, depth: number): string {
  const characters = [...text];
  const pairs = pairMarks(findMarks(characters));
  const closings = new Map(pairs.map(([open, close]) => [open.at, close.at]));
  const ends: number[] = [];
  for (const start of [...closings.keys()].sort((a, b) => a - b)) {
    const end = closings.get(start) ?? start;
    while ((ends.at(-1) ?? Number.POSITIVE_INFINITY) < start) ends.pop();
    [characters[start], characters[end]] = ends.length + depth === 0 ? style.outer : style.inner;
    ends.push(end);
  }
  return characters.join("");
}

/**
 * Sets every pair of quotation marks in the style: pairs inside another pair, or inside `depth` pairs outside the text,
 * at the inner level. Marks without a partner, and apostrophes, stay. A text whose marks would be read otherwise once
 * set is left as it is, so that applying this twice changes nothing more. Time is that of sorting the pairs.
 */
export function setQuotes(text: string, style: QuoteStyle, depth = 0): string {
  const result = restyle(text, style, depth);
  return restyle(result, style, depth) === result ? result : text;
}
