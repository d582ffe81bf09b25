/** Whom a dossier is about: the country, and the organisation or country that it cooperates with. */

import type { SourceDocument } from "../model/source.ts";
import type { Term, Termbase } from "../model/term.ts";
import { blocks } from "../read/blocks.ts";
import type { Identity } from "./extract.ts";

/** A mention in the title outweighs this many in the text. */
const TITLE_WEIGHT = 50;

/** Front matter decides; else the party and the other name that the titles and the text mention most. */
export function identify(sources: readonly SourceDocument[], termbase: Termbase): Identity {
  const weight = new Map<string, number>();
  for (const source of sources)
    for (const [index, block] of blocks(source).entries()) {
      const isTitle = index === 0 || (block.type === "heading" && block.depth === 1);
      for (const { term } of termbase.find(block.text))
        weight.set(term.key, (weight.get(term.key) ?? 0) + (isTitle ? TITLE_WEIGHT : 1));
    }
  const given = (key: "subject" | "counterpart"): string | undefined => {
    const name = sources.map((source) => source.metadata[key]).find((value) => value !== undefined);
    return name === undefined ? undefined : (termbase.get(name) ?? termbase.lookUp(name))?.key;
  };
  const ranked = [...weight]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .map(([key]) => termbase.get(key));
  const best = (fits: (term: Term) => boolean) =>
    ranked.find((term) => term !== undefined && fits(term))?.key;
  const subject = given("subject") ?? best((term) => term.kind === "party" && term.class === "state");
  const counterpart =
    given("counterpart") ??
    best(
      (term) =>
        term.key !== subject &&
        (term.class === "organisation" || (term.kind === "party" && term.class === "state")),
    );
  return { ...(subject ? { subject } : {}), ...(counterpart ? { counterpart } : {}) };
}
