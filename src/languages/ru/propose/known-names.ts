/** What is known of a given name as Russian writes it. */

import { wordList } from "../../word-set.ts";
import { GIVEN_NAMES, RUSSIAN_GIVEN_NAMES } from "../transcribe/lexicon-given-names.ts";
import type { PersonGender } from "./person-rules.ts";

const RUSSIAN: Readonly<Record<PersonGender, ReadonlySet<string>>> = {
  m: new Set(wordList(RUSSIAN_GIVEN_NAMES.m.toLowerCase())),
  f: new Set(wordList(RUSSIAN_GIVEN_NAMES.f.toLowerCase())),
};

const FOREIGN: Readonly<Record<PersonGender, ReadonlySet<string>>> = {
  m: new Set(
    GIVEN_NAMES.filter(({ gender }) => gender === "m").map(({ cyrillic }) => cyrillic.toLowerCase()),
  ),
  f: new Set(
    GIVEN_NAMES.filter(({ gender }) => gender === "f").map(({ cyrillic }) => cyrillic.toLowerCase()),
  ),
};

/** Languages whose surnames in -ов and -ин are Slavic in form. */
const SLAVIC_SURNAMES: ReadonlySet<string> = new Set(["sla", "cs", "cyr"]);

/** Given names that stand with surnames in -ов and -ин that are not Slavic: Чарльз Дарвин. */
const WESTERN: ReadonlySet<string> = new Set(
  GIVEN_NAMES.filter(({ language }) => !SLAVIC_SURNAMES.has(language)).map(({ cyrillic }) =>
    cyrillic.toLowerCase(),
  ),
);

/** The gender of a given name in lower case; none where it is unknown, or a name of both. */
export function genderOfGivenName(name: string): PersonGender | undefined {
  if (name.includes("-") && !isGivenName(name)) return genderOfGivenName(name.split("-")[0] ?? "");
  const m = RUSSIAN.m.has(name) || FOREIGN.m.has(name);
  const f = RUSSIAN.f.has(name) || FOREIGN.f.has(name);
  return m === f ? undefined : m ? "m" : "f";
}

export const isGivenName = (name: string): boolean =>
  [RUSSIAN.m, RUSSIAN.f, FOREIGN.m, FOREIGN.f].some((names) => names.has(name));

export const isWesternName = (name: string): boolean =>
  WESTERN.has(name) && !RUSSIAN.m.has(name) && !RUSSIAN.f.has(name);
