/**
 * Names of the termbase in every case, in the sentences that the templates make of facts: a table of states, one of
 * places, one of bodies. `npm run goldens` writes them; a Russian reader reads them before they are committed.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Fact } from "../../src/facts/index.ts";
import type { Term } from "../../src/model/term.ts";
import { ownTerms } from "../own-terms.ts";
import { composed } from "./composed.ts";
import { dossierOf, fact } from "./dossier.ts";

const FOLDER = join(import.meta.dirname, "cases");
const QUOTE = "Trade in lanterns is said to grow";
const WHEN = "1998";
const COUNCIL = { text: "Council of Europe", term: "council-of-europe" };
const BELGIUM = { text: "Belgium", term: "belgium" };
const VISITOR = { name: { text: "A. Khamzaev", term: "a-khamzaev" } };

type Fields = Readonly<Record<string, unknown>>;
const name = ({ key, en }: Term) => ({ text: en.name, term: key });

/** What a table has of a name: facts whose sentences put it into one case each. */
type Facts = (term: Term) => readonly Fields[];

const joins = (party: Fields, body: Fields, status: string): Fields => ({
  kind: "membership",
  parties: [party],
  body,
  status,
});
const moved = (change: Fields): Fields => ({
  kind: "establishment",
  action: "moved",
  body: COUNCIL,
  ...change,
});
const conference = (place: Fields): Fields => ({ kind: "event", type: "conference", place });
const concluded = (party: Fields): Fields => ({
  kind: "document",
  action: "concluded",
  document: { type: "agreement" },
  actors: [{ name: BELGIUM }, { name: party }],
});

const OF_STATE: Facts = (term) => [
  joins(name(term), COUNCIL, "member"),
  moved({ from: name(term) }),
  joins(name(term), COUNCIL, "observer"),
  { kind: "event", type: "visit", actors: [VISITOR], place: name(term) },
  concluded(name(term)),
  conference(name(term)),
];

const OF_PLACE: Facts = (term) => [
  moved({ from: name(term) }),
  moved({ to: name(term) }),
  conference(name(term)),
];

/** No template puts a body into the dative. */
const OF_BODY: Facts = (term) => [
  { kind: "establishment", action: "established", body: name(term) },
  { kind: "event", type: "session", body: name(term) },
  { kind: "establishment", action: "transformed", body: COUNCIL, to: name(term) },
  concluded(name(term)),
  { kind: "chairmanship", chair: { name: BELGIUM }, body: name(term) },
];

/** The sentences of one document, which names each of the things once. */
function sentences(columns: readonly Fields[]): readonly string[] {
  const facts: readonly Fact[] = columns.map((fields) => fact(QUOTE, { when: WHEN, ...fields }));
  const { statements } = composed(dossierOf(facts), "ru", { termbase: ownTerms });
  // a finding that tells of a fact stands behind the fact
  const texts = new Map(statements.toReversed().map(({ facts: [id = ""], text }) => [id, text]));
  return facts.map(({ id }) => (texts.get(id) ?? "").replaceAll("\u00A0", " "));
}

/** A document for each case, a paragraph for each name. */
function table(terms: readonly Term[], facts: Facts): string {
  const cases = terms.map(facts);
  const columns = (cases[0] ?? []).map((_, at) => sentences(cases.map((row) => row[at] ?? {})));
  return terms
    .map(({ key }, row) => `${key}\n${columns.map((column) => `  ${column[row]}\n`).join("")}`)
    .join("\n");
}

const all = [...ownTerms.terms.values()].toSorted((one, other) => (one.key < other.key ? -1 : 1));
const states = all.filter(({ kind, class: termClass }) => kind === "party" && termClass === "state");
const places = all.filter(({ kind }) => kind === "place");
/** One that stands in a sentence as a whole, from each family and class. */
const BODY_CLASSES = ["organisation", "organ", "fund", "group", "programme", "agreement", "area"];
const bodies = BODY_CLASSES.flatMap((termClass) =>
  all.filter((term) => term.kind === "body" && term.class === termClass).slice(0, 12),
);

describe("Russian names in every case", () => {
  it.each([
    ["states.ru.txt", states, OF_STATE, 190],
    ["places.ru.txt", places, OF_PLACE, 250],
    ["bodies.ru.txt", bodies, OF_BODY, 50],
  ] as const)("%s", (file, terms, facts, least) => {
    expect(terms.length).toBeGreaterThanOrEqual(least);
    const text = table(terms, facts);
    const path = join(FOLDER, file);
    if (process.env.UPDATE_GOLDENS) writeFileSync(path, text);
    expect(text).toBe(readFileSync(path, "utf8"));
  });
});
