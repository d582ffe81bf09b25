/** The names of a text that the termbase knows; of those that overlap the longest. */
import type { TextRange } from "../model/language.ts";
import type { Termbase } from "../model/term.ts";
import type { Item } from "./context.ts";
import { overlaps } from "./text.ts";

const length = ({ start, end }: TextRange): number => end - start;

const isSame = (one: TextRange, other: TextRange): boolean =>
  one.start === other.start && one.end === other.end;

/** They say the keys of all terms that share the name. Names over the ranges of `passed` are passed over: those inside count. */
export function namesIn(text: string, termbase: Termbase, passed: readonly TextRange[] = []): Item[] {
  const names = new Map<string, Item>();
  for (const { start, end, term } of termbase.find(text)) {
    if (passed.some((range) => isSame(range, { start, end }))) continue;
    const place = `${start}-${end}`;
    names.set(place, { start, end, says: [...(names.get(place)?.says ?? []), term.key] });
  }
  const longestFirst = [...names.values()].toSorted((a, b) => length(b) - length(a) || a.start - b.start);
  const found: Item[] = [];
  for (const name of longestFirst) if (!found.some((longer) => overlaps(name, longer))) found.push(name);
  return found.toSorted((a, b) => a.start - b.start);
}
