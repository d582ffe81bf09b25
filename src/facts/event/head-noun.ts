/** The nouns that say what kind of event a phrase names. */
import { headWords } from "../head-words.ts";
import { russianEventType } from "./russian-nouns.ts";
import type { EVENT_TYPES } from "./schema.ts";

type EventType = (typeof EVENT_TYPES)[number];

const words = (list: string): string[] => list.trim().split(/\s+/);

/** English nouns of events by the type they make, singular and plural, lower case. */
const NOUNS: Readonly<Record<EventType, string>> = {
  meeting: "meeting meetings sitting sittings gathering roundtable round-table encounter",
  visit: "visit visits trip tour",
  session: "session sessions",
  summit: "summit summits",
  forum: "forum forums",
  conference: "conference conferences congress symposium",
  ceremony: "ceremony ceremonies inauguration opening",
  mission: "mission missions",
  "election-observation": "observation",
  consultations: "consultation consultations",
  negotiations: "negotiation negotiations talks",
  training: "training trainings course courses seminar seminars workshop workshops webinar webinars",
  review: "review reviews audit audits inspection inspections examination examinations",
  exercise: "exercise exercises drill drills manoeuvres maneuvers",
  other: `assizes biennale campaign celebration celebrations championship championships competition competitions concert
    day days decade dialogue dialogues edition election elections event events exhibition exhibitions expo fair fairs
    festival festivals games hearing hearings marathon olympiad olympics olympic parade plebiscite presentation
    presentations referendum round rounds tournament vote voting week weeks briefing briefings debate debates lecture
    lectures contest reception anniversary jubilee plenary`,
};

const TYPES: ReadonlyMap<string, EventType> = new Map(
  (Object.keys(NOUNS) as EventType[]).flatMap((type) =>
    words(NOUNS[type]).map((noun): [string, EventType] => [noun, type]),
  ),
);

/** Nouns of spans of time, which are events only in capitals: the Days of Culture. */
const TIMES: ReadonlySet<string> = new Set(["day", "days", "week", "weeks", "decade"]);

/** Nouns of bodies as well: a conference or forum in capitals is an event where it has a number. */
const BODIES: ReadonlySet<string> = new Set(["conference", "congress", "forum"]);

/** Nouns of bodies whose meetings go by their name and a number: the 26th Ministerial Council. */
const MEETING_BODIES: ReadonlySet<string> = new Set(["council", "assembly"]);

/** Plurals that alone, without a word before them, say how often something happened, not what. */
const COUNTED: ReadonlySet<string> = new Set(
  words(
    "meetings sittings sessions visits summits forums conferences missions seminars courses workshops rounds events",
  ),
);

/** Nouns that verbs of holding take as well, and that name no event: an office is held, an accession takes place. */
const NO_EVENTS: ReadonlySet<string> = new Set(
  words(`
    accession chairmanship presidency post office position positions title seat seats share shares stake stakes majority
    membership signing signature ratification admission establishment opening closure renaming appointment increase decrease
    restoration resumption renewal re-establishment growth change changes fall rise part place view views opinion responsibility power rank status total event programme
    program project projects work activity activities it they this that these those which he she we who one all most some
  `),
);

const TIES = /^(?:of|for|on|in|at|to|between|with|from|by|against|under|among|about)$/;
const ORDINAL = /^(?:the\s+)?(?:\S*\d(?:st|nd|rd|th)|\p{L}+(?:first|second|third|th)|first|second|third)\s/iu;

/**
 * The type of the event that a phrase names: that of its last noun, in Russian its first; undefined where no noun of
 * ours is in it.
 */
export function eventTypeOf(title: string): EventType | undefined {
  const noun = headWords(title, TIES).findLast((word) => TYPES.has(word.toLowerCase()));
  return noun === undefined ? russianEventType(title) : TYPES.get(noun.toLowerCase());
}

/** Whether the head of a phrase is a noun of an event, and the phrase names one event. */
export function isEvent(title: string, hasNumber = false): boolean {
  const all = headWords(title, TIES);
  // a name behind its noun: the exercise Arctic Wind
  const noun = all.findIndex((word) => TYPES.has(word) && !TIMES.has(word));
  const isNamed =
    noun >= 0 && noun < all.length - 1 && all.slice(noun + 1).every((word) => /^\p{Lu}/u.test(word));
  const own = isNamed ? all.slice(0, noun + 1) : all;
  const head = own.at(-1) ?? "";
  const lower = head.toLowerCase();
  if (MEETING_BODIES.has(lower)) return hasNumber || ORDINAL.test(title);
  if (!TYPES.has(lower)) return false;
  const isCapital = head !== lower;
  if (TIMES.has(lower)) return isCapital;
  return isCapital || own.length > 1 || !COUNTED.has(lower);
}

/** Whether a phrase names an event by itself, where no verb says that something was held. */
export function isNamedEvent(title: string, hasNumber: boolean): boolean {
  if (!isEvent(title, hasNumber)) return false;
  const head = headWords(title, TIES).at(-1) ?? "";
  const isBody = head !== head.toLowerCase() && BODIES.has(head.toLowerCase());
  return !isBody || hasNumber || ORDINAL.test(title);
}

/** Whether a phrase can be something that took place, though its noun is none of ours. */
export function mayBeEvent(title: string): boolean {
  const head = headWords(title, TIES).at(-1)?.toLowerCase();
  return head !== undefined && !NO_EVENTS.has(head) && (isEvent(title) || !COUNTED.has(head));
}
