/** Makes the rules of all kinds ready, once for every language. */
import { kindRules } from "../facts/rules.ts";
import { KINDS, type Kind, LANGUAGES, type LanguageCode } from "../model/kinds.ts";
import type { Lexicon } from "../model/lexicon.ts";
import type { Rule } from "../model/rule.ts";
import { type KindRules, ruleSet } from "./rules/make-ready.ts";
import type { RuleSet } from "./rules/ready-rule.ts";

export type RuleSets = Readonly<Record<LanguageCode, RuleSet>>;
export type Lexicons = Readonly<Record<LanguageCode, Lexicon>>;

/** A rule that is not the program's own. */
export interface AddedRule {
  readonly kind: Kind;
  readonly rule: Rule;
}

/** The rules of the program and `added` ones; an added rule stands before those of its kind, so that of equals it wins. */
const withAdded = (kind: Kind, added: readonly AddedRule[]): KindRules => ({
  kind,
  ...kindRules[kind],
  rules: [...added.filter((one) => one.kind === kind).map(({ rule }) => rule), ...kindRules[kind].rules],
});

/** @throws {Error} where a pattern cannot be read or names a list that the lexicon of its language lacks */
export function readyRules(lexicons: Lexicons, added: readonly AddedRule[] = []): RuleSets {
  const kinds = KINDS.map((kind) => withAdded(kind, added));
  const [en, ru] = LANGUAGES.map((language) => ruleSet(kinds, language, lexicons[language]));
  if (!en || !ru) throw new Error("a language without rules");
  return { en, ru };
}

const AUXILIARY_VERBS = new Set(["be", "have", "do"]);

/** Why an added rule cannot be made ready; undefined where it can. */
export function whyNotReady(added: AddedRule, lexicons: Lexicons): string | undefined {
  const { verbs } = lexicons[added.rule.language].clauses;
  if ("verbs" in added.rule) {
    const lemmas = new Set([...verbs.values()].flatMap((forms) => forms.map(({ lemma }) => lemma)));
    const unknown = added.rule.verbs.find(
      (verb) => !lemmas.has(verb.split(" ")[0] ?? "") && !AUXILIARY_VERBS.has(verb.split(" ")[0] ?? ""),
    );
    if (unknown !== undefined) return `the lexicon of verbs has no “${unknown.split(" ")[0]}”`;
  }
  if (kindRules[added.kind].rules.some(({ id }) => id === added.rule.id))
    return `the program has a rule ${added.rule.id} already; choose another id`;
  try {
    const kind = { kind: added.kind, ...kindRules[added.kind], rules: [added.rule] };
    ruleSet([kind], added.rule.language, lexicons[added.rule.language]);
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
