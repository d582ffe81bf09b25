/** The cases of a noun in the plural, and the gender behind a plural. */
import type { Forms } from "../../../model/term.ts";
import { frozen, likeCase, withEndings } from "./forms.ts";
import { MASCULINE_IN_A, MASCULINE_SOFT } from "./lexicon-nouns.ts";
import {
  FEMININE_ENDINGS,
  FEMININE_HUSHED_SOFT,
  FEMININE_IN_A,
  FEMININE_IN_EJA,
  FEMININE_IN_JA,
  FEMININE_PLACES,
  IRREGULAR_PLURALS,
  MASCULINE_IN_IJ,
  MASCULINE_PLURALS,
  MASCULINE_PLURALS_IN_A,
} from "./lexicon-plurals.ts";
import { declinePlural } from "./noun-library.ts";
import { isDeclinableWord } from "./nouns.ts";
import type { Gender } from "./proposal.ts";

/** Plurals of masculine nouns in a soft sign, with and without their vowel: олени, уровни. */
const MASCULINE_SOFT_PLURALS: ReadonlySet<string> = new Set(
  [...MASCULINE_SOFT].flatMap((noun) => [
    noun.replace(/ь$/, "и"),
    noun.replace(/[еоё](?=[^аеёиоуыэюя]ь$)/, "").replace(/ь$/, "и"),
  ]),
);

const FEMININE_SINGULARS = /(?:[лр]ьня|арня|ейня|ыня|иня)$/;

/** The singular as the gender lets it be made from the plural. It need not exist: рынк from рынки declines as it should. */
function singularOf(plural: string, gender: Gender): string {
  const stem = plural.slice(0, -1);
  const hard = /[ыа]$/.test(plural) || /[гкх]и$/.test(plural);
  const hushed = /[жчшщ]$/.test(stem);
  const vowel = /[аеёиоуыэюяь]$/.test(stem);
  if (gender === "n") return stem + (plural.endsWith("я") || /[цщ]$/.test(stem) ? "е" : "о");
  if (gender === "m") {
    const inA = [`${stem}а`, `${stem}я`].find((singular) => MASCULINE_IN_A.has(singular));
    if (inA !== undefined) return inA;
    if (hard || hushed || plural.endsWith("е")) return stem;
    return stem + (vowel ? "й" : "ь");
  }
  if (hard) return `${stem}а`;
  if (hushed) return stem + (FEMININE_HUSHED_SOFT.has(`${stem}ь`) ? "ь" : "а");
  const soft = `${stem}я`;
  return vowel || FEMININE_IN_JA.has(soft) || FEMININE_SINGULARS.test(soft) ? soft : `${stem}ь`;
}

/** The gender of a noun in the plural, in lower case; where the ending has several, the likeliest. */
export function genderOfPlural(plural: string): Gender {
  const stem = plural.slice(0, -1);
  if (/[ая]$/.test(plural)) return MASCULINE_PLURALS_IN_A.has(plural) ? "m" : "n";
  if (MASCULINE_PLURALS.has(plural)) return "m";
  if (/ии$/.test(plural)) return MASCULINE_IN_IJ.has(`${stem}й`) ? "m" : "f";
  if (/е$/.test(plural)) return "m";
  const singular = singularOf(plural, "f");
  if (/а$/.test(singular)) {
    const feminine =
      FEMININE_PLACES.has(plural) || FEMININE_IN_A.has(singular) || FEMININE_ENDINGS.test(singular);
    return feminine ? "f" : "m";
  }
  const masculine =
    MASCULINE_SOFT_PLURALS.has(plural) || /(?:тел|ар|е|а|о|у)и$/.test(plural) || MASCULINE_IN_A.has(singular);
  return masculine && !FEMININE_IN_EJA.has(singular) ? "m" : "f";
}

/** A noun in the nominative plural, no compound. */
export function declinePluralNoun(word: string, gender: Gender, animate: boolean): Forms {
  if (!isDeclinableWord(word)) return frozen(word);
  const plural = word.toLowerCase();
  const irregular = IRREGULAR_PLURALS.get(plural);
  if (irregular !== undefined) return likeCase(withEndings("", irregular), word);
  if (!/[аяыиеё]$/.test(plural) || /[аеёиоуыэюя][ыаеё]$/.test(plural)) return frozen(word);
  const known = FEMININE_PLACES.has(plural) ? "f" : gender;
  return likeCase(declinePlural(singularOf(plural, known), plural, known, animate), word);
}
