/** Messages of the rule `parity`. */
import type { Message } from "../model/finding.ts";
import type { LanguageCode } from "../model/kinds.ts";
import { passageName } from "../model/passage.ts";
import { ASPECTS, type Aspect, type Difference } from "./compare-passages.ts";

const NAMES: Readonly<Record<LanguageCode, string>> = { en: "English", ru: "Russian" };

const ADVICE: Readonly<Record<Aspect, string>> = {
  figure: "compare both with the source; correct the template or the translation that errs",
  name: "see whether the termbase has the name in both languages, and whether both templates name it",
  claim:
    "correct the template that errs; words that are not read as meant belong into templates/<language>/claims.yaml",
  words: "both must print the words of the source; correct the template that errs",
  reference: "both must refer to the same places; correct the template that errs",
};

const parity = (path: string, message: string, advice: string): Message => ({
  rule: "parity",
  severity: "error",
  path,
  message,
  advice,
});

/** Each language with what it alone says. */
function wordsByLanguage(differences: readonly Difference[]): string {
  const languages = [...new Set(differences.map(({ language }) => language))];
  return languages
    .map((language) => {
      const words = differences.filter((one) => one.language === language).map(({ words }) => `“${words}”`);
      return `only the ${NAMES[language]} briefing has ${[...new Set(words)].join(", ")}`;
    })
    .join("; ");
}

export const parityMessage = {
  alone: (path: string, id: string, language: LanguageCode): Message =>
    parity(
      path,
      `${passageName(id)}: it stands in the ${NAMES[language]} briefing alone`,
      "both must hold the same numbers; correct the template that leaves it out",
    ),
  order: (path: string, [before, behind]: readonly [string, string], language: LanguageCode): Message =>
    parity(
      path,
      `${passageName(before)}: in the ${NAMES[language]} briefing it stands before ${passageName(behind)}, in the other behind it`,
      "both must keep the order of the numbers; correct the template that errs",
    ),
  differs: (path: string, id: string, differences: readonly Difference[]): Message => {
    const aspect = ASPECTS.find((one) => differences.some((difference) => difference.aspect === one));
    return parity(path, `${passageName(id)}: ${wordsByLanguage(differences)}`, ADVICE[aspect ?? "words"]);
  },
};
