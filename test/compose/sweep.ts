/** Facts of every kind, in every status, action, tense and mood that its schema knows. */
import { APPOINTMENT_ACTIONS } from "../../src/facts/appointment/schema.ts";
import { DOCUMENT_ACTIONS } from "../../src/facts/document/schema.ts";
import { ESTABLISHMENT_ACTIONS } from "../../src/facts/establishment/schema.ts";
import { EVENT_ACTS, EVENT_TYPES } from "../../src/facts/event/schema.ts";
import type { Fact } from "../../src/facts/index.ts";
import { RECURRENCE_ACTIONS } from "../../src/facts/recurrence/schema.ts";
import { TREATY_ACTIONS } from "../../src/facts/treaty/schema.ts";
import { MEMBERSHIP_STATUSES } from "../../src/model/kinds.ts";
import { HEDGES } from "../../src/model/language.ts";
import { fact } from "./dossier.ts";

type Fields = Readonly<Record<string, unknown>>;

const QUOTE = "Trade in lanterns is said to grow";
const STATE = { text: "Kazakhstan", term: "kazakhstan" };
const OTHER = { text: "Belgium", term: "belgium" };
const BODY = { text: "GRECO", term: "greco" };
const UNKNOWN = { text: "Sky Lantern Fund" };
const PLACE = { text: "Strasbourg", term: "strasbourg" };
const OFFICE = { name: { text: "Ambassador", term: "ambassador" }, of: STATE, at: OTHER };
const PERSON = { name: { text: "A. Khamzaev", term: "a-khamzaev" }, roles: [OFFICE] };
const STRANGER = { name: { text: "J.Xucla" } };
const ACT = { type: "resolution", number: "144", when: "2010-02-27" };

/** Each field given its values, all combinations. */
function combined(options: Readonly<Record<string, readonly unknown[]>>): Fields[] {
  return Object.entries(options).reduce<Fields[]>(
    (made, [field, values]) =>
      made.flatMap((one) => values.map((value) => (value === undefined ? one : { ...one, [field]: value }))),
    [{}],
  );
}

const WHEN = [undefined, "1998-03-02", "2001", "2012-03/..", "2003/2009", "2017/2020"];
const MODALITY = [undefined, "planned", "negated"];
const LATER = [undefined, "membership-000000000000"];

