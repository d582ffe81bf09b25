/** The words that sections are headed by: ordinary words, and no names in a text. */
import type { Term } from "../model/term.ts";
import { nameTokens } from "./name-tokens.ts";

const folded = (text: string): string =>
  nameTokens(text)
    .map((token) => token.folded)
    .join(" ");

/** See `Termbase.heading`. */
export function headingIndex(terms: Iterable<Term>): (text: string) => Term | undefined {
  const index = new Map<string, Term>();
  for (const term of terms)
    for (const name of [term.en.name, term.ru?.name.n, ...term.aliases])
      if (name !== undefined && !index.has(folded(name))) index.set(folded(name), term);
  return (text) => index.get(folded(text));
}
