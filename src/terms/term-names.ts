/** All the names that a term is found by. */
import type { Forms, SharedBy, Term } from "../model/term.ts";
import { adjectiveForms } from "./adjective-forms.ts";
import { isGenericName, organNames } from "./generic-names.ts";

/**
 * How the letters of a name must be printed: in any case; beginning with a capital (`перу` is no Peru, nor `male` the
 * Maldives' Male); or exactly so (`WHO` is no `who`, and `Polish` no `polish`).
 */
export type Lettering = "any" | "capitalised" | "exact";

export interface TermName {
  readonly text: string;
  readonly lettering: Lettering;
  /** Means the term only where the body it belongs to is meant; see `TermMatch`. */
  readonly shared?: SharedBy;
}

const allCapitals = (text: string) => /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text);
const exact = (text: string): TermName => ({ text, lettering: "exact" });
const inAnyCase = (text: string): TermName => ({ text, lettering: allCapitals(text) ? "exact" : "any" });
/** Of states, towns and persons. */
const properName = (text: string): TermName =>
  allCapitals(text) || !/^\p{Lu}/u.test(text) ? inAnyCase(text) : { text, lettering: "capitalised" };
const generic = (text: string, shared: SharedBy): TermName => ({ text, lettering: "capitalised", shared });
const given = <T>(value: T | undefined): readonly T[] => (value === undefined ? [] : [value]);
const forms = (names: Forms | undefined): readonly string[] => (names ? Object.values(names) : []);

/**
 * Official and short names, abbreviations, aliases and adjectives (`German` means Germany) in both languages,
 * Russian ones in every case; of an organ also with the other names of the body it belongs to, and what it is called among
 * its own, `parent` being that body. A name may come twice.
 */
export function termNames(term: Term, parent?: Term): TermName[] {
  const { kind, en, ru, aliases } = term;
  const proper = kind === "party" || kind === "place" || kind === "person";
  const named =
    (shared: SharedBy) =>
    (text: string): TermName => {
      if (isGenericName(term, text)) return generic(text, shared);
      return proper ? properName(text) : inAnyCase(text);
    };
  const [name, alias] = [named("name"), named("part")];
  const organ = organNames(term, parent);
  return [
    ...[en.name, ...given(en.short)].map(name),
    ...aliases.map(alias),
    ...[...given(en.abbreviation), ...given(en.adjective), ...given(ru?.abbreviation)].map(exact),
    ...[...forms(ru?.name), ...forms(ru?.short)].map(name),
    ...given(ru?.adjective).flatMap(adjectiveForms).map(inAnyCase),
    ...organ.withOwner.map(name),
    ...organ.generic.map((text) => generic(text, "part")),
  ];
}
