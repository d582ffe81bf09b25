/** Settles overlaps between mentions that were found blindly. */

import type { Lexicon } from "../model/lexicon.ts";
import type { Termbase } from "../model/term.ts";
import { inside, type Mention, type NameMention } from "./mention.ts";

/** Which of two mentions over the same words stays: a date is a date; the termbase knows better than the grammar. */
const RANK: Record<Mention["type"], number> = { date: 0, person: 1, document: 2, name: 3, number: 4 };

/** The farthest that a parent may stand before its organ: `'s` and white space. */
const GAP_BEFORE = 4;
/** And behind it: `of the` and white space. */
const GAP_BEHIND = 10;

const known = (mention: Mention): boolean =>
  (mention.type === "name" && (mention.name.term !== undefined || mention.antecedent !== undefined)) ||
  (mention.type === "document" && mention.title?.term !== undefined);

const isEvent = (mention: Mention): boolean => mention.type === "name" && mention.event !== undefined;

/** Names by the offset of one of their edges. */
function namesBy(
  mentions: readonly Mention[],
  edge: "start" | "end",
): ReadonlyMap<number, readonly NameMention[]> {
  const names = new Map<number, NameMention[]>();
  for (const mention of mentions) {
    if (mention.type !== "name" || mention.name.term === undefined) continue;
    const others = names.get(mention[edge]);
    if (others) others.push(mention);
    else names.set(mention[edge], [mention]);
  }
  return names;
}

/** What says which names belong together. */
interface Known {
  readonly lexicon: Lexicon;
  readonly termbase: Termbase;
}

/** Whether the words of a link, with a space before and behind them, are all that stands between two names. */
const isParentLink = (between: string, { parentLinks }: Lexicon): boolean =>
  /^\s.*\s$/su.test(between) && parentLinks.has(between.slice(1, -1).toLowerCase().replace(/\s/gu, " "));

/**
 * `Council of Europe` + `European Commission for …`, `European Commission for … (CEPEJ) of the Council of Europe`:
 * a body named beside the body it belongs to is one name.
 */
function joinParents(mentions: readonly Mention[], text: string, { lexicon, termbase }: Known): Mention[] {
  const starts = namesBy(mentions, "start");
  const ends = namesBy(mentions, "end");
  return mentions.map((mention) => {
    if (mention.type !== "name" || mention.name.term === undefined) return mention;
    const parent = termbase.get(mention.name.term)?.parent;
    if (parent === undefined) return mention;
    const isParent = (other: NameMention) => other.name.term === parent;
    let before: NameMention | undefined;
    for (let gap = 1; gap <= GAP_BEFORE && !before; gap += 1)
      if (/^(?:\s|['’]s\s)$/u.test(text.slice(mention.start - gap, mention.start)))
        before = ends.get(mention.start - gap)?.find(isParent);
    let after: NameMention | undefined;
    for (let gap = 4; gap <= GAP_BEHIND && !after; gap += 1)
      if (isParentLink(text.slice(mention.end, mention.end + gap), lexicon))
        after = starts.get(mention.end + gap)?.find(isParent);
    return {
      ...mention,
      ...(before ? { start: before.start, name: { ...mention.name, start: before.name.start } } : {}),
      ...(after ? { end: after.end } : {}),
    };
  });
}

/** Whether a mention gives way to another that overlaps it. */
function givesWay(mention: Mention, other: Mention): boolean {
  if (other.start === mention.start && other.end === mention.end) {
    if (other.type === "name" && mention.type === "name") return known(other) && !known(mention);
    return (
      RANK[other.type] < RANK[mention.type] ||
      (RANK[other.type] === RANK[mention.type] && known(other) && !known(mention))
    );
  }
  // what an event is of, and where, is told of by itself; its own number and words are not
  if (inside(mention, other))
    return !isEvent(other) || mention.start === other.start || mention.type === "number";
  if (inside(other, mention)) return false;
  return RANK[other.type] < RANK[mention.type];
}

/**
 * What stays, by start and then the longest first: a mention inside a longer one goes, unless the two are the same
 * words seen differently (a party that is also a place), or the longer one is an event.
 */
export function settleMentions(found: readonly Mention[], text: string, knowing: Known): Mention[] {
  const joined = joinParents(found, text, knowing).sort((a, b) => a.start - b.start || b.end - a.end);
  const gone = new Set<Mention>();
  joined.forEach((one, at) => {
    for (let next = at + 1; next < joined.length; next += 1) {
      const other = joined[next];
      if (!other || other.start >= one.end) break;
      if (givesWay(one, other)) gone.add(one);
      if (givesWay(other, one)) gone.add(other);
    }
  });
  return joined.filter((mention) => !gone.has(mention));
}
