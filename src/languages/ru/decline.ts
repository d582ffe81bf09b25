/**
 * The case forms of nouns and adjectives, for finding them in texts. By rule, from the nominative; what the rules do not
 * know (fleeting vowels, plurals of their own) is listed by its forms.
 */
import { HARD, HUSHED, SOFT, VELAR } from "./adjective-endings.ts";

/** Nominative, genitive, dative, accusative, instrumental, prepositional; several forms where there are several. */
type Cases = readonly (readonly string[])[];

interface Paradigm {
  readonly singular: Cases;
  readonly plural: Cases;
}

/** Endings of the cases, in their order and parted by spaces; several forms of a case by a stroke, none by a dash. */
const cases = (stem: string, endings: string): Cases =>
  endings.split(" ").map((forms) => forms.split("|").map((ending) => stem + (ending === "-" ? "" : ending)));

type Row = readonly [ending: RegExp, drop: number, singular: string, plural: string];

const NOUNS: readonly Row[] = [
  [/ия$/, 1, "я и и ю ей и", "и й ям и|й ями ях"],
  [/ие$/, 1, "е я ю е ем и", "я й ям я ями ях"],
  [/[гкхжшчщ]а$/, 1, "а и е у ой|ей е", "и - ам и|- ами ах"],
  [/а$/, 1, "а ы е у ой|ей е", "ы - ам ы|- ами ах"],
  [/я$/, 1, "я и е ю ей е", "и ь|й ям и|ь|й ями ях"],
  [/о$/, 1, "о а у о ом е", "а - ам а ами ах"],
  [/е$/, 1, "е я ю е ем е", "я й ям я ями ях"],
  [/й$/, 1, "й я ю й|я ем|ём е|и", "и ев ям и|ев ями ях"],
  [/(?:ость|сть|знь|вь|дь|зь|ть)$/, 1, "ь и и ь ью и", "и ей ям и|ей ями ях"],
  [/ь$/, 1, "ь я ю ь|я ем|ём е", "и ей ям и|ей ями ях"],
  [/[жшчщ]$/, 0, "- а у -|а ом|ем|ём е", "и ей ам и|ей ами ах"],
  [/ц$/, 0, "- а у -|а ем|ом е", "ы ев ам ы|ев ами ах"],
  [/[гкх]$/, 0, "- а у -|а ом е", "и ов ам и|ов ами ах"],
  [/[бвдзлмнпрстф]$/, 0, "- а у -|а ом е", "ы ов ам ы|ов ами ах"],
];

const ADJECTIVE = /(?:[ыо]й|[гкхжшчщн]ий|ая|яя|ое|ее|ые)$/;

function adjective(word: string): Paradigm {
  const stem = word.slice(0, -2);
  const table = /[гкх]$/.test(stem)
    ? VELAR
    : /[жшчщ]$/.test(stem)
      ? HUSHED
      : /(?:ий|яя|ее)$/.test(word)
        ? SOFT
        : HARD;
  const gender = /[ая]я$/.test(word) ? 1 : /[ое]е$/.test(word) ? 2 : 0;
  const plural = cases(stem, table[3]);
  if (word.endsWith("ые")) return { singular: plural, plural };
  const singular = cases(stem, table[gender]);
  return { singular: word.endsWith("ой") ? [[word], ...singular.slice(1)] : singular, plural };
}

function noun(word: string): Paradigm {
  const row = NOUNS.find(([ending]) => ending.test(word));
  if (!row) return { singular: cases(word, "- - - - - -"), plural: cases(word, "- - - - - -") };
  const [, drop, singular, plural] = row;
  const stem = word.slice(0, word.length - drop);
  return { singular: cases(stem, singular), plural: cases(stem, plural) };
}

/** Of a compound (премьер-министр) only the last part is declined. */
function paradigm(word: string): Paradigm {
  const at = word.lastIndexOf("-") + 1;
  const [prefix, last] = [word.slice(0, at), word.slice(at)];
  const { singular, plural } = ADJECTIVE.test(last) ? adjective(last) : noun(last);
  const whole = (forms: Cases): Cases => forms.map((ofCase) => ofCase.map((form) => prefix + form));
  return { singular: whole(singular), plural: whole(plural) };
}

const unique = (forms: readonly string[]): string[] => [
  ...new Set(forms.flatMap((form) => [form, form.replaceAll("ё", "е")])),
];

/** Every form of an adjective given by its masculine nominative, with `ё` and without it. */
export function adjectiveForms(masculine: string): string[] {
  const stem = masculine.slice(0, -2);
  const feminine = /[^гкхжшчщ]ий$/.test(masculine) ? `${stem}яя` : `${stem}ая`;
  const neuter = feminine.endsWith("яя") || /[жшчщ]$/.test(stem) ? `${stem}ее` : `${stem}ое`;
  const genders = [masculine, feminine, neuter].map(adjective);
  return unique(genders.flatMap(({ singular, plural }) => [...singular.flat(), ...plural.flat()]));
}

/**
 * Every form of a noun phrase, with `ё` and without it. Its words agree up to the noun, which the mark `*` ends; what
 * stands behind stays as it is: `генеральный секретарь`, `министр* иностранных дел`.
 */
export function phraseForms(phrase: string, { singularOnly = false } = {}): string[] {
  const [declined = "", rest = ""] = phrase.split("*");
  const words = declined.split(" ").map(paradigm);
  const numbers = singularOnly ? (["singular"] as const) : (["singular", "plural"] as const);
  const forms = numbers.flatMap((number) =>
    [0, 1, 2, 3, 4, 5].flatMap((at) =>
      words
        .map((word) => word[number][at] ?? [])
        .reduce((left, right) => left.flatMap((one) => right.map((other) => `${one} ${other}`))),
    ),
  );
  return unique(forms.map((form) => form + rest));
}

/** The forms of several phrases, parted by commas or lines. */
export const allForms = (list: string, options: { readonly singularOnly?: boolean } = {}): string[] =>
  list
    .split(/[,\n]/)
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== "")
    .flatMap((phrase) => phraseForms(phrase, options));
