/** Rules made ready: patterns parsed, and the whole set indexed by the words that can make one fire. */
import type { Kind } from "../../model/kinds.ts";
import type { Build, NounFrame, PatternRule, QuantityRule, VerbFrame } from "../../model/rule.ts";
import type { FirstOf } from "../pattern/first-of.ts";
import type { PatternNode, SlotType } from "../pattern/pattern.ts";

interface ReadyBase {
  readonly kind: Kind;
  readonly build: Build;
  /** The field that tells facts of the kind apart; where a kind has none, matches over the same words are one. */
  readonly main: string | undefined;
  /** The place of the rule among all: of equals the first wins. */
  readonly order: number;
}

export interface ReadyPattern extends ReadyBase {
  readonly rule: PatternRule;
  readonly pattern: PatternNode;
  readonly items?: PatternNode;
  readonly first: FirstOf;
  /** Types of mentions that a sentence must hold for the rule to read it. */
  readonly slots: ReadonlySet<SlotType>;
  /** Sets of words; a sentence that the rule reads has a word of each. */
  readonly required: readonly ReadonlySet<string>[];
}

export interface FrameArgument {
  /** `subject`, `object`, `possessor`, or the prepositions parted by `|`. */
  readonly role: string;
  readonly prepositions: ReadonlySet<string>;
  readonly required: boolean;
  readonly pattern: PatternNode;
}

export interface ReadyVerbFrame extends ReadyBase {
  readonly rule: VerbFrame;
  /** Words that must follow the verb, by its infinitive: enter -> into force. */
  readonly verbs: readonly { readonly lemma: string; readonly tail: readonly string[] }[];
  readonly arguments: readonly FrameArgument[];
  /** All that any of its arguments stands behind. */
  readonly prepositions: ReadonlySet<string>;
}

export interface ReadyNounFrame extends ReadyBase {
  readonly rule: NounFrame;
  readonly arguments: readonly FrameArgument[];
}

export interface ReadyQuantity extends ReadyBase {
  readonly rule: QuantityRule;
  /** The nouns that it counts; undefined for any. */
  readonly nouns: ReadonlySet<string> | undefined;
}

export type ReadyRule = ReadyPattern | ReadyVerbFrame | ReadyNounFrame | ReadyQuantity;

/** The rules of one language. */
export interface RuleSet {
  /** Patterns by a word that every sentence they read has. */
  readonly byWord: ReadonlyMap<string, readonly ReadyPattern[]>;
  /** Patterns that name no word. */
  readonly wordless: readonly ReadyPattern[];
  readonly byVerb: ReadonlyMap<string, readonly ReadyVerbFrame[]>;
  readonly byNoun: ReadonlyMap<string, readonly ReadyNounFrame[]>;
  /** Those for given nouns before those for any. */
  readonly quantities: readonly ReadyQuantity[];
}
