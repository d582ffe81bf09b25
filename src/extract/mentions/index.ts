/** The finders, in the order in which they run: later ones see what earlier ones found. */
import { findAnaphors } from "./find-anaphors.ts";
import { findDates } from "./find-dates.ts";
import { findDocuments } from "./find-documents.ts";
import { findNames } from "./find-names.ts";
import { findNumbers } from "./find-numbers.ts";
import { findPersons } from "./find-persons.ts";
import { findTerms } from "./find-terms.ts";
import type { MentionFinder } from "./mention-finder.ts";

export const mentionFinders: readonly MentionFinder[] = [
  findDates,
  findNumbers,
  findTerms,
  findNames,
  findDocuments,
  findAnaphors,
  findPersons,
];
