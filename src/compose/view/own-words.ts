/** The number and the case of Russian words that are printed as they are. */
import { namesPersons } from "../../facts/recurrence/action.ts";

/** Nouns of events in the nominative, singular and plural. */
const NOMINATIVE =
  /^(?:заседани[ея]|совещани[ея]|слушани[ея]|собрани[ея]|встреч[аи]|сесси[яи]|саммиты?|форумы?|съезды?|конгрессы?|конференци[яи]|семинары?|тренинги?|консультации|переговоры|учения|ярмарк[аи]|выставк[аи]|фестивал[ьи]|дни|недел[яи]|тренинги)$/;

/** Adjectives before a noun, in the nominative. */
const ADJECTIVE = /(?:ые|ие|ая|яя|ое|ее|ый|ий|ой)$/;

/** Whether Russian words begin with persons or an event in the nominative, whatever hangs on them. */
export function isRussianNominative(words: string): boolean {
  if (namesPersons(words)) return true;
  const all = words.toLowerCase().split(/\s+/);
  const noun = all.findIndex((word) => NOMINATIVE.test(word));
  return noun >= 0 && all.slice(0, noun).every((word) => ADJECTIVE.test(word));
}

/** Whether Russian words in the nominative are a plural: by the first of them. */
export function isRussianPlural(words: string): boolean {
  const first = words.toLowerCase().split(/\s+/)[0] ?? "";
  return /(?:[ыи]|ния|ые)$/.test(first) || (/ие$/.test(first) && !/[аеоя]ние$/.test(first));
}
