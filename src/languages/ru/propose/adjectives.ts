/** Adjectives, participles, ordinals and pronouns that stand before a noun and agree with it. */
import type { Forms } from "../../../model/term.ts";
import { type AdjectiveEndings, HARD, HUSHED, SOFT, VELAR } from "../adjective-endings.ts";
import { concat, formsBy, frozen, likeCase, withEndings } from "./forms.ts";
import {
  NEUTER_NOUN_ENDINGS,
  NOUNS_LIKE_ADJECTIVES,
  POSSESSIVE_STEMS,
  PRONOUNS,
  STRESSED_HUSHED_STEMS,
} from "./lexicon-adjectives.ts";
import { ADVERBS } from "./lexicon-phrases.ts";
import type { Gender } from "./proposal.ts";

/** What an adjective in the nominative says of its noun: its gender, or that it is plural. */
export type Agreement = Gender | "pl";

const COLUMNS: readonly Agreement[] = ["m", "f", "n", "pl"];

/** третий, божий: with a soft sign in all other forms. */
const POSSESSIVE: AdjectiveEndings = [
  "ий ьего ьему ий|ьего ьим ьем",
  "ья ьей ьей ью ьей ьей",
  "ье ьего ьему ье ьим ьем",
  "ьи ьих ьим ьи|ьих ьими ьих",
];
const POSSESSIVE_ENDINGS: Readonly<Record<string, Agreement>> = { ий: "m", ья: "f", ье: "n", ьи: "pl" };

/** Ordinals in figures: 34-я, 16-й. */
const FIGURES: AdjectiveEndings = ["й го му й|го м м", "я й й ю й й", "е го му е м м", "е х м е|х ми х"];
const IN_FIGURES = /^(\d+-)(ый|ий|ой|ая|ое|ые|ие|й|я|е)$/;

/** By endings, the first that fits; nouns that end so are listed apart. */
const ENDINGS: readonly (readonly [RegExp, Agreement])[] = [
  [/ый$/, "m"],
  [/(?:[гкхжшчщ]|[^аеёиоуыэюя]н|син)ий$/, "m"],
  [/[^аеёиоуыэюя]ой$/, "m"],
  [/(?:[^аеёиоуыэюя]а|ня)я$/, "f"],
  [/[^аеёиоуыэюя][ое]е$/, "n"],
  [/ые$/, "pl"],
  [/(?:[гкхжшщ]|(?:рабо|про|пев|[аяую])ч|[^аеёиоуыэюя]н|син)ие$/, "pl"],
];

const lastPart = (word: string): string => word.slice(word.lastIndexOf("-") + 1);
const active = (word: string): string => word.replace(/(?<=[шщ][иаея][йяе])ся$/, "");

/** A participle, with which a phrase behind its noun begins: страны, не имеющие выхода к морю. */
export const isParticiple = (word: string): boolean =>
  /(?:[аяую]щ|вш|[ае]нн|ём|[ае]ем)[ыиоеая][йяе](?:ся)?$/.test(word.toLowerCase());

function possessive(word: string): Agreement | undefined {
  return POSSESSIVE_STEMS.has(word.slice(0, -2)) ? POSSESSIVE_ENDINGS[word.slice(-2)] : undefined;
}

/** What an adjective in the nominative agrees with; none where the word is no adjective. */
export function agreements(word: string): readonly Agreement[] {
  const lower = word.toLowerCase();
  const figures = IN_FIGURES.exec(lower)?.[2];
  if (figures !== undefined) return COLUMNS.filter((_, at) => FIGURES[at]?.[0] === figures.at(-1));
  const pronoun = PRONOUNS.get(lower)?.split(" ")[0];
  if (pronoun !== undefined) return COLUMNS.filter((column) => column === pronoun);
  const part = active(lastPart(lower));
  if (NOUNS_LIKE_ADJECTIVES.has(part) || NEUTER_NOUN_ENDINGS.test(part) || ADVERBS.has(part)) return [];
  const found = possessive(part) ?? ENDINGS.find(([ending]) => ending.test(part))?.[1];
  return found === undefined || !/^[а-яё]{4,}$/.test(part) ? [] : [found];
}

function tableOf(stem: string, ending: string): AdjectiveEndings {
  if (POSSESSIVE_STEMS.has(stem) && POSSESSIVE_ENDINGS[ending] !== undefined) return POSSESSIVE;
  if (/[гкх]$/.test(stem)) return VELAR;
  if (/[жшчщ]$/.test(stem)) {
    const stressed =
      /^о[йе]$/.test(ending) || (STRESSED_HUSHED_STEMS.has(stem) && !/^[ие][йе]$/.test(ending));
    return stressed ? VELAR : HUSHED;
  }
  return /^(?:ий|яя|ее|ие)$/.test(ending) ? SOFT : HARD;
}

/** The last part of an adjective in lower case, without -ся. */
function declinePart(part: string, column: number, animate: boolean): Forms {
  const pronoun = PRONOUNS.get(part)?.split(" ").slice(1).join(" ");
  if (pronoun !== undefined) return withEndings("", pronoun, animate);
  const stem = part.slice(0, -2);
  return withEndings(stem, tableOf(stem, part.slice(-2))[column] ?? "", animate);
}

/**
 * The cases of an adjective in the nominative that agrees with such a noun. Of a compound (научно-технический) the last
 * part is declined.
 */
export function declineAdjective(word: string, agreement: Agreement, animate: boolean): Forms {
  const lower = word.toLowerCase();
  const column = COLUMNS.indexOf(agreement);
  const figures = IN_FIGURES.exec(lower)?.[1];
  const part = lastPart(lower);
  const stem = active(part);
  const declined =
    figures === undefined
      ? concat([
          frozen(lower.slice(0, lower.length - part.length)),
          declinePart(stem, column, animate),
          frozen(part.slice(stem.length)),
        ])
      : withEndings(figures, FIGURES[column] ?? "", animate);
  const accusativeIsNominative = agreement !== "f" && !(animate && agreement !== "n");
  return formsBy((grammaticalCase) =>
    grammaticalCase === "n" || (grammaticalCase === "a" && accusativeIsNominative)
      ? word
      : likeCase(declined, word)[grammaticalCase],
  );
}
