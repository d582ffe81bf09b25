/** The Russian nouns that say what kind of event a phrase names, in all their forms. */
import { nounForms } from "../words-ru/forms.ts";
import type { EVENT_TYPES } from "./schema.ts";

type EventType = (typeof EVENT_TYPES)[number];

const NOUNS: readonly (readonly [type: EventType, list: string])[] = [
  ["meeting", "заседание, совещание, встреча, беседа"],
  ["visit", "визит, поездка"],
  ["session", "сессия"],
  ["summit", "саммит"],
  ["forum", "форум"],
  ["conference", "конференция, конгресс, съезд, симпозиум"],
  ["ceremony", "церемония"],
  ["mission", "миссия"],
  ["consultations", "консультация"],
  ["negotiations", "переговоры"],
  ["training", "семинар, тренинг, вебинар"],
  ["exercise", "учение"],
  ["review", "обследование, инспекция, проверка"],
  ["other", "раунд, фестиваль, выставка, ярмарка, референдум, чемпионат, спартакиада, слушание"],
];

const TYPES: ReadonlyMap<string, EventType> = new Map(
  NOUNS.flatMap(([type, list]) => nounForms(list).map((form): [string, EventType] => [form, type])),
);

/** The type of the event that a Russian phrase names: that of its first noun of ours, which rules what stands behind. */
export function russianEventType(title: string): EventType | undefined {
  for (const word of title.toLowerCase().match(/[а-яё-]+/g) ?? []) {
    const type = TYPES.get(word);
    if (type !== undefined) return type;
  }
  return undefined;
}
