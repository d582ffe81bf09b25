/** What of a name is compared: its entry of the termbase, else its words in whatever case and number they stand. */
import { type Name, nameKey } from "../../model/fact.ts";
import { FUNCTION_WORDS } from "./lexicon-acts.ts";

const WORD = /\p{L}[\p{L}\p{M}]*|\p{N}+/gu;
const POSSESSIVE = /['’]s(?!\p{L})/gu;
const CYRILLIC = /^[а-я]/u;
const RUSSIAN_ENDING =
  /(?:иями|ями|ами|иях|иям|ием|ого|его|ому|ему|ыми|ими|ях|ах|ям|ам|ем|ом|ой|ей|ый|ий|ая|яя|ое|ее|ые|ие|ую|юю|ых|их|ым|им|ов|ев|ию|ью|ия|ья|ье|ии|[ыаяоеуюьй]|и)$/u;
/** A stem is no shorter. */
const SHORTEST = 3;

/** A word without its ending of case and number: `отношениями` and `отношения` are one, `ties` and `tie` as well. */
export function stem(word: string): string {
  const cut = CYRILLIC.test(word) ? word.replace(RUSSIAN_ENDING, "") : withoutPlural(word);
  return cut.length < SHORTEST ? word : cut;
}

function withoutPlural(word: string): string {
  if (!word.endsWith("s") || word.endsWith("ss") || word.endsWith("us") || word.endsWith("is")) return word;
  return word.endsWith("ities") || word.endsWith("ries")
    ? `${word.slice(0, -"ies".length)}y`
    : word.slice(0, -1);
}

/** The stems of the words that mean something in a name, sorted, each once. */
export function nameStems(text: string): readonly string[] {
  const folded = text.toLowerCase().replaceAll("ё", "е").replace(POSSESSIVE, "");
  const stems = Array.from(folded.matchAll(WORD), ([word]) => word)
    .filter((word) => !FUNCTION_WORDS.has(word))
    .map(stem);
  return [...new Set(stems)].sort();
}

/** Names are compared by several checks, and in every fact that holds them. */
const known = new WeakMap<Name, readonly string[]>();

/** The stems of a name, or of what it stands for. */
export function stemsOf(name: Name): readonly string[] {
  const stems = known.get(name) ?? nameStems(name.antecedent ?? name.text);
  known.set(name, stems);
  return stems;
}

/** Equal for names of the same thing. */
export const thing = (name: Name): string =>
  name.term !== undefined || name.antecedentTerm !== undefined ? nameKey(name) : stemsOf(name).join(" ");
