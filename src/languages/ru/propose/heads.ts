/** The head noun of a phrase: simple or a compound, with what the words before it agree with. */
import type { Forms } from "../../../model/term.ts";
import { concat, frozen } from "./forms.ts";
import { abbreviationGrammar } from "./lexicon-abbreviations.ts";
import { APPOSITIONS, FROZEN_FIRST_PARTS, INDECLINABLE_PLACES } from "./lexicon-phrases.ts";
import { FEMININE_PLACES } from "./lexicon-plurals.ts";
import { guessAnimate, guessGender, guessNumber } from "./noun-grammar.ts";
import { declineNoun, isDeclinableWord } from "./nouns.ts";
import { declinePluralNoun } from "./plural-nouns.ts";
import type { Grammar } from "./proposal.ts";

export interface Head {
  readonly forms: Forms;
  readonly grammar: Grammar;
}

/** A head that keeps its form: in quotation marks, or the name of a place. */
export const keepHead = (word: string, known: Partial<Grammar>): Head => ({
  forms: frozen(word),
  grammar: { gender: "m", number: "singular", animate: false, ...known },
});

const isCapitalised = (word: string): boolean => /^\p{Lu}\p{Ll}/u.test(word);

/** What one does not decline in names of places: Сочи and Осло, but Новости and Агентство are nouns like others. */
function isIndeclinablePlace(word: string): boolean {
  const noun = word.toLowerCase();
  if (!isCapitalised(word) || FEMININE_PLACES.has(noun)) return false;
  return INDECLINABLE_PLACES.has(noun) || /^(?:.{1,6}(?<![иь]|ст)и|.*(?<!в|[жл]ищ)[оё])$/u.test(noun);
}

function grammarOf(word: string, known: Partial<Grammar>): Grammar {
  const abbreviation = abbreviationGrammar(word);
  const noun = word.toLowerCase();
  const number = known.number ?? abbreviation?.number ?? guessNumber(noun);
  const gender = known.gender ?? abbreviation?.gender ?? guessGender(noun, number);
  const animate = known.animate ?? (isDeclinableWord(word) && guessAnimate(noun, gender, number));
  return { gender, number, animate };
}

function declineWord(word: string, known: Partial<Grammar>): Head {
  const grammar = grammarOf(word, known);
  const decline = grammar.number === "plural" ? declinePluralNoun : declineNoun;
  return { forms: decline(word, grammar.gender, grammar.animate), grammar };
}

/** A name that stands alone, as that of a town does. */
function declineName(name: string, known: Partial<Grammar>): Head {
  if (isIndeclinablePlace(name)) return keepHead(name, known);
  const soft = /ль$/.test(name) && isCapitalised(name);
  return declineWord(name, soft ? { gender: "m", ...known } : known);
}

/** Two nouns of one rank: город-герой, врач-терапевт. */
function areBothDeclined(first: string, last: string): boolean {
  const noun = first.toLowerCase();
  if (!isDeclinableWord(first) || first.length < 4 || FROZEN_FIRST_PARTS.has(noun)) return false;
  const bothBeings = grammarOf(first, {}).animate && grammarOf(last, {}).animate;
  return bothBeings || APPOSITIONS.has(last.toLowerCase());
}

/**
 * A noun in the nominative with what is known of it; what is not is guessed. Of a compound the last part is declined
 * (премьер-министр), or both (город-герой), or the first (Франкфурт-на-Майне, Видение-2030).
 */
export function declineHead(word: string, known: Partial<Grammar>, alone = false): Head {
  const parts = word.split("-");
  const [first = "", second = ""] = parts;
  const last = parts.at(-1) ?? "";
  const simple = alone ? declineName : declineWord;
  if (parts.length === 1) return simple(word, known);
  if ((parts.length === 3 && /^(?:на|над|под)$/.test(second)) || (parts.length === 2 && /^\d+$/.test(last))) {
    const head = declineWord(first, known);
    return { ...head, forms: concat([head.forms, frozen(word.slice(first.length))]) };
  }
  if (parts.length === 2 && areBothDeclined(first, last)) {
    const head = declineWord(first, known);
    const apposition = declineWord(last, { number: head.grammar.number, animate: head.grammar.animate });
    return { ...head, forms: concat([head.forms, frozen("-"), apposition.forms]) };
  }
  const isPlace = isCapitalised(first) && isCapitalised(last) && !FROZEN_FIRST_PARTS.has(first.toLowerCase());
  const head = simple(last, isPlace ? { animate: false, ...known } : known);
  return { ...head, forms: concat([frozen(word.slice(0, word.length - last.length)), head.forms]) };
}
