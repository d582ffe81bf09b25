/** What a heading names: an entry of the termbase, alone or behind `Cooperation with`. */
import type { Lexicon } from "../model/lexicon.ts";
import type { Termbase } from "../model/term.ts";
import { lookUpName } from "./look-up-name.ts";

/** `2. `, `IV. `, `1.3 ` before a heading, and a stop behind it. */
const NUMBER = /^(?:\d{1,2}(?:\.\d{1,2})*[.)]?|[IVX]{1,5}[.)])\s+(?=\p{L})|\s*[.:]$/gu;

/** An abbreviation in brackets behind a name: `Nordic Council (NC)`. */
const ABBREVIATION = /\s\(\p{Lu}[\p{L}\p{N}/-]{1,14}\)$/u;

const withoutNumber = (text: string): string => text.replaceAll(NUMBER, "");

/** `2013`, «2013 год», «2013 г». */
const YEAR = /^((?:19|20)\d{2})(?:\s(?:год|г))?$/u;

/** The term, or the year, and the relation of a heading; nothing where the termbase does not know all of its words. */
export function headingName(text: string, lexicon: Lexicon, termbase: Termbase) {
  const bare = withoutNumber(text);
  const whole = termbase.heading(bare) ?? lookUpName(bare.replace(ABBREVIATION, ""), lexicon, termbase);
  if (whole) return { term: whole.key };
  const year = YEAR.exec(bare)?.[1];
  if (year !== undefined) return { year };
  for (const [words, relation] of Object.entries(lexicon.headingRelations)) {
    if (!bare.toLowerCase().startsWith(`${words} `)) continue;
    const name = bare.slice(words.length + 1);
    const term = lookUpName(name, lexicon, termbase);
    if (term) return { term: term.key, relation };
  }
  return {};
}
