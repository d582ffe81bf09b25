/** A head noun with the adjectives before it, all in the nominative. */
import type { Forms } from "../../../model/term.ts";
import { type Agreement, agreements, declineAdjective } from "./adjectives.ts";
import { frozen } from "./forms.ts";
import { declineHead, keepHead } from "./heads.ts";
import { NOUNS_LIKE_ADJECTIVES, THINGS } from "./lexicon-adjectives.ts";
import { FEMININE_INDECLINABLES, isIndeclinable, MASCULINE_INDECLINABLES } from "./lexicon-indeclinable.ts";
import { MASCULINE_IN_A } from "./lexicon-nouns.ts";
import { GOVERNING_INSTRUMENTAL, LINKS, PREPOSITIONS } from "./lexicon-phrases.ts";
import { commonAgreement, endOfModifiers, isAdjective } from "./modifiers.ts";
import { isDeclinableWord } from "./nouns.ts";
import { isBare, type Word } from "./phrase-words.ts";
import type { Grammar } from "./proposal.ts";

export interface Group {
  /** The index behind the last word of it. */
  readonly end: number;
  /** The forms of each word. */
  readonly forms: readonly Forms[];
  readonly head: Word;
  readonly grammar: Grammar;
}

/** Endings of other cases that would look masculine. */
const OBLIQUE = /(?:[аяыи]ми|[ое]го|[ое]му|[ыи]х|[иь]ей|[нжшщ]ей|ой)$/;

/** Whether a word may be the head that adjectives agree with: a nominative, as far as its ending tells. */
function mayBeHead({ core }: Word, agreement: Agreement): boolean {
  const part = core.slice(core.lastIndexOf("-") + 1);
  const noun = part.toLowerCase();
  if (noun === "" || PREPOSITIONS.has(noun) || LINKS.has(noun)) return false;
  if (!isDeclinableWord(part)) return true;
  switch (agreement) {
    case "m":
      if (MASCULINE_IN_A.has(noun) || MASCULINE_INDECLINABLES.has(noun)) return true;
      return /[^аеёиоуыэюя]$/.test(noun) && (!OBLIQUE.test(noun) || NOUNS_LIKE_ADJECTIVES.has(noun));
    case "f":
      return /[аяь]$/.test(noun) || FEMININE_INDECLINABLES.has(noun);
    case "n":
      return /[оеё]$|мя$/.test(noun) || (/[уюиэ]$/.test(noun) && isIndeclinable(noun));
    case "pl":
      return /[ыиаяе]$/.test(noun);
    default:
      return agreement satisfies never;
  }
}

const agreementOf = ({ gender, number }: Grammar): Agreement => (number === "plural" ? "pl" : gender);

/** What is known of a noun from the adjectives before it. */
function knownBy(agreement: Agreement | undefined): Partial<Grammar> {
  if (agreement === undefined) return {};
  return agreement === "pl" ? { number: "plural" } : { gender: agreement, number: "singular" };
}

function modifierForms(word: Word, grammar: Grammar): Forms {
  const own = isAdjective(word) ? agreements(word.core) : [];
  const wanted = agreementOf(grammar);
  if (own.length === 0) return frozen(word.core);
  return declineAdjective(word.core, own.includes(wanted) ? wanted : (own[0] ?? wanted), grammar.animate);
}

/** An adjective that stands for a noun: управляющий делами, сборная. Those in -ой but the first may be genitives. */
function substantivised(modifiers: readonly Word[]): number {
  const nominative = modifiers.findLastIndex(
    (word, at) => isAdjective(word) && (at === 0 || !/ой$/.test(word.core)),
  );
  return Math.max(nominative, 0);
}

function governsInstrumental(modifier: Word | undefined, noun: Word | undefined): boolean {
  return (
    modifier !== undefined &&
    GOVERNING_INSTRUMENTAL.has(modifier.core.toLowerCase()) &&
    /(?:[оеёыи]м|[оеё]й|ми)$/.test(noun?.core ?? "")
  );
}

function adjectiveGroup(
  words: readonly Word[],
  start: number,
  end: number,
  known: Partial<Grammar>,
): Group | undefined {
  const modifiers = words.slice(start, end);
  const at = substantivised(modifiers);
  const head = modifiers[at];
  if (head === undefined || !isAdjective(head)) return undefined;
  const agreement = commonAgreement(modifiers.slice(0, at + 1)) ?? agreements(head.core)[0];
  const grammar: Grammar = {
    gender: "m",
    number: "singular",
    animate: !THINGS.has(head.core.toLowerCase()) && agreement !== "n",
    ...knownBy(agreement),
    ...known,
  };
  const forms = modifiers.slice(0, at + 1).map((word) => modifierForms(word, grammar));
  return { end: start + at + 1, forms, head, grammar };
}

/** What a word behind adjectives agrees with them in; undefined where it cannot be their head. */
function agreementAsHead(
  modifiers: readonly Word[],
  candidate: Word | undefined,
): { readonly agreement?: Agreement } | undefined {
  if (candidate === undefined || governsInstrumental(modifiers.at(-1), candidate)) return undefined;
  const agreement = commonAgreement(modifiers);
  if (agreement !== undefined && mayBeHead(candidate, agreement)) return { agreement };
  const linked = modifiers.some(({ core }) => LINKS.has(core));
  if (linked && mayBeHead(candidate, "pl")) return { agreement: "pl" };
  return agreement === undefined && !PREPOSITIONS.has(candidate.core.toLowerCase()) ? {} : undefined;
}

/**
 * The group that begins at a word; none where no word there can be a head. What is known of the head comes before
 * what its adjectives say, and that before what its ending tells.
 */
export function readGroup(words: readonly Word[], start: number, known: Partial<Grammar>): Group | undefined {
  const end = endOfModifiers(words, start);
  const modifiers = words.slice(start, end);
  const candidate = words[end];
  const agreed = agreementAsHead(modifiers, candidate);
  if (candidate === undefined || agreed === undefined) {
    return modifiers.length === 0 ? undefined : adjectiveGroup(words, start, end, known);
  }
  const told = { ...knownBy(agreed.agreement), ...known };
  const { forms, grammar } = isBare(candidate)
    ? declineHead(candidate.core, told, words.length === 1)
    : keepHead(candidate.core, told);
  const ofModifiers = modifiers.map((word) => modifierForms(word, grammar));
  return { end: end + 1, forms: [...ofModifiers, forms], head: candidate, grammar };
}
