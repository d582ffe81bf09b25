/** Which form of a term's name stands in a place: official at first mention, short afterwards. */
import { agreementOf } from "../../languages/ru/agree.ts";
import type { LanguageCode } from "../../model/kinds.ts";
import type { Term } from "../../model/term.ts";

export type NameForm = "full" | "short" | "abbreviation";

export interface FormGrammar {
  readonly gender: "m" | "f" | "n";
  readonly plural: boolean;
}

/** The form that later mentions have; an abbreviation before a short name, but for states. */
export function laterForm(term: Term, language: LanguageCode): NameForm {
  const names = term[language];
  if (names?.short !== undefined && (term.class === "state" || names.abbreviation === undefined))
    return "short";
  return names?.abbreviation === undefined ? "full" : "abbreviation";
}

/** Gender and number of the head word of a form; English nouns have no gender and are given one that is not used. */
export function formGrammar(term: Term, form: NameForm, language: LanguageCode): FormGrammar {
  if (language === "en") {
    const { number, shortNumber = number } = term.en;
    return { gender: "n", plural: (form === "short" ? shortNumber : number) === "plural" };
  }
  const agreement = agreementOf(term, form);
  return { gender: agreement?.gender ?? "m", plural: agreement?.number === "plural" };
}
