/** Documents whose names hold no noun that says so: known by their heading, by what is done with them, or as several. */

import type { DocumentRef } from "../../model/fact.ts";
import { ownEntry } from "../../model/own-entry.ts";
import type { CapturedValue } from "../../model/rule.ts";

/** Types by the nouns of several documents at once. */
const OF_SEVERAL: Readonly<Record<string, string>> = {
  agreements: "agreement",
  documents: "document",
  memoranda: "memorandum",
  memorandums: "memorandum",
};

const ACRONYM = /^\p{Lu}[\p{Lu}\p{N}-]{2,9}$/u;

/** A title begins with a capital and a small letter, or is one of a few capitals: Air transport. */
const TITLE = /^\p{Lu}\p{Ll}/u;

/** A document named by an acronym: only documents are signed. */
export const byAcronym = ({ name }: CapturedValue): DocumentRef | undefined =>
  ACRONYM.test(name.text) ? { type: "agreement", title: name } : undefined;

/** Nouns that say by themselves what something is: a document for other rules, or none. */
const OTHER =
  /\b(?:agreements?|acts?|arrangements?|charters?|conventions?|declarations?|decrees?|laws?|memorand(?:a|um)|meetings?|negotiations?|notes?|plans?|programmes?|programs?|protocols?|rounds?|sessions?|statements?|talks|treat(?:y|ies)|visits?)\b/iu;

const YEAR = /^(?:19|20)\d\d$/u;

/** A year that is printed as a number. */
export const yearOf = (value: CapturedValue | undefined): string | undefined =>
  YEAR.test(value?.name.text ?? "") ? value?.name.text : undefined;

/** Several documents at once: all three agreements. */
export function bySeveral({ name }: CapturedValue): DocumentRef | undefined {
  const type = ownEntry(OF_SEVERAL, name.text.split(" ").at(-1)?.toLowerCase() ?? "");
  return type === undefined ? undefined : { type, title: name };
}

/** A title below a heading that names the type: Search and rescue, below Agreements. */
export const byHeading = ({ name }: CapturedValue, type: string): DocumentRef | undefined =>
  TITLE.test(name.text) && !OTHER.test(name.text) ? { type, title: name } : undefined;
