/** What recurs, as templates see it: who meets, in what number, and by what head noun an unknown name stands. */
import { eventTypeOf } from "../../facts/event/head-noun.ts";
import type { FactOf } from "../../facts/index.ts";
import { namesPersons } from "../../facts/recurrence/action.ts";
import { isPluralPhrase } from "../lexicon/english-phrase.ts";
import { headKeyOf, isHeadAlone } from "../lexicon/index.ts";
import type { FactTools } from "./fact-tools.ts";
import { isBody } from "./is-body.ts";
import { isHedged } from "./is-hedged.ts";
import type { Noun } from "./noun.ts";
import { isRussianNominative, isRussianPlural } from "./own-words.ts";

type Recurrence = FactOf<"recurrence">;

/** What a name is that is none of an event or a body; by what is done with it. */
const HEADS: Readonly<Record<Recurrence["action"], string>> = {
  held: "event",
  met: "event",
  rotated: "office",
  marked: "marked-day",
  prepared: "document",
  published: "document",
  reviewed: "document",
  updated: "document",
  submitted: "document",
  sent: "group",
  awarded: "award",
  provided: "support",
  elected: "official",
  adopted: "document",
};

/** Offices that pass from one to another, by the words for them. */
const OFFICES = ["chairmanship", "presidency"];

/** Who meets; null for what is held. */
function meetsAs(action: Recurrence["action"], named: Noun): "body" | "persons" | "event" | null {
  if (action !== "met" && action !== "held") return null;
  if (named.term === null && namesPersons(named.text)) return "persons";
  if (isBody(named)) return "body";
  if (action === "held") return null;
  const key = named.term?.kind ?? headKeyOf(named.text) ?? (eventTypeOf(named.text) ? "event" : "body");
  return key.startsWith("event") ? "event" : "body";
}

/** The head noun that says the whole name, so that there is nothing to quote. */
function plainHead(named: Noun, type: string | undefined): string | null {
  if (named.term !== null) return null;
  const keys = [...(type === undefined ? [] : [`event-${type}`]), ...OFFICES];
  return keys.find((key) => isHeadAlone(named.text, key)) ?? null;
}

/** The head noun behind which a name stands that the language lacks; that of an event says its type. */
function headOf({ action, activity }: Recurrence, meets: ReturnType<typeof meetsAs>): string {
  if (action !== "held" && action !== "met") return HEADS[action];
  if (headKeyOf(activity.text) !== undefined) return "event";
  const type = eventTypeOf(activity.text);
  if (type !== undefined && type !== "other") return `event-${type}`;
  return meets === "body" ? "organ" : HEADS[action];
}

/** The number of a name that is printed as it is; null where its entry or its head noun knows it. */
function numberOf({ term, language, text }: Noun, own: string | null): "singular" | "plural" | null {
  if (own !== null) return isRussianPlural(text) ? "plural" : "singular";
  if (term !== null || language !== "en") return null;
  return isPluralPhrase(text) ? "plural" : "singular";
}

/** Whether English words of the source take the article where they are printed as they are; days go without. */
function takesArticle(text: string, action: Recurrence["action"]): boolean {
  if (/^(?:the|a|an|each|every|all|its|their)\s/iu.test(text)) return false;
  if (action === "marked" && /\bDay$/u.test(text)) return false;
  return !isPluralPhrase(text) || /^\p{Lu}\S* (?:\p{Ll}+ )?\p{Lu}/u.test(text);
}

export function recurrenceView(fact: Recurrence, { noun, actors }: FactTools) {
  const { action } = fact;
  const bare = noun(fact.activity, "event");
  const meets = bare && meetsAs(action, bare);
  const activity = noun(fact.activity, headOf(fact, meets));
  const printed = activity !== null && activity.term === null && activity.language === "ru";
  const isNominative =
    meets === "body" || (HEADS[action] === "event" && isRussianNominative(fact.activity.text));
  const own = printed && isNominative ? activity.text : null;
  return {
    action,
    meets,
    activity,
    /** The key of the head noun that says it all. */
    plain: activity && plainHead(activity, eventTypeOf(activity.text)),
    /** Russian words that a Russian sentence can begin with. */
    own,
    /** English words that an English sentence can begin with. */
    ownEnglish: activity?.term === null && activity.language === "en" ? activity.text : null,
    article: takesArticle(fact.activity.text, action),
    number: activity && numberOf(activity, own),
    first: actors(fact.actors, "party")[0]?.name ?? null,
    several: (fact.actors ?? []).length > 1,
    times: fact.times ?? null,
    upper: fact.to ?? null,
    body: noun(fact.body, "organisation"),
    every: fact.per?.every ?? null,
    unit: fact.per?.unit ?? null,
    printed: fact.printed ?? null,
    qualifier: fact.qualifier ?? null,
    hedged: fact.qualifier !== "usually" && isHedged(fact.qualifier),
    place: noun(fact.place, "city"),
    actors: actors(fact.actors, "party"),
  };
}
