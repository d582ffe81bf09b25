/** The cases of surnames. */
import { likeCase } from "./forms.ts";
import { FOREIGN_IN_IN, FROZEN_SURNAMES } from "./lexicon-persons.ts";
import { petrovichForms } from "./name-library.ts";
import { applyRule, findRule, type NameForms, type NameRule, type PersonGender } from "./person-rules.ts";

const CONSONANT = "- а у а ом е";
const SLAVIC = "- а у а ым е";
const POSSESSIVE = "а ой ой у ой ой";
const HARD_IN_A = "а ы е у ой е";

const FLEETING =
  "the vowel before the last letter is taken to fall out, and the instrumental hangs on the stress";
const FOREIGN = "taken for a foreign surname, with -ом and without a vowel that falls out";

/** Where one does not write what petrovich does: surnames of other languages, vowels that do not fall out, stress. */
const RULES: readonly NameRule[] = [
  { gender: "f", ending: /[^аеёиоуыэюя]$/ },
  { gender: "f", ending: /(?:[оеё]в|[иы]н)а$/, drop: 1, endings: POSSESSIVE },
  { ending: /[аеиоуыэюя]а$/ },
  { ending: /ия$/, drop: 1, endings: "я и и ю ей и" },
  { ending: /ава$/, drop: 1, endings: HARD_IN_A },
  { gender: "f", ending: /[^иы]на$/, drop: 1, endings: HARD_IN_A },
  { ending: /[жшчщ]а$/, drop: 1, endings: "а и е у ей е" },
  { gender: "m", ending: /(?:рих|йних|либих)$/, endings: CONSONANT },
  { gender: "m", ending: /их$/, doubt: "Slavic surnames in -их keep their form; German ones are declined" },
  { gender: "m", ending: /[эюяё]й$/, drop: 1, endings: "й я ю я ем е" },
  { gender: "m", ending: /^[^аеёиоуыэюя]*[иы]н$/, endings: CONSONANT },
  { gender: "m", ending: /(?:[оеё]в|[иы]н)$/, endings: SLAVIC },
  { gender: "m", ending: /[вн]$/, endings: CONSONANT },
  { gender: "m", ending: /^[^аеёиоуыэюя]*[ое][кц]$/, endings: CONSONANT },
  { gender: "m", ending: /(?:[бчс]к|[влр]л|дд)ок$/, endings: CONSONANT },
  { gender: "m", ending: /ач$/, endings: CONSONANT },
  { gender: "m", ending: /[цчшщ]$|дж$|[аеиоуыэюя].*ж$/, endings: "- а у а ем е" },
  { gender: "m", ending: /ь$/, drop: 1, endings: "ь я ю я ем е" },
  { gender: "m", ending: /чий$/, drop: 2, endings: "ий его ему его им ем" },
  { gender: "m", ending: /[гх]ий$/, drop: 2, endings: "ий ого ому ого им ом" },
];

const VOWELS = /[аеёиоуыэюя]/g;

/** Стрелец, Стрельцом; Коломиец, Коломийцем: of two syllables the last is taken to be stressed. */
function declineInEts(name: string): NameForms {
  const stem = name.slice(0, -2).toLowerCase();
  const link = stem.endsWith("л") ? "ь" : /[аеёиоуыэюя]$/.test(stem) ? "й" : "";
  const [oblique, stress] = [`${link}ц`, stem.match(VOWELS)?.length === 1 ? "о" : "е"];
  const endings = ["ец", ...["а", "у", "а", `${stress}м`, "е"].map((ending) => oblique + ending)].join(" ");
  return applyRule({ ending: /ец$/, drop: 2, endings, doubt: FLEETING }, name);
}

const LOOKS_SLAVIC = /(?:[оеё]в|[иы]н|ок)$/;

/**
 * A surname without a hyphen. Where the given name is of another language, endings that look Slavic need not be:
 * Чарльзом Дарвином, and no vowel falls out: Хичкока.
 */
export function declineSurname(name: string, gender: PersonGender, foreign = false): NameForms {
  const lower = name.toLowerCase();
  if (FROZEN_SURNAMES.has(lower)) return applyRule({ ending: /$/ }, name);
  if (gender === "m" && FOREIGN_IN_IN.has(lower)) return applyRule({ ending: /$/, endings: CONSONANT }, name);
  if (gender === "m" && foreign && LOOKS_SLAVIC.test(lower)) {
    return applyRule({ ending: LOOKS_SLAVIC, endings: CONSONANT, doubt: FOREIGN }, name);
  }
  if (gender === "m" && /[аеёиоуыэюя].*ец$/.test(lower)) return declineInEts(name);
  const rule = findRule(RULES, lower, gender);
  if (rule !== undefined) return applyRule(rule, name);
  return { forms: likeCase(petrovichForms("last", lower, gender), name), doubts: [] };
}
