/** Parses and indexes rules once. */
import type { Kind, LanguageCode } from "../../model/kinds.ts";
import type { Lexicon } from "../../model/lexicon.ts";
import type { Build, FrameArguments, Rule } from "../../model/rule.ts";
import { firstOf } from "../pattern/first-of.ts";
import { parsePattern, type WordLists } from "../pattern/parse-pattern.ts";
import { requiredSlots } from "../pattern/required-slots.ts";
import { requiredWords } from "../pattern/required-words.ts";
import type {
  FrameArgument,
  ReadyNounFrame,
  ReadyPattern,
  ReadyQuantity,
  ReadyRule,
  ReadyVerbFrame,
  RuleSet,
} from "./ready-rule.ts";

/** The rules of one kind, with what makes facts of them. */
export interface KindRules {
  readonly kind: Kind;
  readonly rules: readonly Rule[];
  readonly build: Build;
  readonly main: string | undefined;
}

function readyArguments(given: FrameArguments, lists: WordLists): FrameArgument[] {
  return Object.entries(given).map(([key, pattern]) => {
    const role = key.replace(/\?$/u, "");
    return {
      role,
      prepositions: new Set(role.split("|")),
      required: role === key,
      pattern: parsePattern(pattern, lists),
    };
  });
}

function readyRule(
  rule: Rule,
  base: Omit<ReadyPattern, "rule" | "pattern" | "items" | "first" | "slots" | "required">,
  lists: WordLists,
): ReadyRule {
  if ("pattern" in rule) {
    const pattern = parsePattern(rule.pattern, lists);
    const items = rule.items === undefined ? {} : { items: parsePattern(rule.items, lists) };
    return {
      ...base,
      rule,
      pattern,
      ...items,
      first: firstOf(pattern),
      slots: requiredSlots(pattern),
      required: requiredWords(pattern),
    };
  }
  if ("quantity" in rule) {
    const { nouns } = rule.quantity;
    return { ...base, rule, nouns: nouns && new Set(nouns) };
  }
  const parsed = { ...base, arguments: readyArguments(rule.arguments, lists) };
  if ("nouns" in rule) return { ...parsed, rule };
  const verbs = rule.verbs.map((verb) => {
    const [lemma = "", ...tail] = verb.split(" ");
    return { lemma, tail };
  });
  const prepositions = new Set(parsed.arguments.flatMap((argument) => [...argument.prepositions]));
  return { ...parsed, rule, verbs, prepositions };
}

function index<R>(rules: readonly R[], wordsOf: (rule: R) => Iterable<string>): Map<string, R[]> {
  const found = new Map<string, R[]>();
  for (const rule of rules)
    for (const word of new Set(wordsOf(rule))) found.set(word, [...(found.get(word) ?? []), rule]);
  return found;
}

/** A small word is in so many more sentences than another. */
const SMALL = 50;

/** The set of words that the fewest sentences have, as far as can be told: small words are in most. */
function rarest(required: ReadyPattern["required"], lexicon: Lexicon): ReadonlySet<string> | undefined {
  const { clauses, determiners, conjunctions } = lexicon;
  const { be, have, do: doing } = clauses.auxiliaries;
  const isSmall = (word: string) =>
    !/\p{L}/u.test(word) ||
    clauses.prepositions.has(word) ||
    determiners.has(word) ||
    be.has(word) ||
    have.has(word) ||
    doing.has(word) ||
    conjunctions.includes(word);
  const frequency = (words: ReadonlySet<string>) =>
    [...words].reduce((sum, word) => sum + (isSmall(word) ? SMALL : 1), 0);
  return [...required].sort((a, b) => frequency(a) - frequency(b))[0];
}

/**
 * The rules of a language, ready to be tried.
 * @throws {Error} where a pattern cannot be read or names a list that the lexicon lacks
 */
export function ruleSet(kinds: readonly KindRules[], language: LanguageCode, lexicon: Lexicon): RuleSet {
  let order = 0;
  const ready = kinds.flatMap(({ kind, rules, build, main }) =>
    rules
      .filter((rule) => rule.language === language)
      .map((rule) => readyRule(rule, { kind, build, main, order: order++ }, lexicon.lists)),
  );
  const patterns = ready.filter((one): one is ReadyPattern => "pattern" in one.rule);
  const verbs = ready.filter((one): one is ReadyVerbFrame => "verbs" in one.rule);
  const quantities = ready.filter((one): one is ReadyQuantity => "quantity" in one.rule);
  const nouns = ready.filter((one): one is ReadyNounFrame => "nouns" in one.rule);
  return {
    byWord: index(patterns, ({ required }) => rarest(required, lexicon) ?? []),
    wordless: patterns.filter(({ required }) => required.length === 0),
    byVerb: index(verbs, (frame) => frame.verbs.map(({ lemma }) => lemma)),
    byNoun: index(nouns, ({ rule }) => rule.nouns),
    quantities: [...quantities.filter((one) => one.nouns), ...quantities.filter((one) => !one.nouns)],
  };
}
