/** The spelling of each language. */
import { COMMON_SPELLING, ROMANISED_SPELLING } from "./lexicon-common.ts";
import {
  ARABIC,
  BALTIC,
  CZECH,
  ESTONIAN,
  FINNISH,
  GREEK,
  HUNGARIAN,
  MONGOLIAN,
  NORDIC,
  POLISH,
  SOUTH_SLAVIC,
} from "./lexicon-eastern.ts";
import type { NameLanguage } from "./lexicon-given-names.ts";
import { FRENCH, GERMAN, ITALIAN, SPANISH, TURKISH } from "./lexicon-western.ts";
import type { LetterRule } from "./spelling.ts";

interface Spelling {
  readonly rules: readonly LetterRule[];
  /** Whether letters tell the sounds, so that a transcription by them is the one that is usual. */
  readonly tells: boolean;
}

const tells = (rules: readonly LetterRule[]): Spelling => ({ rules, tells: true });
const proposes = (rules: readonly LetterRule[]): Spelling => ({ rules, tells: false });

export const SPELLINGS: Readonly<Record<NameLanguage, Spelling>> = {
  en: proposes(COMMON_SPELLING),
  fr: proposes(FRENCH),
  de: tells(GERMAN),
  it: tells(ITALIAN),
  es: tells(SPANISH),
  pt: proposes([]),
  nl: proposes([]),
  tr: tells(TURKISH),
  ar: proposes(ARABIC),
  pl: tells(POLISH),
  cs: tells(CZECH),
  sla: tells(SOUTH_SLAVIC),
  nordic: tells(NORDIC),
  fi: tells(FINNISH),
  et: tells(ESTONIAN),
  baltic: tells(BALTIC),
  hu: tells(HUNGARIAN),
  el: tells(GREEK),
  mn: tells(MONGOLIAN),
  cyr: tells(ROMANISED_SPELLING),
};

/** Where nothing tells the language. */
export const UNTOLD: Spelling = tells(COMMON_SPELLING);
