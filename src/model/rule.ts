/** Rules: how a kind of fact is recognised, as data, and how what was found becomes the fields of a fact. */
import type { Actor, DocumentRef, Name } from "./fact.ts";
import type { LanguageCode } from "./kinds.ts";
import type { NumberMatch } from "./language.ts";
import type { Span } from "./span.ts";

type Constant = string | number;

/** Whom a field can mean that is not printed: the country, its counterpart, or the body named last. */
export type Implied = "subject" | "counterpart" | "topic";

interface RuleBase {
  /** `<kind>/<what it recognises>`. */
  readonly id: string;
  readonly language: LanguageCode;
  /** Fields of the fact that the rule itself knows: `{ status: "observer" }`. */
  readonly fact?: Readonly<Record<string, Constant>>;
  /**
   * Where the date comes from: `near` (default) the date of the clause that no other field holds, `slot` only the
   * field `when` of the pattern, `none` nowhere.
   */
  readonly when?: "near" | "slot" | "none";
  /** Gives way to any other rule of its kind that reads some of the same words. */
  readonly yields?: boolean;
  /** Words, lower case, one of which a heading above or the words that lead a list in must hold. */
  readonly under?: readonly string[];
  /** Reads only what has a date: from the clause, a heading, or the beginning of the line. */
  readonly dated?: boolean;
  /** The fact is a state: `since 2012` is the open interval `2012/..`, not a point. */
  readonly state?: boolean;
  /** The negated and the planned are facts of their own. */
  readonly modality?: "planned" | "negated";
  /**
   * Whom a field means that the words leave out: the country or the counterpart of the dossier. `has been a member since
   * 2016` is said of the organisation that the text is about.
   */
  readonly implied?: Readonly<Record<string, Implied>>;
  /** Sentences that the rule reads, with the fields that must come out (compared as a subset). */
  readonly examples: readonly {
    readonly text: string;
    /** Whom the dossier is about, keys of the termbase; for rules that imply it. */
    readonly about?: { readonly subject?: string; readonly counterpart?: string };
    readonly facts: readonly Readonly<Record<string, unknown>>[];
  }[];
  /** Sentences that look alike and that the rule must leave alone. */
  readonly counterExamples: readonly string[];
}

/** A rule that reads words in a row. */
export interface PatternRule extends RuleBase {
  /** In the notation of docs/rules.md. */
  readonly pattern: string;
  /** A pattern laid again and again behind the first, members parted by commas and conjunctions; each gives a fact. */
  readonly items?: string;
}

/** What the arguments of a frame are: patterns by role. The role of one that may be missing ends in `?`. */
export type FrameArguments = Readonly<Record<string, string>>;

/** A rule that reads a verb, in all its forms and voices, with what stands around it in its clause. */
export interface VerbFrame extends RuleBase {
  /** Infinitives, each with the words that follow it: sign, enter into force. */
  readonly verbs: readonly string[];
  /**
   * Roles: `subject`, `object`, `complement` (a further noun phrase behind the verb: appointed X Ambassador), and
   * prepositions (`in`, `in|at`, `complement|as`). In the passive the object stands as the subject.
   */
  readonly arguments: FrameArguments;
  /** `for 2016-2018` is when it holds: elected, appointed for a term. */
  readonly term?: boolean;
  /** Where the clause has no date, the date of the act behind the verb dates the fact: established by Decision No. 5 of 1999. */
  readonly datedByDocument?: boolean;
}

/** A rule that reads a noun with what hangs on it: `the accession of A to B in 2004`. */
export interface NounFrame extends RuleBase {
  readonly nouns: readonly string[];
  /** Roles: `possessor` (before `'s`), `of`, and other prepositions. */
  readonly arguments: FrameArguments;
}

/** A rule that reads a number with a unit or with what it counts, wherever it stands. */
export interface QuantityRule extends RuleBase {
  /** The nouns that it counts, lower case, as printed in the plural; none for any noun and for units. */
  readonly quantity: { readonly nouns?: readonly string[] };
}

export type Rule = PatternRule | VerbFrame | NounFrame | QuantityRule;

/** What one slot of a pattern took, in every shape that a field may want. */
export interface CapturedValue {
  readonly name: Name;
  readonly actor: Actor;
  readonly document?: DocumentRef;
  /** The document is a treaty in the sense of the model. */
  readonly treaty?: boolean;
  readonly number?: NumberMatch;
  /** A number with its unit, as printed. */
  readonly printed?: string;
  /** EDTF of a date. */
  readonly date?: string;
  /** Of an event with a number: 5 for the fifth session. */
  readonly ordinal?: number;
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
