/** The finders, in the order in which they run: later ones see what earlier ones found. */

import { findAcronyms } from "./find-acronyms.ts";
import { findAnaphors } from "./find-anaphors.ts";
import { findCountries } from "./find-countries.ts";
import { findDates } from "./find-dates.ts";
import { findDeclinedNames } from "./find-declined-names.ts";
import { findDocuments } from "./find-documents.ts";
import { findEvents } from "./find-events.ts";
import { findHeadedNames } from "./find-headed-names.ts";
import { findNames } from "./find-names.ts";
import { findNumbers } from "./find-numbers.ts";
import { findPersons } from "./find-persons.ts";
import { findPlaces } from "./find-places.ts";
import { findPlainBodies } from "./find-plain-bodies.ts";
import { findPronouns } from "./find-pronouns.ts";
import { findTerms } from "./find-terms.ts";
import { findThings } from "./find-things.ts";
import { findUnknownPlaces } from "./find-unknown-places.ts";
import type { MentionFinder } from "./mention-finder.ts";

export const mentionFinders: readonly MentionFinder[] = [
  findDates,
  findNumbers,
  findTerms,
  findCountries,
  findAcronyms,
  findPlaces,
  findHeadedNames,
  findNames,
  findDeclinedNames,
  findPlainBodies,
  findDocuments,
  findEvents,
  findAnaphors,
  findPronouns,
  findPersons,
  findThings,
  findUnknownPlaces,
];
