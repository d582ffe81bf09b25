/** Rules: how a kind of fact is recognised, as data, and how what was found becomes the fields of a fact. */
import type { Actor, DocumentRef, Name } from "./fact.ts";
import type { LanguageCode } from "./kinds.ts";
import type { NumberMatch } from "./language.ts";
import type { Span } from "./span.ts";

type Constant = string | number;

export interface Rule {
  /** `<kind>/<what it recognises>`. */
  readonly id: string;
  readonly language: LanguageCode;
  /** In the notation of docs/rules.md. */
  readonly pattern: string;
  /** Fields of the fact that the rule itself knows: `{ status: "observer" }`. */
  readonly fact?: Readonly<Record<string, Constant>>;
  /**
   * Where the date comes from: `near` (default) the date of the clause that no other field holds, `slot` only the
   * field `when` of the pattern, `none` nowhere.
   */
  readonly when?: "near" | "slot" | "none";
  /** The fact is a state: `since 2012` is the open interval `2012/..`, not a point. */
  readonly state?: boolean;
  /** The negated and the planned are facts of their own. */
  readonly modality?: "planned" | "negated";
  /** Sentences that the rule reads, with the fields that must come out (compared as a subset). */
  readonly examples: readonly {
    readonly text: string;
    readonly facts: readonly Readonly<Record<string, unknown>>[];
  }[];
  /** Sentences that look alike and that the rule must leave alone. */
  readonly counterExamples: readonly string[];
}

/** What one slot of a pattern took, in every shape that a field may want. */
export interface CapturedValue {
  readonly name: Name;
  readonly actor: Actor;
  readonly document?: DocumentRef;
  /** The document is a treaty in the sense of the model. */
  readonly treaty?: boolean;
  readonly number?: NumberMatch;
  readonly span: Span;
  /** Parts of the value that have characters of their own: `number`, `title`. */
  readonly parts: Readonly<Record<string, Span>>;
}

export interface Captured {
  /** In the order of the text; empty where the pattern has no such slot or it took nothing. */
  values(field: string): readonly CapturedValue[];
  readonly constants: Readonly<Record<string, Constant>>;
}

/** The fields of a fact beside those that all facts share, and the characters each was read from. */
export interface Built {
  readonly fields: Readonly<Record<string, unknown>>;
  readonly parts: Readonly<Record<string, Span>>;
}

/** From what a pattern took to facts: none where an obligatory field is missing, several where a verb rules several things. */
export type Build = (captured: Captured) => readonly Built[];
