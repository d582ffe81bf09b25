/** The cases of given names and patronymics. */
import { likeCase } from "./forms.ts";
import { FROZEN_GIVEN_NAMES } from "./lexicon-persons.ts";
import { petrovichForms } from "./name-library.ts";
import { applyRule, findRule, type NameForms, type NameRule, type PersonGender } from "./person-rules.ts";

const MASCULINE_HUSHED = "- а у а ем е";

/** Where one does not write what petrovich does: sources are the academic grammar of 1980 and usage. */
const RULES: readonly NameRule[] = [
  { ending: /[аеиоуыэюя]а$/ },
  { gender: "m", ending: /[жшчщц]$/, endings: MASCULINE_HUSHED },
  { gender: "m", ending: /илья$/, drop: 1, endings: "я и е ю ёй е" },
  { ending: /[жшчщ]а$/, drop: 1, endings: "а и е у ей е" },
  { ending: /ца$/, drop: 1, endings: "а ы е у ей е" },
  { gender: "f", ending: /(?:[вфмр]|хил)ь$/, drop: 1, endings: "ь и и ь ью и" },
  { gender: "f", ending: /ь$/, doubt: "women's names in -ь mostly keep their form; some are declined" },
];

export function declineGivenName(name: string, gender: PersonGender): NameForms {
  const lower = name.toLowerCase();
  if (FROZEN_GIVEN_NAMES.has(lower)) return applyRule({ ending: /$/ }, name);
  const rule = findRule(RULES, lower, gender);
  if (rule !== undefined) return applyRule(rule, name);
  return { forms: likeCase(petrovichForms("first", lower, gender), name), doubts: [] };
}

export const isPatronymic = (name: string): boolean => /(?:[ое]вич|ич|[ое]вна|ична|инична)$/i.test(name);

/** Stressed on the ending: Ильичом, but Андреевичем. */
const END_STRESSED = /^(?:ильич|кузьмич|лукич|фомич)$/;

export function declinePatronymic(name: string, gender: PersonGender): NameForms {
  const lower = name.toLowerCase();
  if (END_STRESSED.test(lower)) return applyRule({ ending: END_STRESSED, endings: "- а у а ом е" }, name);
  return { forms: likeCase(petrovichForms("middle", lower, gender), name), doubts: [] };
}
