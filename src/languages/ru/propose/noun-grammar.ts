/** Gender, number and animacy of a noun in the nominative, guessed from how it ends. */
import {
  BEING_ENDINGS,
  BEINGS,
  BEINGS_IN_PLURAL,
  FEMININE_BEING_ENDINGS,
  FEMININE_BEINGS,
  THINGS_LIKE_PERSONS,
} from "./lexicon-animate.ts";
import {
  FEMININE_INDECLINABLES,
  isIndeclinable,
  MASCULINE_INDECLINABLES,
  NEUTER_IN_I,
} from "./lexicon-indeclinable.ts";
import { FEMININE_LIKE_PLURALS, FEMININE_SOFT, MASCULINE_IN_A, MASCULINE_SOFT } from "./lexicon-nouns.ts";
import { IRREGULAR_PLURALS, MASCULINE_PLURALS_IN_A, NEUTER_PLURALS } from "./lexicon-plurals.ts";
import { genderOfPlural } from "./plural-nouns.ts";
import type { Gender, GrammaticalNumber } from "./proposal.ts";

/** Plurals of neuters in -ение, -ство and the like: a singular in -ения would be rare. */
const LIKE_NEUTER_PLURAL =
  /(?:[аяе]ния|[яы]тия|ствия|словия|орудия|пособия|усилия|изделия|сведения|полномочия|ства|ища)$/;

const INDECLINABLE_IN_I: ReadonlySet<string> = new Set([
  ...NEUTER_IN_I,
  ...MASCULINE_INDECLINABLES,
  ...FEMININE_INDECLINABLES,
]);

function isPlural(noun: string): boolean {
  if (IRREGULAR_PLURALS.has(noun) || MASCULINE_PLURALS_IN_A.has(noun) || NEUTER_PLURALS.has(noun))
    return true;
  if (/[ая]$/.test(noun)) return LIKE_NEUTER_PLURAL.test(noun) && !FEMININE_LIKE_PLURALS.has(noun);
  return /[^аеёиоуыэюя]ы$|[ая]не$/.test(noun) || (/и$/.test(noun) && !INDECLINABLE_IN_I.has(noun));
}

function genderOfSoft(noun: string): Gender {
  if (FEMININE_SOFT.has(noun)) return "f";
  const masculine =
    MASCULINE_SOFT.has(noun) || [...MASCULINE_SOFT].some((known) => known.length > 4 && noun.endsWith(known));
  return masculine || /(?:тель|арь)$/.test(noun) ? "m" : "f";
}

function genderOfSingular(noun: string): Gender {
  if (MASCULINE_INDECLINABLES.has(noun) || MASCULINE_IN_A.has(noun)) return "m";
  if (FEMININE_INDECLINABLES.has(noun)) return "f";
  if (isIndeclinable(noun) || /(?:[оеё]|мя)$/.test(noun)) return "n";
  if (/ь$/.test(noun)) return genderOfSoft(noun);
  return /[ая]$/.test(noun) ? "f" : "m";
}

/** The gender of a noun in lower case. */
export function guessGender(noun: string, number: GrammaticalNumber): Gender {
  return number === "plural" ? genderOfPlural(noun) : genderOfSingular(noun);
}

function singularBeing(noun: string, gender: Gender): boolean {
  if (gender === "f") return FEMININE_BEINGS.has(noun) || FEMININE_BEING_ENDINGS.test(noun);
  if (BEINGS.has(noun) || MASCULINE_IN_A.has(noun)) return true;
  return (
    gender === "m" && BEING_ENDINGS.test(noun) && !THINGS_LIKE_PERSONS.has(noun) && !/провод$/.test(noun)
  );
}

/** Singulars that a plural may be of; one that is a word for a being settles it. */
function singulars(plural: string): readonly string[] {
  const stem = plural.slice(0, -1);
  const fleeting = stem
    .replace(/льц$/, "лец")
    .replace(/йц$/, "ец")
    .replace(/(?<=[^аеёиоуыэюя])ц$/, "ец");
  const endings = /[ая]не$/.test(plural) ? ["ин"] : ["", "ь", "й", "а", "я", "о"];
  return [fleeting, ...endings.map((ending) => stem + ending)];
}

/** Whether a noun in lower case is a living being. */
export function guessAnimate(noun: string, gender: Gender, number: GrammaticalNumber): boolean {
  if (number === "singular") return singularBeing(noun, gender);
  if (BEINGS_IN_PLURAL.has(noun)) return true;
  return singulars(noun).some((singular) => singularBeing(singular, gender));
}

/** The number of a noun in lower case. */
export const guessNumber = (noun: string): GrammaticalNumber => (isPlural(noun) ? "plural" : "singular");
