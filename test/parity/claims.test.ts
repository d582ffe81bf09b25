/** The lists of claims know every word that the templates have for a standing or an act, and tell them apart. */
import { describe, expect, it } from "vitest";
import { APPOINTMENT_ACTIONS } from "../../src/facts/appointment/schema.ts";
import { DOCUMENT_ACTIONS } from "../../src/facts/document/schema.ts";
import { ESTABLISHMENT_ACTIONS } from "../../src/facts/establishment/schema.ts";
import { EVENT_ACTS } from "../../src/facts/event/schema.ts";
import type { Fact } from "../../src/facts/index.ts";
import { RECURRENCE_ACTIONS } from "../../src/facts/recurrence/schema.ts";
import { TREATY_ACTIONS } from "../../src/facts/treaty/schema.ts";
import { MEMBERSHIP_STATUSES } from "../../src/model/kinds.ts";
import { comparePassages } from "../../src/parity/compare-passages.ts";
import { composed } from "../compose/composed.ts";
import { dossierOf, fact } from "../compose/dossier.ts";
import { PARITY } from "./parity-context.ts";

type Fields = Readonly<Record<string, unknown>>;

const QUOTE = "Trade in lanterns is said to grow";
const STATE = { text: "Kazakhstan", term: "kazakhstan" };
const GRECO = { text: "GRECO", term: "greco" };
const COUNCIL = { text: "Council of Europe", term: "council-of-europe" };
const CONVENTION = {
  type: "convention",
  title: { text: "European Cultural Convention", term: "cultural-convention" },
};
const DECLARATION = { type: "declaration", title: { text: "Joint Declaration", term: "joint-declaration" } };

/** What each language says of every variant, by the name of the variant: its statement or row, and its entry in the timeline. */
function worded(variants: Readonly<Record<string, Fields>>) {
  const names = Object.keys(variants);
  const facts = names.map((name): Fact => fact(QUOTE, variants[name] ?? {}));
  const dossier = dossierOf(facts);
  const [en, ru] = (["en", "ru"] as const).map((language) => composed(dossier, language).statements);
  const textOf = (statements: typeof en, index: number) =>
    statements?.find(({ facts: ids }) => ids.includes(facts[index]?.id ?? ""))?.text ?? "";
  return names.map((name, index) => ({ name, en: textOf(en, index), ru: textOf(ru, index) }));
}

/** Pairs that both languages word differently, and of which the English of one says no other thing than the Russian of the other. */
function confused(variants: Readonly<Record<string, Fields>>): string[] {
  const texts = worded(variants);
  return texts.flatMap((one) =>
    texts.flatMap((other) => {
      const differences = comparePassages(
        { language: "en", text: one.en },
        { language: "ru", text: other.ru },
        PARITY,
      );
      const isOne = one.en === other.en || one.ru === other.ru;
      return !isOne && differences.length === 0 ? [`${one.name} = ${other.name}`] : [];
    }),
  );
}

const each = (field: string, values: readonly string[], fields: Fields) =>
  Object.fromEntries(values.map((value) => [value, { ...fields, [field]: value }]));

describe.each([
  ["in prose", COUNCIL],
  ["in a table", GRECO],
])("standings %s", (_, body) => {
  const membership = { kind: "membership", parties: [STATE], body };

  it("are told apart", () => {
    expect(confused(each("status", MEMBERSHIP_STATUSES, membership))).toEqual([]);
  });

  it("are told apart by what is denied and by how far they went", () => {
    const none = { ...membership, status: "none" };
    const applicant = { ...membership, status: "applicant" };
    const withdrawn = { ...membership, status: "withdrawn" };
    const variants = {
      "no member": { ...none, as: "member" },
      "no observer": { ...none, as: "observer" },
      "no participant": { ...none, as: "participant" },
      applied: { ...applicant, stage: "applied" },
      candidate: { ...applicant, stage: "candidate" },
      intends: { ...applicant, stage: "intends" },
      withdrawn,
      suspended: { ...withdrawn, stage: "suspended" },
      expelled: { ...withdrawn, stage: "expelled" },
    };
    expect(confused(variants)).toEqual([]);
  });
});

describe.each([
  ["done", {}],
  ["planned", { modality: "planned" }],
  ["denied", { modality: "negated" }],
])("acts that are %s", (_, mood) => {
  it("on treaties are told apart", () => {
    const treaty = { kind: "treaty", parties: [STATE], instrument: CONVENTION, ...mood };
    expect(confused(each("action", TREATY_ACTIONS, treaty))).toEqual([]);
  });

  it("on documents are told apart", () => {
    const document = { kind: "document", document: DECLARATION, ...mood };
    expect(confused(each("action", DOCUMENT_ACTIONS, document))).toEqual([]);
  });

  it("on bodies are told apart", () => {
    const establishment = {
      kind: "establishment",
      body: GRECO,
      place: { text: "Strasbourg", term: "strasbourg" },
      ...mood,
    };
    expect(confused(each("action", ESTABLISHMENT_ACTIONS, establishment))).toEqual([]);
  });

  it("that recur are told apart, but for who meets", () => {
    const recurrence = {
      kind: "recurrence",
      activity: { text: "GRECO", term: "greco" },
      times: 1,
      per: { unit: "year", every: 1 },
      ...mood,
    };
    const actions = RECURRENCE_ACTIONS.filter((action) => action !== "met");
    expect(confused(each("action", actions, recurrence))).toEqual([]);
  });

  it("that are events are told apart", () => {
    const event = {
      kind: "event",
      subject: { text: "Kazakhstan", term: "kazakhstan" },
      actors: [{ name: { text: "GRECO", term: "greco" } }],
      when: "2012-03-04",
      ...mood,
    };
    // one says of a year what the other says of a day
    const acts = EVENT_ACTS.filter((act) => act !== "designated-for");
    expect(confused(each("type", acts, event))).toEqual([]);
  });

  it("of persons are told apart", () => {
    const appointment = {
      kind: "appointment",
      post: { text: "Ambassador", term: "ambassador" },
      person: { name: { text: "A. Khamzaev", term: "a-khamzaev" } },
      ...mood,
    };
    expect(confused(each("action", APPOINTMENT_ACTIONS, appointment))).toEqual([]);
  });
});

it("tells what is done from what is planned or denied", () => {
  const treaty = { kind: "treaty", parties: [STATE], instrument: CONVENTION, action: "ratified" };
  const moods = {
    done: treaty,
    planned: { ...treaty, modality: "planned" },
    denied: { ...treaty, modality: "negated" },
  };
  expect(confused(moods)).toEqual([]);
});
