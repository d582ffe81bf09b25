/** What the language desk has to do for all briefings, each thing once with all its places. */
import { compareText } from "../model/compare.ts";
import type { Span } from "../model/span.ts";
import { WANT_KINDS, type Want } from "../model/want.ts";

export interface WorkPlace {
  readonly path: string;
  readonly span: Span;
}

/** Its text is on one line. */
export interface WorkItem extends Omit<Want, "path" | "span"> {
  /** At least one, by path and offset. */
  readonly places: readonly [WorkPlace, ...WorkPlace[]];
}

const comparePlaces = (one: WorkPlace, other: WorkPlace): number =>
  compareText(one.path, other.path) || one.span.start - other.span.start;

const isSamePlace = (one: WorkPlace, other: WorkPlace): boolean =>
  one.path === other.path && one.span.start === other.span.start && one.span.end === other.span.end;

export const placeText = ({ path, span }: WorkPlace): string => `${path}:${span.line}:${span.column}`;

/** The first place, and how many more there are. */
export const placesText = ([first, ...rest]: WorkItem["places"]): string =>
  rest.length === 0 ? placeText(first) : `${placeText(first)} and ${rest.length} more`;

const folded = (text: string): string => text.replace(/\s+/gu, " ").trim();

/** Wants that are one piece of work: the same entry, the same words. */
function workKey({ kind, language, from, text, term }: Want): string {
  // a review is of the whole entry, whichever language asks for it
  if (kind === "review") return JSON.stringify([kind, term]);
  return JSON.stringify([kind, language, term ?? [from, folded(text)]]);
}

/** By kind, language and first place. */
function compareItems(one: WorkItem, other: WorkItem): number {
  return (
    WANT_KINDS.indexOf(one.kind) - WANT_KINDS.indexOf(other.kind) ||
    compareText(one.language, other.language) ||
    comparePlaces(one.places[0], other.places[0])
  );
}

/** A name in the letters of its own language is marked as unknown there too; the other language has the work. */
const isWork = ({ kind, language, from }: Want): boolean => kind !== "name" || language !== from;

export function workList(wants: readonly Want[]): WorkItem[] {
  const items = new Map<string, { want: Want; places: WorkPlace[] }>();
  for (const want of wants.filter(isWork)) {
    const key = workKey(want);
    const place = { path: want.path, span: want.span };
    const item = items.get(key);
    if (!item) items.set(key, { want, places: [place] });
    else if (!item.places.some((known) => isSamePlace(known, place))) item.places.push(place);
  }
  return [...items.values()]
    .flatMap(({ want: { path: _path, span: _span, ...want }, places }): WorkItem[] => {
      const [first, ...rest] = places.sort(comparePlaces);
      return first ? [{ ...want, text: folded(want.text), places: [first, ...rest] }] : [];
    })
    .sort(compareItems);
}
