/** Facts as templates see them: every field is there, `null` where the fact has none, names as nouns. One entry a kind. */
import { type Fact, type FactOf, isLoose } from "../../facts/index.ts";
import type { Kind } from "../../model/kinds.ts";
import { lowered } from "../lexicon/measure-words.ts";
import { bodyInPlace } from "./body-in-place.ts";
import { eventView } from "./event-view.ts";
import { type FactTools, factTools } from "./fact-tools.ts";
import { isHedged } from "./is-hedged.ts";
import { isJudgement } from "./is-judgement.ts";
import type { Noun } from "./noun.ts";
import type { MakeNoun } from "./noun-maker.ts";
import { actorInPost, asItsOwn } from "./own-office.ts";
import { recurrenceView } from "./recurrence-view.ts";
import { type TimeView, timeView } from "./time-view.ts";

/** A view holds whatever its kind needs, and always these. */
export interface FactView extends TimeView {
  readonly kind: Kind;
  readonly [field: string]: unknown;
}

const MONTH = /\d{4}(?:-\d{2})?/u;

/** Whether a period is longer than some days of one month. */
function lasts(when: string | undefined): boolean {
  const [from, to] = (when ?? "").split("/").map((end) => MONTH.exec(end)?.[0]);
  return from !== undefined && to !== undefined && from !== to;
}

const BARE_POST = /^(?:the )?(?:post|office|position|должность|пост)$/iu;

const DAY = /^\d{4}-\d{2}-\d{2}[?~%]?$/u;

/** What begins a line of the source has a capital that is not its own. */
const measureNoun = (noun: Noun | null): Noun | null =>
  noun?.language === "en" && noun.term === null ? { ...noun, text: lowered(noun.text) } : noun;

/** What is done between two parties; all else is done by them. */
const BETWEEN: readonly string[] = ["signed", "concluded", "initialled"];

const VIEWS: {
  readonly [K in Kind]: (fact: FactOf<K>, tool: FactTools) => Readonly<Record<string, unknown>>;
} = {
  membership: (fact, { noun, nouns }) => {
    const body = noun(fact.body, "organisation");
    return {
      parties: nouns(fact.parties, "state"),
      several: fact.parties.length > 1,
      body,
      title: noun(fact.title, "topic"),
      scheme: ["agreement", "programme", "convention"].includes(body?.as ?? ""),
      area: ["area", "region"].includes(body?.as ?? ""),
      status: fact.status,
      stage: fact.stage ?? null,
      as: fact.as ?? null,
      ordinal: fact.ordinal ?? null,
    };
  },
  treaty: (fact, { nouns, document, act }) => ({
    parties: nouns(fact.parties, "state"),
    several: fact.parties.length > 1,
    instrument: document({ ...fact.instrument, when: fact.instrument.adopted }),
    action: fact.action,
    by: act(fact.by),
    dateOfAct: fact.when !== undefined && fact.when === fact.by?.when,
    datedInside: fact.instrument.adopted !== undefined || fact.by?.when !== undefined,
  }),
  document: (fact, { noun, actors, document, act }) => {
    const signatories = actors(fact.actors, "party");
    return {
      document: document(fact.document),
      action: fact.action,
      actors: signatories,
      persons: signatories.some(({ person }) => person),
      sole: signatories.length === 1 ? (signatories[0]?.name ?? null) : null,
      severalAuthors: (fact.authors ?? []).length > 1,
      bilateral:
        BETWEEN.includes(fact.action) &&
        signatories.length === 2 &&
        signatories.every(({ person }) => !person),
      authors: actors(fact.authors, "person"),
      place: noun(fact.place, "city"),
      by: act(fact.by),
    };
  },
  event: eventView,
  appointment: (fact, { noun, actor }) => {
    const post = noun(fact.post, "office");
    const body = noun(fact.body, "organisation");
    return {
      person: actorInPost(actor(fact.person, "person"), post, body),
      post: post && asItsOwn(post, body),
      // no post is told
      bare: post !== null && BARE_POST.test(post.text),
      body,
      action: fact.action,
    };
  },
  establishment: (fact, { noun, nouns }) => ({
    ...bodyInPlace(noun(fact.body, "organisation")),
    lasted: lasts(fact.when),
    action: fact.action,
    parties: nouns(fact.parties, "state"),
    to: noun(fact.to, fact.action === "moved" ? "city" : "organisation"),
    from: noun(fact.from, fact.action === "moved" ? "city" : "organisation"),
    place: noun(fact.place, "city"),
  }),
  chairmanship: (fact, { noun, actor }) => ({
    chair: actor(fact.chair, "party"),
    body: noun(fact.body, "organisation"),
    from: noun(fact.from, "state"),
    // a chairmanship of one day is one that began on it
    onDay: DAY.test(fact.when ?? ""),
  }),
  figure: (fact, { noun }) => ({
    measure: measureNoun(noun(fact.measure, "measure")),
    total: /^total$/iu.test(fact.measure.antecedent ?? fact.measure.text),
    of: measureNoun(noun(fact.of, "measure")),
    value: fact.value,
    to: fact.to ?? null,
    unit: fact.unit ?? null,
    qualifier: fact.qualifier ?? null,
    hedged: isHedged(fact.qualifier),
    sort: fact.sort ?? null,
    loose: isLoose(fact),
  }),
  count: (fact, { noun, nouns }) => ({
    of: measureNoun(noun(fact.of, "measure")),
    stated: fact.stated,
    listed: fact.listed ?? null,
    listedDiffers: fact.listed !== undefined && fact.listed !== fact.stated,
    qualifier: fact.qualifier ?? null,
    loose: isLoose(fact),
    relation: fact.relation?.type ?? null,
    parties: nouns(fact.relation?.parties, "state"),
  }),
  recurrence: recurrenceView,
  statement: (fact, { actor, verbatim }) => {
    const text = verbatim(fact.text);
    return {
      speaker: actor(fact.speaker, "party"),
      speakerInText: fact.speaker !== undefined && fact.text.includes(fact.speaker.name.text),
      judged: isJudgement(text),
      text,
    };
  },
};

/** The entry of a kind, which TypeScript cannot see to fit the fact that it is looked up for. */
function viewOf<K extends Kind>(fact: FactOf<K> & { readonly kind: K }, tool: FactTools) {
  return VIEWS[fact.kind](fact, tool);
}

export interface FactViewContext {
  readonly make: MakeNoun;
  /** EDTF. */
  readonly informationAsOf: string | undefined;
}

export function factView(fact: Fact, context: FactViewContext): FactView {
  return {
    kind: fact.kind,
    ...timeView(fact, context.informationAsOf),
    ...viewOf(fact, factTools(fact, context.make)),
  };
}
