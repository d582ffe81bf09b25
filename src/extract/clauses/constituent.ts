/** The parts of a sentence that clauses are made of. Indices are of tokens, `end` is behind the last. */
import type { DateMention } from "../mention.ts";

export interface VerbGroup {
  /** The infinitive of the main verb: `be` in `has been a member`, `sign` in `was signed`. */
  readonly lemma: string;
  /** A form without an auxiliary can be both: `X signed …`, `X, signed in …`. */
  readonly active: boolean;
  readonly passive: boolean;
  /** Said of what is going on: is negotiating, is being built. */
  readonly ongoing: boolean;
  /** A participle that stands with its noun: открытый, signed in Rome. */
  readonly reduced: boolean;
  /** has been, has signed. */
  readonly perfect: boolean;
  /** No auxiliary stands with it. */
  readonly bare: boolean;
  /** Whether it can rule a clause with a subject of its own. */
  readonly finite: boolean;
  readonly negated: boolean;
  /** Said of the past, and not of what still holds: was, signed; not `has been`. */
  readonly past: boolean;
  /** Said of what is not done, or not yet: will, is expected to, the wish to. */
  readonly planned: boolean;
}

interface Place {
  readonly first: number;
  readonly end: number;
  /** How many brackets are open here. */
  readonly depth: number;
}

/** A noun phrase; what a tie (`of`) hangs on it is in it, `headEnd` is where its own words end. */
export interface PhraseConstituent extends Place {
  readonly type: "phrase";
  readonly headEnd: number;
  readonly preposition?: string;
}

export interface DateConstituent extends Place {
  readonly type: "date";
  readonly mention: DateMention;
  readonly preposition?: string;
}

export interface VerbConstituent extends Place {
  readonly type: "verb";
  readonly group: VerbGroup;
}

export interface MarkConstituent extends Place {
  /** `break` is a semicolon or colon, `opener` a word that opens a clause: which, when. */
  readonly type: "comma" | "break" | "dash" | "conjunction" | "opener" | "adverb" | "open" | "close";
}

export type Constituent = PhraseConstituent | DateConstituent | VerbConstituent | MarkConstituent;

type BarePhrase = PhraseConstituent & { readonly preposition?: never };
type PrepositionalPhrase = PhraseConstituent & { readonly preposition: string };

/** What stands further from a verb than so many constituents is not looked at, so that no sentence takes longer than its length allows. */
export const CLAUSE_WINDOW = 64;

export const isDate = (one: Constituent | undefined): one is DateConstituent => one?.type === "date";

export const isPhrase = (one: Constituent | undefined): one is PhraseConstituent => one?.type === "phrase";

/** A noun phrase that stands behind no preposition. */
export const isBare = (one: Constituent | undefined): one is BarePhrase =>
  isPhrase(one) && one.preposition === undefined;

/** A noun phrase that stands behind a preposition. */
export const isPrepositional = (one: Constituent | undefined): one is PrepositionalPhrase =>
  isPhrase(one) && one.preposition !== undefined;

/** What can be said of a verb: noun phrases and dates. */
export const isPhraseOrDate = (one: Constituent | undefined): one is PhraseConstituent | DateConstituent =>
  isPhrase(one) || isDate(one);
