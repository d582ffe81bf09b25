/** Settles overlaps between mentions that were found blindly. */

import type { Termbase } from "../model/term.ts";
import { inside, type Mention, type NameMention, overlap } from "./mention.ts";

/** Which of two mentions over the same words stays: a date is a date; the termbase knows better than the grammar. */
const RANK: Record<Mention["type"], number> = { date: 0, person: 1, document: 2, name: 3, number: 4 };

const known = (mention: Mention): boolean =>
  (mention.type === "name" && mention.name.term !== undefined) ||
  (mention.type === "document" && mention.title?.term !== undefined);

/**
 * `Council of Europe` + `European Commission for …`, `European Commission for … (CEPEJ) of the Council of Europe`:
 * a body named beside the body it belongs to is one name.
 */
function joinParents(mentions: readonly Mention[], text: string, termbase: Termbase): Mention[] {
  return mentions.map((mention) => {
    if (mention.type !== "name" || mention.name.term === undefined) return mention;
    const parent = termbase.get(mention.name.term)?.parent;
    const parents = mentions.filter(
      (other): other is NameMention =>
        other.type === "name" && other.name.term !== undefined && other.name.term === parent,
    );
    const before = parents.find(
      (other) => other.end < mention.start && /^(?:\s|['’]s\s)$/u.test(text.slice(other.end, mention.start)),
    );
    const after = parents.find(
      (other) =>
        other.start > mention.end && /^\sof(?:\sthe)?\s$/iu.test(text.slice(mention.end, other.start)),
    );
    return {
      ...mention,
      ...(before ? { start: before.start, name: { ...mention.name, start: before.name.start } } : {}),
      ...(after ? { end: after.end } : {}),
    };
  });
}

/**
 * What stays, by start and then the longest first: a mention inside a longer one goes, unless the two are the same
 * words seen differently (a party that is also a place).
 */
export function settleMentions(found: readonly Mention[], text: string, termbase: Termbase): Mention[] {
  const joined = joinParents(found, text, termbase);
  const stays = (mention: Mention): boolean =>
    !joined.some((other) => {
      if (other === mention || !overlap(other, mention)) return false;
      if (other.start === mention.start && other.end === mention.end) {
        if (other.type === "name" && mention.type === "name") return known(other) && !known(mention);
        return (
          RANK[other.type] < RANK[mention.type] ||
          (RANK[other.type] === RANK[mention.type] && known(other) && !known(mention))
        );
      }
      // an actor named inside a document stays to be found as an actor; everything else inside a longer mention goes
      if (inside(mention, other)) return true;
      if (inside(other, mention)) return false;
      return RANK[other.type] < RANK[mention.type];
    });
  return joined.filter(stays).sort((a, b) => a.start - b.start || b.end - a.end);
}
