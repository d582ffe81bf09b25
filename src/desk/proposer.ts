/** What proposes names and their forms to the language desk. Nothing it says is printed before a person has read it. */
import type { Forms } from "../model/term.ts";

export interface ProposedForms {
  readonly forms: Forms;
  readonly gender: "m" | "f" | "n";
  readonly number: "singular" | "plural";
  readonly animate: boolean;
  /** What was guessed, in English. */
  readonly doubts: readonly string[];
}

export interface FormsHint {
  readonly kind: "person" | "phrase";
  /** What is known; the rest is for the proposer to guess. */
  readonly gender?: "m" | "f" | "n";
  readonly number?: "singular" | "plural";
  readonly animate?: boolean;
}

export interface Proposer {
  /** The six cases of a Russian nominative. */
  forms(nominative: string, hint: FormsHint): ProposedForms;
  /** A person's name in Cyrillic, and what was guessed; undefined where its letters cannot be told. */
  transcribe(name: string): { readonly text: string; readonly doubts: readonly string[] } | undefined;
}
