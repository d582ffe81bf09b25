/** The case forms of names of persons. */
import type { Forms } from "../../../model/term.ts";
import { concat, formsBy, frozen } from "./forms.ts";
import { declineGivenName, declinePatronymic } from "./given-names.ts";
import { isWesternName } from "./known-names.ts";
import { FROZEN_FIRST_NAMES, PARTICLES } from "./lexicon-persons.ts";
import { genderOfPerson, likelyGender, type PersonPart, personParts } from "./person-parts.ts";
import type { NameForms, PersonGender } from "./person-rules.ts";
import { phraseWords } from "./phrase-words.ts";
import { type Grammar, keepName, NOTHING_DECLINES, type Proposal } from "./proposal.ts";
import { declineSurname } from "./surnames.ts";

const joined = (parts: readonly NameForms[]): NameForms => ({
  forms: concat(parts.flatMap(({ forms }, at) => (at === 0 ? [forms] : [frozen("-"), forms]))),
  doubts: parts.flatMap(({ doubts }) => doubts),
});

const unchanged = (text: string): NameForms => ({ forms: frozen(text), doubts: [] });

/** Салтыков-Щедрин declines in both parts, аль-Халифа and Сент-Экзюпери in the last. */
function surnameForms(name: string, gender: PersonGender, foreign: boolean): NameForms {
  const parts = name.split("-");
  return joined(
    parts.map((part, at) =>
      part === "" || (at < parts.length - 1 && PARTICLES.has(part.toLowerCase()))
        ? unchanged(part)
        : declineSurname(part, gender, foreign),
    ),
  );
}

/** Анна-Мария declines in both parts, Жан-Клод and Касым-Жомарт in the last. */
function givenNameForms(name: string, gender: PersonGender): NameForms {
  const parts = name.split("-");
  const forms = parts.map((part, at) =>
    part === "" || (at < parts.length - 1 && FROZEN_FIRST_NAMES.has(part.toLowerCase()))
      ? unchanged(part)
      : declineGivenName(part, gender),
  );
  const { doubts, ...rest } = joined(forms);
  const both = parts.length > 1 && !FROZEN_FIRST_NAMES.has(parts[0]?.toLowerCase() ?? "");
  return { ...rest, doubts: both ? [...doubts, `«${name}»: both parts are declined`] : doubts };
}

function partForms({ word, kind }: PersonPart, gender: PersonGender, foreign: boolean): NameForms {
  switch (kind) {
    case "frozen":
      return unchanged(word.core);
    case "given":
      return givenNameForms(word.core, gender);
    case "patronymic":
      return declinePatronymic(word.core, gender);
    case "surname":
      return surnameForms(word.core, gender, foreign);
    default:
      return kind satisfies never;
  }
}

/** The word with its forms in the place of its core. */
function wordForms({ word }: PersonPart, forms: Forms): Forms {
  const at = word.text.indexOf(word.core);
  return formsBy(
    (grammaticalCase) =>
      word.text.slice(0, at) + forms[grammaticalCase] + word.text.slice(at + word.core.length) + word.space,
  );
}

function genderDoubt(
  known: PersonGender | undefined,
  told: PersonGender | undefined,
  gender: PersonGender,
): string[] {
  if (known !== undefined) return [];
  const words = gender === "m" ? "a man" : "a woman";
  return [
    told === undefined
      ? `nothing tells the gender: declined as the name of ${words}`
      : `taken for the name of ${words}`,
  ];
}

/** The case forms of a person's name: initials, given names, patronymic and surname in any order that is usual. */
export function proposePerson(name: string, known: Partial<Grammar>): Proposal {
  const { parts, eastAsian } = personParts(phraseWords(name));
  if (parts.every(({ kind }) => kind === "frozen")) {
    return keepName(name, { animate: true, ...known }, NOTHING_DECLINES);
  }
  const given = known.gender === "f" || known.gender === "m" ? known.gender : undefined;
  const told = genderOfPerson(parts);
  const gender = given ?? told ?? likelyGender(parts);
  const foreign =
    eastAsian || parts.some(({ word, kind }) => kind === "given" && isWesternName(word.core.toLowerCase()));
  const forms = parts.map((part) => partForms(part, gender, foreign));
  return {
    forms: concat(parts.map((part, at) => wordForms(part, forms[at]?.forms ?? frozen(part.word.core)))),
    gender,
    number: "singular",
    animate: true,
    doubts: [
      ...genderDoubt(given, told, gender),
      ...(eastAsian ? ["taken for a name of East Asia: only its last word is declined"] : []),
      ...forms.flatMap(({ doubts }) => doubts),
    ],
  };
}