const VARIANTS: Readonly<Record<Fact["kind"], readonly Fields[]>> = {
  membership: [
    ...combined({
      status: MEMBERSHIP_STATUSES,
      parties: [[STATE], [STATE, OTHER]],
      body: [BODY, UNKNOWN],
      when: WHEN,
      modality: MODALITY,
      superseded: LATER,
    }),
    ...combined({
      status: ["applicant", "withdrawn"],
      stage: [
        "applied",
        "candidate",
        "invited",
        "intends",
        "announced",
        "in-effect",
        "suspended",
        "expelled",
      ],
      as: [undefined, "member", "participant", "observer"],
      parties: [[STATE]],
      body: [BODY],
      when: [undefined, "1998-03-02"],
    }),
    ...combined({
      status: ["none", "member"],
      as: [undefined, "member", "participant", "observer"],
      ordinal: [undefined, 34],
      parties: [[STATE]],
      body: [BODY],
      when: [undefined, "1998-03-02"],
    }),
  ],
  treaty: combined({
    action: TREATY_ACTIONS,
    parties: [[], [STATE], [STATE, OTHER]],
    instrument: [
      { type: "convention", number: "141", series: "ETS" },
      {
        type: "convention",
        title: { text: "European Cultural Convention", term: "cultural-convention" },
        adopted: "1954-12-19",
      },
      { type: "protocol", title: { text: "Lantern Protocol" } },
    ],
    by: [undefined, ACT],
    when: [undefined, "1998-03-02", "2012-03/.."],
    modality: MODALITY,
  }),
  document: combined({
    action: DOCUMENT_ACTIONS,
    document: [
      { type: "declaration", title: { text: "Joint Declaration", term: "joint-declaration" } },
      { type: "decision", number: "245" },
      { type: "roadmap", title: { text: "Lanterns for All" } },
    ],
    actors: [undefined, [{ name: STATE }, { name: BODY }], [PERSON, STRANGER], [PERSON]],
    authors: [undefined, [STRANGER]],
    place: [undefined, PLACE],
    by: [undefined, ACT],
    when: [undefined, "1998-03-02", "2012-03/.."],
    modality: MODALITY,
  }),
  event: [
    ...combined({
      type: EVENT_TYPES,
      subject: [{ text: "early elections", term: "early-elections" }],
      title: [undefined, { text: "plenary sessions", term: "sessions" }, { text: "Night of Lanterns" }],
      body: [undefined, BODY],
      actors: [undefined, [PERSON, STRANGER], [{ name: STATE }]],
      ordinal: [undefined, 40],
      place: [PLACE, { text: "Norland" }],
      lead: [undefined, STRANGER],
      size: [undefined, [{ value: 21, of: { text: "partial agreements", term: "partial-agreements" } }]],
      when: [undefined, "1998-03-02"],
      modality: MODALITY,
    }),
    ...combined({
      type: EVENT_ACTS,
      subject: [
        { text: "Kazakhstan", term: "kazakhstan" },
        { text: "a night of lanterns" },
        { text: "to light the lanterns" },
      ],
      matter: [undefined, "independence", "sovereignty"],
      body: [undefined, BODY],
      actors: [undefined, [PERSON, STRANGER], [{ name: STATE }]],
      place: [undefined, PLACE, { text: "Norland" }],
      when: ["1998-03-02", "2012"],
      modality: MODALITY,
    }),
  ],
  appointment: combined({
    action: APPOINTMENT_ACTIONS,
    post: [{ text: "Ambassador", term: "ambassador" }, { text: "Keeper of Lanterns" }],
    person: [undefined, PERSON, STRANGER],
    body: [undefined, BODY],
    when: WHEN,
    modality: MODALITY,
  }),
  establishment: combined({
    action: ESTABLISHMENT_ACTIONS,
    body: [BODY, UNKNOWN],
    to: [undefined, { text: "PACE", term: "pace" }],
    from: [undefined, PLACE],
    place: [PLACE],
    parties: [undefined, [STATE, OTHER]],
    when: [undefined, "1998-03-02", "2012-03/.."],
    modality: MODALITY,
  }),
  chairmanship: combined({
    chair: [{ name: STATE }, { name: { text: "Norland" } }, PERSON],
    body: [BODY],
    from: [undefined, OTHER],
    when: WHEN,
    modality: MODALITY,
    superseded: LATER,
  }),
  figure: combined({
    measure: [{ text: "partial agreements", term: "partial-agreements" }, { text: "lanterns" }],
    of: [undefined, { text: "Kazakhstan", term: "kazakhstan" }],
    value: [1, 21, 1.5, 1_800_000_000],
    to: [undefined, 22],
    unit: [undefined, "EUR", "USD", "percent", "year", "person"],
    qualifier: [undefined, ...HEDGES],
    when: [undefined, "2018"],
    modality: [undefined, "planned"],
  }),
  count: combined({
    of: [{ text: "partial agreements", term: "partial-agreements" }, { text: "lanterns" }],
    stated: [0, 1, 13],
    listed: [undefined, 13],
    qualifier: [undefined, ...HEDGES],
    relation: [
      undefined,
      ...["participates", "member", "acceded", "signed", "ratified"].map((type) => ({
        type,
        parties: [STATE],
        text: "takes part in",
      })),
    ],
    when: [undefined, "2018"],
  }),
  recurrence: combined({
    action: RECURRENCE_ACTIONS,
    activity: [
      { text: "sessions", term: "sessions" },
      { text: "GRECO", term: "greco" },
      { text: "Lantern Night" },
      { text: "ministers of lanterns" },
      { text: "session" },
      { text: "chairmanship" },
    ],
    printed: [undefined, "quarter", "half-year"],
    times: [undefined, 1, 2, 4],
    to: [undefined, 5],
    body: [undefined, BODY],
    per: [
      undefined,
      ...["day", "week", "month", "quarter", "year"].flatMap((unit) =>
        [1, 3].map((every) => ({ unit, every })),
      ),
    ],
    qualifier: [undefined, "at-least", "usually"],
    actors: [undefined, [{ name: STATE }]],
    when: [undefined, "2012/.."],
    modality: MODALITY,
  }),
  statement: combined({
    text: ["Lanterns are lit.", "A. Khamzaev noted that lanterns are lit!"],
    speaker: [undefined, PERSON, STRANGER],
    when: [undefined, "2018"],
  }),
};

/** Every how-manieth variant is taken of kinds that have thousands. */
const MOST = 100;

export function variantsOf(kind: Fact["kind"]): readonly Fact[] {
  const fields = VARIANTS[kind];
  const step = Math.ceil(fields.length / MOST) | 1;
  return fields.filter((_, at) => at % step === 0).map((one) => fact(QUOTE, { kind, ...one }));
}
