/** Whose organ is meant by a name that organs share: `the General Assembly`, «Совет министров», `the Secretariat`. */
import type { Term, Termbase, TermMatch } from "../../model/term.ts";
import type { Antecedent } from "../discourse.ts";
import type { FinderInput } from "./mention-finder.ts";

/** Organs of organs of organs; a longer chain is a mistake of the termbase. */
const DEEPEST = 5;

/** Whether a term is a body itself, an organ of it, or of an organ of it. */
export function belongsTo(term: Term, body: string, termbase: Termbase): boolean {
  if (term.key === body) return true;
  let at: Term | undefined = term;
  for (let depth = 0; at?.parent !== undefined && depth < DEEPEST; depth += 1) {
    if (at.parent === body) return true;
    at = termbase.get(at.parent);
  }
  return false;
}

/** The organs of the dossier's organisation among those that share a name. */
export function ofCounterpart(
  terms: readonly Term[],
  { discourse: { counterpart }, termbase }: FinderInput,
): Term | undefined {
  return (
    counterpart &&
    (terms.find(({ key, parent }) => key === counterpart.key || parent === counterpart.key) ??
      terms.find((term) => belongsTo(term, counterpart.key, termbase)))
  );
}

/** The last organisation spoken of. */
function lastOrganisation(bodies: readonly Antecedent[], termbase: Termbase): string | undefined {
  return bodies.findLast(({ term }) => term !== undefined && termbase.get(term)?.class === "organisation")
    ?.term;
}

/** Between a name and the body that says whose organ it is: ` of the OSCE`, ` ОБСЕ`. */
const OWNER_LINK = /^\s(?:of\s(?:the\s)?)?$/u;

/** The name goes on: ` of Interpol`; where cases tie nouns together, by a capital alone: « Интерпола». */
const goesOn = (behind: string, { lexicon }: FinderInput): boolean =>
  (lexicon.names.genitive ? /^\s\p{Lu}/u : /^\sof\s(?:the\s)?\p{Lu}/u).test(behind);

/** One of several organs that share a name at a place; undefined where nothing says which. */
function whose(
  sharing: readonly TermMatch[],
  all: readonly TermMatch[],
  input: FinderInput,
): Term | undefined {
  const [place] = sharing;
  if (!place) return undefined;
  const { discourse, termbase, text } = input;
  const terms = sharing.map(({ term }) => term);
  const among = (body: string | undefined): Term | undefined =>
    body === undefined ? undefined : terms.find((term) => belongsTo(term, body, termbase));
  const behind = all.find(
    ({ start, term }) =>
      start > place.end && among(term.key) && OWNER_LINK.test(text.slice(place.end, start)),
  );
  if (behind) return among(behind.term.key);
  if (goesOn(text.slice(place.end, place.end + 12), input)) return undefined;
  const own = ofCounterpart(terms, input);
  if (own) return own;
  const here = all.findLast(
    ({ end, term, shared }) => end <= place.start && !shared && term.class === "organisation",
  );
  const named = among(here?.term.key ?? lastOrganisation(discourse.bodies, termbase));
  if (named) return named;
  const spokenOf = discourse.bodies.findLast(({ term }) => terms.some(({ key }) => key === term))?.term;
  if (spokenOf) return termbase.get(spokenOf);
  // where no organisation is what the text is about, the best known of that name
  if (discourse.counterpart?.kind === "body" || discourse.unnamed.organisation || here) return undefined;
  return sharing.find(({ shared }) => shared === "name")?.term;
}

/** The matches of a text with those of shared names decided: one of each place stays, or none. */
export function withoutStrangers(all: readonly TermMatch[], input: FinderInput): readonly TermMatch[] {
  if (!all.some(({ shared }) => shared)) return all;
  const isAt = (place: TermMatch) => (other: TermMatch) =>
    other.shared !== undefined && other.start === place.start && other.end === place.end;
  const isPart = ({ start, end, term }: TermMatch): boolean =>
    all.some(
      (one) => one.term === term && one.start <= start && one.end >= end && one.end - one.start > end - start,
    );
  return all.filter(
    (match) =>
      !match.shared || (!isPart(match) && whose(all.filter(isAt(match)), all, input)?.key === match.term.key),
  );
}
