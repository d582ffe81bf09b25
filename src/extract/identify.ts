/** Whom a dossier is about: the country, and the organisation or country that it cooperates with. */

import type { SourceDocument } from "../model/source.ts";
import type { Term, Termbase } from "../model/term.ts";
import { blocks } from "../read/blocks.ts";
import type { Antecedent } from "./discourse.ts";
import type { Identity } from "./extract.ts";
import { type ExtractContext, sourceReading } from "./source-reading.ts";
import { type TitleNames, titleNames } from "./title-names.ts";

/** A mention in the title outweighs this many in the text. */
const TITLE_WEIGHT = 50;

const isState = (term: Term): boolean => term.kind === "party" && term.class === "state";

/** The terms of the texts, the most mentioned first. */
function rankedTerms(sources: readonly SourceDocument[], termbase: Termbase): Term[] {
  const weight = new Map<string, number>();
  for (const source of sources)
    for (const [index, block] of blocks(source).entries()) {
      const isTitle = index === 0 || (block.type === "heading" && block.depth === 1);
      for (const { term } of termbase.find(block.text))
        weight.set(term.key, (weight.get(term.key) ?? 0) + (isTitle ? TITLE_WEIGHT : 1));
    }
  return [...weight]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .flatMap(([key]) => termbase.get(key) ?? []);
}

/**
 * Front matter decides; else the country and the other name of the title, and where it has none those that the text
 * mentions most. A name of the title that the termbase does not know is not replaced by one that it does.
 */
export function identify(sources: readonly SourceDocument[], context: ExtractContext): Identity {
  const { termbase } = context;
  const given = (key: "subject" | "counterpart"): Term | undefined => {
    const name = sources.map((source) => source.metadata[key]).find((value) => value !== undefined);
    return name === undefined ? undefined : (termbase.get(name) ?? termbase.lookUp(name));
  };
  const ranked = rankedTerms(sources, termbase);
  const titles = sources.map(
    (source): TitleNames => titleNames(blocks(source), sourceReading(source, context)),
  );
  const inTitle = (name: keyof TitleNames): Antecedent | undefined =>
    titles.map((title) => title[name]).find((one) => one !== undefined);
  const termOf = ({ term }: Antecedent): Term | undefined =>
    term === undefined ? undefined : termbase.get(term);

  function subjectOf(): Term | undefined {
    const titled = inTitle("subject");
    return given("subject") ?? (titled ? termOf(titled) : ranked.find(isState));
  }

  function counterpartOf(subject: Term | undefined): Term | undefined {
    const isOther = (term: Term) =>
      term.key !== subject?.key && (term.class === "organisation" || isState(term));
    const titled = inTitle("organisation") ?? inTitle("other");
    const term = titled && termOf(titled);
    if (given("counterpart")) return given("counterpart");
    // an organ in a title is not what the dossier is about, but the organisation that the text names most
    return titled && (!term || isOther(term)) ? term : ranked.find(isOther);
  }

  const subject = subjectOf();
  const counterpart = counterpartOf(subject);
  return {
    ...(subject ? { subject: subject.key } : {}),
    ...(counterpart ? { counterpart: counterpart.key } : {}),
  };
}
