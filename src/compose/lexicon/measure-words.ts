/** What a measure is, as its words tell: things that are counted, or something that has a size. */
import type { LanguageCode } from "../../model/kinds.ts";
import type { Noun } from "../view/noun.ts";

/** Keys of terms whose noun is singular and counts persons, by the languages in which it does not say itself that it counts. */
const COLLECTIVE: Readonly<Record<LanguageCode, readonly string[]>> = {
  en: ["staff", "personnel", "international-staff"],
  ru: ["personnel", "international-staff"],
};
export const isCollective = ({ term }: Noun, language: LanguageCode): boolean =>
  term !== null && COLLECTIVE[language].includes(term.key);

/** Common nouns with which lines begin; other capitals are kept, for they may begin a name. */
const COMMON =
  /^(?:active|annual|average|bilateral|budgets?|capital|cargo|companies|contracts?|contributions?|costs?|credits?|cumulative|customs|direct|enterprises|exports?|foreign|free|goods|grants?|gross|holders|humanitarian|imports?|interest|investments?|joint|loans?|members|mutual|net|number|overall|paid-in|persons|places|population|projects|quotas?|registered|rural|scholarships?|seats|shares?|size|technical|total|trade|turnover|two-way|vessels|visits|voluntary|votes|weapons|workers)(?![\p{L}-])/iu;

/** A common noun in small letters, as it stands inside a sentence. */
export const lowered = (text: string): string =>
  COMMON.test(text) && !/^\p{Lu}\S*\s\p{Lu}/u.test(text)
    ? text.charAt(0).toLowerCase() + text.slice(1)
    : text;
