/** What the templates may ask of a language's grammar, one entry a language. */
import { conjugate } from "../../languages/en/conjugate.ts";
import { formatNumber } from "../../languages/en/format-number.ts";
import { agree, predicateNoun } from "../../languages/ru/agree.ts";
import { formatCount } from "../../languages/ru/plural.ts";
import { placePreposition, preposition, prepositionBefore } from "../../languages/ru/preposition.ts";
import type { Case, LanguageCode } from "../../model/kinds.ts";
import type { Term } from "../../model/term.ts";
import type { FormGrammar } from "./name-form.ts";

export interface Grammar {
  /** A verb or participle, given in its first form. @throws {RangeError} for one that the lexicon lacks */
  agree(word: string, subject: FormGrammar): string;
  /** What several are said to be: член, члены. @throws {RangeError} */
  predicate(word: string, plural: boolean, grammaticalCase: Case): string;
  /** A number and what it counts; `inWords` where prose writes small ones so. @throws {RangeError} */
  count(value: number, noun: string, hedged: boolean, inWords?: boolean): string;
  /** The preposition as it stands before these words; `term` may overrule the rule. */
  preposition(base: string, words: string, term: Term | null): string;
}

const singularOrPlural = (plural: boolean) => (plural ? "plural" : "singular");

const english: Grammar = {
  agree: (word, { plural }) => conjugate(word, singularOrPlural(plural)),
  predicate: (word, plural) => (plural ? `${word}s` : word),
  count: (value, noun) => `${formatNumber(value, "figures")} ${value === 1 ? noun : `${noun}s`}`,
  preposition: (base) => base,
};

const russian: Grammar = {
  agree: (word, { gender, plural }) => agree(word, { gender, number: singularOrPlural(plural) }),
  predicate: (word, plural, grammaticalCase) =>
    predicateNoun(word, singularOrPlural(plural), grammaticalCase),
  count: formatCount,
  preposition(base, words, term) {
    if (!term) return preposition(base, words);
    if (base === "в" || base === "из") return placePreposition(term, words, base);
    return prepositionBefore(base, term, words);
  },
};

export const GRAMMARS: Readonly<Record<LanguageCode, Grammar>> = { en: english, ru: russian };
