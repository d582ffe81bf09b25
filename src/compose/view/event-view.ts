/** An event as templates see it: what kind it is, and by which words of it a sentence can go. */
import { EVENT_ACTS } from "../../facts/event/schema.ts";
import type { FactOf } from "../../facts/index.ts";
import { isPluralPhrase } from "../lexicon/english-phrase.ts";
import { isHeadAlone } from "../lexicon/index.ts";
import { RUSSIAN_HEAD_NOUNS } from "../lexicon/russian-head-nouns.ts";
import { russianHead } from "../lexicon/russian-phrase.ts";
import type { FactTools } from "./fact-tools.ts";
import { isBody } from "./is-body.ts";
import type { Noun } from "./noun.ts";

type Event = FactOf<"event">;

const ACTS: readonly string[] = EVENT_ACTS;

/** Votes, whose type says less than their words. */
const VOTES: readonly (readonly [words: RegExp, noun: string])[] = [
  [/\b(?:elections?|votes?|voting)\b|выбор/i, "event-elections"],
  [/\breferendum\b|референдум/i, "event-referendum"],
];

/** A delegation of somebody whom the words do not name: where all else is said, it says nothing. */
const NOBODYS =
  /^(?:the |a )?(?:delegations?|missions?|teams?|officials|representatives|experts|делегаци\S*)$/i;

function headKey(type: string, ofBody: boolean, title: Noun | null): string {
  if (type === "meeting" && ofBody) return "event-body-meeting";
  const vote = type === "other" && title ? VOTES.find(([words]) => words.test(title.text)) : undefined;
  return vote?.[1] ?? `event-${type}`;
}

/** English words of the source, for an English sentence to go on with. */
const wordsOf = (noun: Noun | null): string | null =>
  noun?.term === null && noun.language === "en" ? noun.text : null;

/** A Russian title that begins with a noun of an event: the head noun for it, and what hangs on it, which no case changes. */
export function titleOfEvent(title: string): { readonly head: string; readonly tail: string } | undefined {
  const found = russianHead(title);
  if (found?.start !== 0) return undefined;
  // a mission is a body too
  const head = found.key.startsWith("event-") ? found.key : `event-${found.key}`;
  const tail = title.slice(found.end).trim();
  return Object.hasOwn(RUSSIAN_HEAD_NOUNS, head) ? { head, tail } : undefined;
}

export function eventView(fact: Event, { noun, actor, actors, nouns, verbatim }: FactTools) {
  const printed = noun(fact.title, "event");
  const body = noun(fact.body, "organisation");
  // A body that is said to take place is a body that meets.
  const meets = body === null && isBody(printed);
  const type = meets && fact.type === "other" ? "meeting" : fact.type;
  const isAct = ACTS.includes(type);
  const eventNoun = isAct ? "event" : headKey(type, meets || body !== null, printed);
  const named = noun(fact.title, eventNoun === `event-${type}` ? "event" : eventNoun);
  // a title that only says the type has nothing to quote
  const isPlain =
    named?.term === null &&
    (isHeadAlone(named.text, eventNoun) || (type === "meeting" && named.text === "sitting"));
  const title = meets || isPlain ? null : named;
  const own = title?.term === null && title.language === "ru" ? titleOfEvent(title.text) : undefined;
  const tail = own?.tail ? noun({ text: own.tail }, "organisation") : null;
  const isOwned = body === null && tail?.term?.kind === "body";
  const subject = noun(fact.subject, type === "recognised" ? "state" : "event");
  const isSaid = title !== null || fact.ordinal !== undefined || (isAct && subject !== null);
  const all = actors(fact.actors, "party").filter(
    ({ name, roles }) => !(isSaid && roles.length === 0 && NOBODYS.test(name.text)),
  );
  return {
    type,
    act: isAct,
    title,
    /** The noun that a Russian title begins with, and the words that hang on it. */
    ownHead: own?.head ?? null,
    ownTail: own?.tail && !isOwned ? verbatim(own.tail) : null,
    eventNoun,
    ordinal: fact.ordinal ?? null,
    body: isOwned ? tail : meets ? printed : body,
    subject,
    subjectWords: wordsOf(subject),
    subjectMany: subject !== null && isPluralPhrase(subject.text),
    subjectArticle: wordsOf(subject) !== null && !/^(?:the|a|an)\s/i.test(subject?.text ?? ""),
    matter: fact.matter ?? null,
    place: noun(fact.place, "city"),
    actors: all,
    first: all[0]?.name ?? null,
    several: all.length > 1 || all.some(({ name }) => name.term === null && isPluralPhrase(name.text)),
    lead: actor(fact.lead, "person"),
    size: (fact.size ?? []).map(({ value, of }) => ({
      value,
      of: nouns([of], "measure")[0] ?? null,
      endsInOne: value % 10 === 1 && value % 100 !== 11,
    })),
  };
}
