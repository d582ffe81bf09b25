/** Mentions: the stretches of a sentence that name something a fact can hold. */
import type { WhenFrom } from "../model/fact.ts";
import type { TermKind } from "../model/kinds.ts";
import type { DateMatch, NumberMatch, TextRange } from "../model/language.ts";
import type { Antecedent } from "./discourse.ts";

/** An office held by a person: `chairman of the political group «…»`. */
export interface RoleMention {
  readonly name: NameRange;
  readonly of?: NameRange;
  readonly at?: NameRange;
}

/** A stretch that is a name, and the termbase entry that knows it. */
export interface NameRange extends TextRange {
  readonly term?: string;
}

export interface DateMention extends TextRange {
  readonly type: "date";
  readonly date: DateMatch;
  /** Where the year, or the whole date, comes from if the words here do not give it. */
  readonly from?: WhenFrom;
}

export interface NumberMention extends TextRange {
  readonly type: "number";
  readonly number: NumberMatch;
}

/** A party, a body, a place or another thing with a name. The range may hold an acronym in brackets behind the name. */
export interface NameMention extends TextRange {
  readonly type: "name";
  readonly kinds: readonly TermKind[];
  readonly name: NameRange;
  /** The words are an anaphor, and stand for this. */
  readonly antecedent?: Antecedent;
  /** The acronym in brackets behind the name. */
  readonly acronym?: TextRange;
  /** An adjective (`Estonian`), which names a party only through the noun behind it. */
  readonly adjective?: true;
  /** A word for something named before that nothing before answers to: `the Secretariat`. */
  readonly unresolved?: true;
  /** An event: its head noun, and which of its kind it is: `the 42nd session`. */
  readonly event?: { readonly head: TextRange; readonly ordinal?: number };
}

export interface PersonMention extends TextRange {
  readonly type: "person";
  /** The name of the person; where none stands, the words of the office, which are the name of its first role too. */
  readonly name: NameRange;
  readonly roles: readonly RoleMention[];
  /** Whoever holds the office is meant; no name stands here. */
  readonly alone?: true;
}

/** An agreement, declaration, convention, resolution, report or the like. */
export interface DocumentMention extends TextRange {
  readonly type: "document";
  /** Key of the lexicon's document types. */
  readonly documentType: string;
  /** A treaty in the sense of the model: convention, protocol, charter, treaty. */
  readonly treaty: boolean;
  readonly title?: NameRange;
  readonly number?: TextRange;
  readonly issuer?: NameRange;
  /** The document's own date (`of December 19, 1954`, `dated …`). */
  readonly own?: DateMention;
  /** The head noun. */
  readonly head: TextRange;
  /** The words are an anaphor (`the Action Plan`), and stand for this title. */
  readonly antecedent?: Antecedent;
}

export type Mention = DateMention | NumberMention | NameMention | PersonMention | DocumentMention;

export const inside = (inner: TextRange, outer: TextRange): boolean =>
  inner.start >= outer.start && inner.end <= outer.end;
export const overlap = (a: TextRange, b: TextRange): boolean => a.start < b.end && b.start < a.end;
