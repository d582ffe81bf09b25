/** Tries the rules of a language on a sentence. */
import type { Clause } from "../clauses/clause.ts";
import { clauseDates } from "../frames/clause-dates.ts";
import { elidedClauses } from "../frames/elided-clauses.ts";
import { matchNounFrame, nounChain } from "../frames/match-noun-frame.ts";
import { matchVerbFrame } from "../frames/match-verb-frame.ts";
import { nounDates } from "../frames/noun-dates.ts";
import type { Sentence } from "../sentence.ts";
import { findPatterns } from "./find-patterns.ts";
import type { Matched } from "./found.ts";
import type { RuleSet } from "./ready-rule.ts";

/** The clauses, with those whose verb is left out; a clause ends where the first of these begins. */
function withElided(sentence: Sentence): Clause[] {
  const elided = elidedClauses(sentence);
  const cut = Math.min(...elided.map(({ own }) => own?.first ?? Number.POSITIVE_INFINITY));
  if (elided.length === 0) return [...sentence.clauses, ...elided];
  const isBefore = ({ first }: { readonly first: number }) => first < cut;
  const cutOff = (clause: Clause): Clause =>
    clause === sentence.clauses.at(-1)
      ? { ...clause, behind: clause.behind.filter(isBefore), dates: clause.dates.filter(isBefore) }
      : clause;
  return [...sentence.clauses.map(cutOff), ...elided];
}

function findVerbFrames(sentence: Sentence, rules: RuleSet): Matched[] {
  const found: Matched[] = [];
  for (const clause of withElided(sentence))
    for (const ready of rules.byVerb.get(clause.verb.group.lemma) ?? []) {
      const outcome = matchVerbFrame(ready, clause, sentence);
      if ("match" in outcome)
        found.push({
          ready,
          match: outcome.match,
          dates: clauseDates(ready.rule, clause, outcome.match, sentence),
          clause,
        });
    }
  return found;
}

function findNounFrames(sentence: Sentence, rules: RuleSet): Matched[] {
  if (rules.byNoun.size === 0) return [];
  return sentence.constituents.flatMap((constituent, place) => {
    if (constituent.type !== "phrase") return [];
    const found: Matched[] = [];
    for (let token = constituent.first; token < constituent.end; token += 1)
      for (const ready of rules.byNoun.get(sentence.tokens[token]?.lower ?? "") ?? []) {
        const chain = nounChain(sentence.constituents, place, token);
        const outcome = chain && matchNounFrame(ready, chain, sentence);
        if (!chain || !outcome || !("match" in outcome)) continue;
        const dates = nounDates(ready.rule, chain, outcome.match, sentence);
        if (dates) found.push({ ready, match: outcome.match, dates });
      }
    return found;
  });
}

/** Whether one of the words stands in a heading above the sentence, or in what leads its list in. */
function standsUnder({ block, lead }: Sentence, words: readonly string[] | undefined): boolean {
  if (!words) return true;
  const above = [...(block.heading ?? []), ...(lead === undefined ? [] : [lead])].join(" ").toLowerCase();
  // a hyphen ties: non-members are no members
  const found = ` ${(above.match(/[\p{L}\p{N}-]+/gu) ?? []).join(" ")} `;
  return words.some((word) => found.includes(` ${word} `));
}

/** Everything that any rule reads in a sentence, rivals among it. */
export const findMatches = (sentence: Sentence, rules: RuleSet): Matched[] =>
  [
    ...findPatterns(sentence, rules),
    ...findVerbFrames(sentence, rules),
    ...findNounFrames(sentence, rules),
  ].filter(
    ({ ready: { rule }, dates }) =>
      (!rule.dated ||
        dates.some(({ date }) => !date.edtf?.startsWith("XXXX")) ||
        sentence.scope !== undefined) &&
      standsUnder(sentence, rule.under),
  );
