/** Rules that nearly read a sentence: their verb, noun or words are there, and something is missing. */
import { matchNounFrame, nounChain } from "../frames/match-noun-frame.ts";
import { matchVerbFrame } from "../frames/match-verb-frame.ts";
import { nounDates } from "../frames/noun-dates.ts";
import { matchAt } from "../pattern/match-pattern.ts";
import type { Sentence } from "../sentence.ts";
import type { RuleSet } from "./ready-rule.ts";

export interface NearMiss {
  readonly rule: string;
  /** The words that could have made the rule fire. */
  readonly at: string;
  /** What was not found: a role, `done`, `a date`, `the words in this order`. */
  readonly missing: string;
}

function verbMisses(sentence: Sentence, rules: RuleSet): NearMiss[] {
  const { tokens, text } = sentence;
  return sentence.clauses.flatMap((clause) =>
    (rules.byVerb.get(clause.verb.group.lemma) ?? []).flatMap((frame): NearMiss[] => {
      const outcome = matchVerbFrame(frame, clause, sentence);
      if ("match" in outcome || outcome.missing === "verb") return [];
      const at = text.slice(tokens[clause.verb.first]?.start, tokens[clause.verb.end - 1]?.end);
      return [{ rule: frame.rule.id, at, missing: outcome.missing }];
    }),
  );
}

function nounMisses(sentence: Sentence, rules: RuleSet): NearMiss[] {
  const { constituents, tokens } = sentence;
  return constituents.flatMap((constituent, place) => {
    if (constituent.type !== "phrase") return [];
    const misses: NearMiss[] = [];
    for (let token = constituent.first; token < constituent.end; token += 1)
      for (const frame of rules.byNoun.get(tokens[token]?.lower ?? "") ?? []) {
        const chain = nounChain(constituents, place, token);
        const outcome = chain && matchNounFrame(frame, chain, sentence);
        if (!chain || !outcome) continue;
        const at = tokens[token]?.text ?? "";
        if ("missing" in outcome) misses.push({ rule: frame.rule.id, at, missing: outcome.missing });
        else if (!nounDates(frame.rule, chain, outcome.match, sentence))
          misses.push({ rule: frame.rule.id, at, missing: "a date, or a verb that says it was done" });
      }
    return misses;
  });
}

/** Words that stand in most sentences tell nothing of a rule. */
const isTelling = (word: string, { lexicon: { clauses, determiners, conjunctions } }: Sentence): boolean =>
  /\p{L}/u.test(word) &&
  !clauses.prepositions.has(word) &&
  !clauses.openers.has(word) &&
  !determiners.has(word) &&
  !conjunctions.includes(word) &&
  !Object.values(clauses.auxiliaries).some((forms) => forms.has(word));

function patternMisses(sentence: Sentence, rules: RuleSet): NearMiss[] {
  const words = new Set(sentence.tokens.map((token) => token.lower));
  const possible = new Set([...words].flatMap((word) => rules.byWord.get(word) ?? []));
  return [...possible].flatMap(({ rule, pattern, required }): NearMiss[] => {
    const there = required.map((set) => [...set].find((word) => words.has(word)));
    if (there.some((word) => word === undefined) || !there.some((word) => isTelling(word ?? "", sentence)))
      return [];
    const isRead = sentence.tokens.some((_, token) => matchAt(pattern, sentence, token) !== undefined);
    return isRead
      ? []
      : [{ rule: rule.id, at: there.join(" … "), missing: "the words in this order, with their arguments" }];
  });
}

export const nearMisses = (sentence: Sentence, rules: RuleSet): NearMiss[] => [
  ...verbMisses(sentence, rules),
  ...nounMisses(sentence, rules),
  ...patternMisses(sentence, rules),
];
