/** What a heading names: an entry of the termbase, alone or behind `Cooperation with`. */
import type { Lexicon } from "../model/lexicon.ts";
import type { Termbase } from "../model/term.ts";
import { lookUpName } from "./look-up-name.ts";

/** The term and the relation of a heading; nothing where the termbase does not know all of its words. */
export function headingName(text: string, lexicon: Lexicon, termbase: Termbase) {
  const whole = termbase.lookUp(text);
  if (whole) return { term: whole.key };
  for (const [words, relation] of Object.entries(lexicon.headingRelations)) {
    if (!text.toLowerCase().startsWith(`${words} `)) continue;
    const name = text.slice(words.length + 1);
    const term = lookUpName(name, lexicon, termbase);
    if (term) return { term: term.key, relation };
  }
  return {};
}
