/** Where the clauses of a sentence begin and end. */
import { CLAUSE_WINDOW, type Constituent, isDate, isPrepositional } from "./constituent.ts";

const PARTS = new Set<Constituent["type"]>([
  "comma",
  "break",
  "dash",
  "conjunction",
  "opener",
  "open",
  "close",
]);

export interface Bounds {
  /** The place at which the clause begins, behind what parts it from the one before. */
  readonly start: number;
  /** The place behind the last that stands behind the verb and belongs to it. */
  readonly end: number;
}

/** The places at which a phrase behind `after`, `before` and the like is the subject of the next verb: nothing bare stands between. */
function openingPlaces(
  all: readonly Constituent[],
  clausePrepositions: ReadonlySet<string>,
): ReadonlySet<number> {
  const found = new Set<number>();
  let isOpen = false;
  for (let place = all.length - 1; place >= 0; place -= 1) {
    const one = all[place];
    if (one?.type === "verb") isOpen = true;
    else if (isPrepositional(one)) {
      if (isOpen && clausePrepositions.has(one.preposition)) found.add(place);
    } else if (one?.type !== "adverb") isOpen = false;
  }
  return found;
}

/** By verb, in order; `verbs` are the places of the verbs. */
export function clauseBounds(
  all: readonly Constituent[],
  verbs: readonly number[],
  clausePrepositions: ReadonlySet<string>,
): Bounds[] {
  const opening = openingPlaces(all, clausePrepositions);

  function startOf(index: number): number {
    const at = verbs[index] ?? 0;
    const floor = index === 0 ? 0 : (verbs[index - 1] ?? 0) + 1;
    const between = all.slice(floor, at);
    // what stands between a participle and the next verb belongs to the participle: the Treaty signed in Rome was ratified
    const previous = all[verbs[index - 1] ?? -1];
    const isParticiple = previous?.type === "verb" && previous.group.bare && previous.group.passive;
    const verb = all[at];
    // and what stands before one to the verb before it: has joined eight instruments | adopted by the IMO
    const isReduced = index > 0 && verb?.type === "verb" && verb.group.bare && verb.group.passive;
    if ((isParticiple || isReduced) && !between.some(({ type }) => PARTS.has(type))) return at;
    let start = floor;
    let conjunction: number | undefined;
    let comma: number | undefined;
    for (const [offset, { type }] of between.entries()) {
      const place = floor + offset;
      if (type === "opener" || type === "break" || type === "open" || opening.has(place)) {
        start = opening.has(place) ? place : place + 1;
        conjunction = undefined;
      } else if (type === "conjunction") {
        const next = all[place + 1];
        const opens = isDate(next) || isPrepositional(next);
        if (opens || conjunction === undefined || all[place - 1]?.type === "comma") conjunction = place;
      } else if (type === "comma" || type === "dash") comma = place;
    }
    if (index === 0 || start > floor) return start;
    const mark = conjunction ?? comma;
    return mark === undefined ? floor : mark + 1;
  }

  const starts = verbs.map((_, index) => startOf(index));
  const ends: number[] = new Array(verbs.length);
  for (let index = verbs.length - 1; index >= 0; index -= 1) {
    const at = verbs[index] ?? 0;
    const next = verbs[index + 1];
    if (next === undefined) {
      ends[index] = Math.min(all.length, at + CLAUSE_WINDOW);
      continue;
    }
    // verbs joined by nothing but a conjunction share what stands behind the second
    const isJoined =
      next > at + 1 &&
      all
        .slice(at + 1, next)
        .every(({ type }) => type === "conjunction" || type === "adverb" || type === "comma");
    const own = Math.max(starts[index + 1] ?? next, at + 1);
    ends[index] = Math.min(isJoined ? (ends[index + 1] ?? own) : own, at + CLAUSE_WINDOW);
  }
  return verbs.map((_, index) => ({ start: starts[index] ?? 0, end: ends[index] ?? all.length }));
}
