/** All the names that a term is found by. */
import type { Forms, Term } from "../model/term.ts";
import { adjectiveForms } from "./adjective-forms.ts";

/** A name, and whether capitals count: `WHO` is no `who`, and `Polish` no `polish`. */
export interface TermName {
  readonly text: string;
  readonly asPrinted: boolean;
}

const allCapitals = (text: string) => /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text);
const inAnyCase = (text: string): TermName => ({ text, asPrinted: allCapitals(text) });
const asPrinted = (text: string): TermName => ({ text, asPrinted: true });
const given = <T>(value: T | undefined): readonly T[] => (value === undefined ? [] : [value]);
const forms = (names: Forms | undefined): readonly string[] => (names ? Object.values(names) : []);

/**
 * Official and short names, abbreviations, aliases and adjectives (`German` means Germany) in both languages,
 * Russian ones in every case. A name may come twice.
 */
export function termNames({ en, ru, aliases }: Term): TermName[] {
  return [
    ...[en.name, ...given(en.short), ...aliases].map(inAnyCase),
    ...[...given(en.abbreviation), ...given(en.adjective), ...given(ru?.abbreviation)].map(asPrinted),
    ...[...forms(ru?.name), ...forms(ru?.short)].map(inAnyCase),
    ...given(ru?.adjective).flatMap(adjectiveForms).map(inAnyCase),
  ];
}
