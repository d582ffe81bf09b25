/** All the names that a term is found by. */
import type { Forms, Term } from "../model/term.ts";
import { adjectiveForms } from "./adjective-forms.ts";

/**
 * How the letters of a name must be printed: in any case; beginning with a capital (`перу` is no Peru, nor `male` the
 * Maldives' Male); or exactly so (`WHO` is no `who`, and `Polish` no `polish`).
 */
export type Lettering = "any" | "capitalised" | "exact";

export interface TermName {
  readonly text: string;
  readonly lettering: Lettering;
}

const allCapitals = (text: string) => /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text);
const exact = (text: string): TermName => ({ text, lettering: "exact" });
const inAnyCase = (text: string): TermName => ({ text, lettering: allCapitals(text) ? "exact" : "any" });
/** Of states, towns and persons. */
const properName = (text: string): TermName =>
  allCapitals(text) || !/^\p{Lu}/u.test(text) ? inAnyCase(text) : { text, lettering: "capitalised" };
const given = <T>(value: T | undefined): readonly T[] => (value === undefined ? [] : [value]);
const forms = (names: Forms | undefined): readonly string[] => (names ? Object.values(names) : []);

/**
 * Official and short names, abbreviations, aliases and adjectives (`German` means Germany) in both languages,
 * Russian ones in every case. A name may come twice.
 */
export function termNames({ kind, en, ru, aliases }: Term): TermName[] {
  const name = kind === "party" || kind === "place" || kind === "person" ? properName : inAnyCase;
  return [
    ...[en.name, ...given(en.short), ...aliases].map(name),
    ...[...given(en.abbreviation), ...given(en.adjective), ...given(ru?.abbreviation)].map(exact),
    ...[...forms(ru?.name), ...forms(ru?.short)].map(name),
    ...given(ru?.adjective).flatMap(adjectiveForms).map(inAnyCase),
  ];
}
