/** The nouns of russian-nouns-js: its stress and its fleeting vowels, one form a case. */
import RussianNouns from "russian-nouns-js";
import { CASES } from "../../../model/kinds.ts";
import type { Forms } from "../../../model/term.ts";
import { formsBy } from "./forms.ts";
import type { Gender } from "./proposal.ts";

const engine = new RussianNouns.Engine();

const GENDERS: Readonly<Record<Gender, string>> = {
  m: RussianNouns.Gender.MASCULINE,
  f: RussianNouns.Gender.FEMININE,
  n: RussianNouns.Gender.NEUTER,
};

/** Of several forms of a case the library names the usual one first. */
function decline(singular: string, gender: Gender, animate: boolean, plural?: string): Forms {
  const lemma = { text: singular, gender: GENDERS[gender], animate };
  return formsBy((grammaticalCase) => {
    const name = RussianNouns.CASES[CASES.indexOf(grammaticalCase)] ?? "";
    return engine.decline(lemma, name, plural)[0] ?? plural ?? singular;
  });
}

/** A noun in lower case, Cyrillic letters only. */
export const declineSingular = (noun: string, gender: Gender, animate: boolean): Forms =>
  decline(noun, gender, animate);

/** The plural of a noun, given in both numbers. Its singular may be a made one: only its ending and its gender matter. */
export const declinePlural = (singular: string, plural: string, gender: Gender, animate: boolean): Forms =>
  decline(singular, gender, animate, plural);
