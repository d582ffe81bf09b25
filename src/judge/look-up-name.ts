/** Names in the texts of sources, which the termbase knows without their article. */
import type { Lexicon } from "../model/lexicon.ts";
import type { Term, Termbase } from "../model/term.ts";

/** The entry that a name leads to, with an article before it or none: `the Council of Europe`. */
export function lookUpName(name: string, { nameArticles }: Lexicon, termbase: Termbase): Term | undefined {
  const [first = ""] = name.split(/\s/u, 1);
  const bare = nameArticles.has(first.toLowerCase()) ? name.slice(first.length).trimStart() : name;
  return termbase.lookUp(bare);
}
