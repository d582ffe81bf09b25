/** Parses the patterns of all rules once. */
import { kindRules } from "../facts/rules.ts";
import { KINDS, type LanguageCode } from "../model/kinds.ts";
import type { Lexicon } from "../model/lexicon.ts";
import type { ReadyRule } from "./apply-rules.ts";
import { parsePattern } from "./pattern/parse-pattern.ts";
import { requiredWords } from "./pattern/required-words.ts";

/** @throws {Error} where a pattern cannot be read or names a list that the lexicon of its language lacks */
export function readyRules(lexicons: Readonly<Record<LanguageCode, Lexicon>>): ReadyRule[] {
  return KINDS.flatMap((kind) =>
    kindRules[kind].rules.map((rule) => {
      const pattern = parsePattern(rule.pattern, lexicons[rule.language].lists);
      return {
        kind,
        rule,
        pattern,
        required: requiredWords(pattern),
        build: kindRules[kind].build,
        main: kindRules[kind].main,
      };
    }),
  );
}
