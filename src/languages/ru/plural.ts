/** The form that a Russian noun takes after a number in figures. */
import { formatNumber, scaledNumber } from "./format-number.ts";
import { COUNTED, type CountForms, FEMININE, SMALL_NUMBERS } from "./lexicon-write.ts";

const cardinal = new Intl.PluralRules("ru");

/**
 * After a bare figure, by the categories of CLDR: 1 and 21 (`one`) take the nominative singular; 2 to 4 (`few`) and
 * fractions (`other`) the genitive singular; the others (`many`), and a scale word (1,5 млрд), the genitive plural. After
 * a hedge that takes the genitive (около, более): one takes the genitive singular, all else the genitive plural.
 */
export function plural(value: number, forms: CountForms, hedged = false): string {
  if (scaledNumber(value).scale !== undefined) return forms.many;
  const category = cardinal.select(Math.abs(value));
  if (hedged && category !== "other") return category === "one" ? forms.few : forms.many;
  if (category === "one" || category === "many") return forms[category];
  return forms.few;
}

/**
 * The forms of a noun that is counted, by its nominative singular.
 * @throws RangeError for a noun that the lexicon lacks: a defect of a template
 */
export function countForms(noun: string): CountForms {
  const forms = Object.hasOwn(COUNTED, noun) ? COUNTED[noun] : undefined;
  if (forms === undefined) throw new RangeError(`the Russian lexicon lacks the counted noun: ${noun}`);
  return forms;
}

/**
 * The number, a no-break space and the noun in its form: 2 раза, 15 тыс. человек; a small one in words where they are
 * asked for: два раза, не реже двух раз.
 */
export function formatCount(value: number, noun: string, hedged = false, inWords = false): string {
  const words = inWords ? SMALL_NUMBERS[value] : undefined;
  if (words) {
    const nominative = value === 2 && FEMININE.includes(noun) ? "две" : words.nominative;
    return `${hedged ? words.genitive : nominative} ${plural(value, countForms(noun), hedged)}`;
  }
  return `${formatNumber(value)}\u00A0${plural(value, countForms(noun), hedged)}`;
}
