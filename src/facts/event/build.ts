/** From what a pattern took to the fields of the kind. */
import type { Name } from "../../model/fact.ts";
import type { Build, CapturedValue } from "../../model/rule.ts";
import { commonName } from "../common-name.ts";
import { actors, partsOf, present } from "../fields.ts";
import { tellsOf } from "./act-noun.ts";
import { actOf, matterOf } from "./act-verb.ts";
import { eventTypeOf, isEvent, isNamedEvent, mayBeEvent } from "./head-noun.ts";
import { numbered } from "./ordinal-title.ts";

const FIELDS = ["title", "body", "subject", "place", "actor", "lead"];

/** The title without the number that the fact holds apart: `session of the Council` of `the fifth session of …`. */
function titleOf({ name }: CapturedValue): Name {
  return commonName({ ...name, text: numbered(name.text.replace(HOLDS, "")).text });
}

/** The opening of what: of an exhibition it is an event, of an embassy none. */
const OPENING =
  /^(?:official |solemn |ceremonial )?(?:opening|inauguration|closing|closure) of (?:the |an? )?/i;

/** Whether a title says itself of whom it is, so that no body is left out: `session of the Council`, `Oslo Summit`. */
const isComplete = (title: string, ordinal: number | undefined): boolean =>
  / (?:of|for) /.test(title) || (ordinal === undefined && /^\p{Lu}/u.test(title));

/** `meetings — 6`: a label and its number, no event. */
const NUMBERED = /\s[—–-]\s\d+$/u;

const PRONOUN = /^(?:he|she|they|it|we|who|which)$/i;

/** `Attends the summit`: a sentence of a chronicle that leaves out who. */
const SENTENCE = /^\p{Lu}\p{Ll}+s (?:the|an?|its|his|her|their) /u;

/** The same of who held it, which says as well that it took place. */
const HOLDS = /^(?:Hosts|Holds|Convenes|Organi[sz]es) (?:the|an?|its) /u;

/** What a noun of events says in a set phrase: in the course of 2018. */
const SET_PHRASE = /^(?:course|round|run|week|day|days)$/i;

/** Words behind the dash of a chronicle. */
const DASHED = /^[–—-]\s*/u;

/** `summit of the OAU`: the noun alone, and the body whose it is. */
const OF_BODY =
  /^(?<noun>(?:\p{Ll}[\p{L}-]+ )?(?:session|meeting|sitting|summit)) of (?:the )?(?<body>[A-Z]{2,}|\p{Lu}[^,]*\b(?:Council|Committee|Commission|Group|Assembly|Union|Organi[sz]ation|Board|Conference|Association)|(?:Council|Committee|Commission|Group|Assembly|Union|Organi[sz]ation|Board|Conference|Association)(?: (?:of|for) [^,]*))$/u;

/** Whether a title is one that a rule takes. */
function isTaken(title: string, takes: unknown, hasNumber: boolean): boolean {
  const opened = OPENING.test(title) ? title.replace(OPENING, "") : undefined;
  if (opened !== undefined && takes !== undefined && (!isEvent(opened) || eventTypeOf(opened) === "mission"))
    return false;
  if (SENTENCE.test(title) && !HOLDS.test(title)) return false;
  if (SET_PHRASE.test(title) && takes !== "any" && takes !== "own") return false;
  switch (takes) {
    case "sittings":
      return !/^(?:выбор|референдум)/i.test(title);
    case "gatherings":
      return eventTypeOf(title) !== "mission" && isEvent(title, hasNumber);
    case "events":
    case "own":
      return isEvent(title, hasNumber);
    case "named":
      return isNamedEvent(title, hasNumber);
    case "any":
      return mayBeEvent(title);
    default:
      return true;
  }
}

/**
 * Event: one fact a match. The constant `takes` says which titles a rule takes: `events` only phrases whose noun is one
 * of an event, `gatherings` of these no missions, which open and close as bodies do, `named` of these only what names
 * one without a verb, `own` those of a body that the words leave out, `any` all that do not name something else; `acts`,
 * `awards` and the like ask for words of what was done. Without it every title is taken. Where the rule knows no type,
 * the noun of the title gives it.
 */
export const buildEvent: Build = (captured) => {
  const first = (field: string) => captured.values(field)[0];
  const { takes, type, ...constants } = captured.constants;
  const title = first("title");
  const counted = title && numbered(title.name.text.replace(HOLDS, "")).ordinal;
  const ordinal = title?.ordinal ?? first("event")?.ordinal ?? first("ordinal")?.number?.value ?? counted;
  const verb = first("verb")?.name.text;
  const act = verb === undefined ? undefined : actOf(verb);
  if (verb !== undefined && act === undefined) return [];
  if (title && NUMBERED.test(title.name.text)) return [];
  if (title && !isTaken(title.name.text, takes, ordinal !== undefined)) return [];
  const subject = first("subject")?.name;
  const words = subject ?? title?.name;
  if (words && !tellsOf(String(takes), words.text)) return [];
  const all = captured.values("actor");
  const named = all.filter(({ name }) => !PRONOUN.test(name.text));
  // an act of somebody whom the words do not name
  if (!title && all.length > 0 && named.length === 0) return [];
  const body = first("body")?.name;
  if (title && takes === "own" && (body?.antecedent === undefined || isComplete(title.name.text, ordinal)))
    return [];
  const fact = act ?? type ?? (title && eventTypeOf(title.name.text)) ?? "other";
  // nothing that a sentence could say
  if (type === undefined && act === undefined && !title && !body) return [];
  const told = title && titleOf(title);
  const whose = body || told?.term ? undefined : OF_BODY.exec(told?.text ?? "")?.groups;
  const matter = first("matter")?.name.text;
  const place = captured.values("place").find(({ name }) => /^[\p{Lu}\d]/u.test(name.text));
  const isSaid = place && title?.name.text.includes(place.name.text);
  return [
    {
      fields: present({
        ...constants,
        type: fact,
        title: whose ? { text: whose.noun } : told,
        body: whose ? { text: whose.body } : body,
        subject: subject && { ...subject, text: subject.text.replace(DASHED, "") },
        matter: matter && matterOf(matter),
        place: isSaid ? undefined : place?.name,
        actors: actors(named),
        lead: first("lead")?.actor,
        ordinal,
      }),
      parts: partsOf(captured, FIELDS),
    },
  ];
};
