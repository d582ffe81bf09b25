/** The number of common words that are printed as they are, and the case of Russian ones. */
import { namesPersons } from "../../facts/recurrence/action.ts";

const TIES = /\s(?:of|for|on|in|at|to|between|with|from|by|under|among|about|during)\s/;
const SINGULAR = /(?:ss|us|is|series|news|headquarters)$/;

/** Whether the head of English words is a plural: ministers of trade, political consultations. */
export function isPlural(words: string): boolean {
  const head =
    words
      .split(TIES)[0]
      ?.trim()
      .split(/[\s’”"']+/)
      .findLast((word) => word !== "") ?? "";
  return /s$/i.test(head) && !SINGULAR.test(head.toLowerCase());
}

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

/** Nouns of events in all their forms, by the head nouns of the lexicon. */
const HEADS: readonly (readonly [forms: RegExp, head: string])[] = [
  [/^заседани(?:[еяю]|ем|и)$/, "event-body-meeting"],
  [/^встреч(?:[ауие]|ей)$/, "event-meeting"],
  [/^сесси(?:[яию]|ей)$/, "event-session"],
  [/^саммит(?:[ауе]|ом)?$/, "event-summit"],
  [/^форум(?:[ауе]|ом)?$/, "event-forum"],
  [/^конференци(?:[яию]|ей)$/, "event-conference"],
  [/^миссия$|^мисси(?:[ию]|ей)$/, "event-mission"],
  [/^(?:выбор(?:ы|ов|ам|ами|ах))$/, "event-elections"],
  [/^референдум(?:[ауе]|ом)?$/, "event-referendum"],
  [/^консультаци(?:и|й|ям|ями|ях)$/, "event-consultations"],
  [/^переговор(?:ы|ов|ам|ами|ах)$/, "event-negotiations"],
];

/** A Russian title that begins with a noun of an event: the head noun for it, and what hangs on it, which no case changes. */
export function russianHead(words: string): { readonly head: string; readonly tail: string } | undefined {
  const [first = "", ...tail] = words.split(/\s+/);
  const head = HEADS.find(([forms]) => forms.test(first.toLowerCase()))?.[1];
  return head === undefined ? undefined : { head, tail: tail.join(" ") };
}
