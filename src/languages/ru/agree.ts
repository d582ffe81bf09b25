/** Russian verbs, participles and predicate nouns in agreement with a name. */
import type { Case } from "../../model/kinds.ts";
import type { Term } from "../../model/term.ts";
import { IRREGULAR_PAST, PARTICIPLES, PAST_VERBS, PREDICATE_NOUNS, PRESENT_VERBS } from "./lexicon-agree.ts";

export interface Agreement {
  /** Of the head word of the name as it is printed in the sentence. */
  readonly gender: "m" | "f" | "n";
  /** Of the name; a list of two or more is plural. */
  readonly number: "singular" | "plural";
}

interface VerbForms {
  readonly m: string;
  readonly f: string;
  readonly n: string;
  readonly pl: string;
}

/** The stress moves to the ending, so that ё becomes е: утверждён, утверждена. */
function participleForms(m: string): VerbForms {
  const stem = m.replace(/ён$/u, "ен");
  return { m, f: `${stem}а`, n: `${stem}о`, pl: `${stem}ы` };
}

function pastForms(m: string): VerbForms {
  const reflexive = m.endsWith("ся");
  const stem = reflexive ? m.slice(0, -2) : m;
  return pastFromStem(m, stem, reflexive ? "сь" : "");
}

function pastFromStem(m: string, stem: string, suffix: string): VerbForms {
  return { m, f: `${stem}а${suffix}`, n: `${stem}о${suffix}`, pl: `${stem}и${suffix}` };
}

const VERBS: ReadonlyMap<string, VerbForms> = new Map([
  ...PARTICIPLES.map((verb) => [verb, participleForms(verb)] as const),
  ...PAST_VERBS.map((verb) => [verb, pastForms(verb)] as const),
  ...Object.entries(IRREGULAR_PAST).map(([verb, stem]) => [verb, pastFromStem(verb, stem, "")] as const),
  ...Object.entries(PRESENT_VERBS).map(([verb, pl]) => [verb, { m: verb, f: verb, n: verb, pl }] as const),
]);

/**
 * The form of a verb or short participle, given in its first form: стал, подписан, является.
 * @throws RangeError for a word that the lexicon lacks: a defect of a template
 */
export function agree(verb: string, { gender, number }: Agreement): string {
  const forms = VERBS.get(verb);
  if (forms === undefined) throw new RangeError(`the Russian lexicon lacks the verb: ${verb}`);
  return number === "plural" ? forms.pl : forms[gender];
}

/**
 * A predicate noun (член, участник, наблюдатель, партнёр) in number and case; the number is that of the parties, not of
 * their names: Соединённые Штаты являются членом.
 * @throws RangeError for a noun that the lexicon lacks: a defect of a template
 */
export function predicateNoun(noun: string, number: Agreement["number"], grammaticalCase: Case): string {
  const forms = Object.hasOwn(PREDICATE_NOUNS, noun) ? PREDICATE_NOUNS[noun] : undefined;
  if (forms === undefined) throw new RangeError(`the Russian lexicon lacks the predicate noun: ${noun}`);
  return forms[number][grammaticalCase];
}

/** What a verb agrees with when the name is printed in this form; undefined where the term has no Russian. */
export function agreementOf(term: Term, form: "full" | "short" | "abbreviation"): Agreement | undefined {
  if (term.ru === undefined) return undefined;
  const { gender, shortGender, number, shortNumber } = term.ru;
  return form === "short"
    ? { gender: shortGender ?? gender, number: shortNumber ?? number }
    : { gender, number };
}
