/** A noun of a view: something that a sentence names, before any language has worded it. */
import type { LanguageCode } from "../../model/kinds.ts";
import type { Span } from "../../model/span.ts";
import type { Term } from "../../model/term.ts";

export interface Noun {
  readonly is: "noun";
  /** As printed; empty where a document is known by its type alone. */
  readonly text: string;
  readonly term: Term | null;
  /** What it is: the class of its term, else what the field that holds it is for; chooses head nouns and wording. */
  readonly as: string;
  /** A title of a document: quoted behind its type where it does not name the type itself. */
  readonly isTitle: boolean;
  /** Language that `text` is in. */
  readonly language: LanguageCode;
  readonly span: Span;
  /** The preposition that the source has before it, of those that tell what a post is: to, for, при, по. */
  readonly preposition: string | null;
  /** The article that the source has before it. */
  readonly article?: "the" | "a" | "an" | undefined;
  /** Path of the source, for messages. */
  readonly path: string;
}

export function isNoun(value: unknown): value is Noun {
  return typeof value === "object" && value !== null && "is" in value && value.is === "noun";
}

/** The key under which mentions of a noun are counted. */
export function nounKey(noun: Noun): string {
  return noun.term?.key ?? noun.text;
}

/** Whether two nouns are one name: by their entry, or by their words. */
export function isSameName(one: Noun, other: Noun): boolean {
  if (one.term && other.term) return one.term.key === other.term.key;
  return one.text.toLowerCase() === other.text.toLowerCase();
}
