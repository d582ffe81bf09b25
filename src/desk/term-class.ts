/** What a wanted name is in the termbase: the kind and class of its entry, from the field that holds it and its own words. */
import { headKeyOf } from "../compose/lexicon/index.ts";
import type { TermKind } from "../model/kinds.ts";
import { ownEntry } from "../model/own-entry.ts";
import type { Term } from "../model/term.ts";

export interface TermClass {
  readonly kind: TermKind;
  readonly class: Term["class"];
}

const BY_FIELD: Readonly<Record<string, TermClass>> = {
  state: { kind: "party", class: "state" },
  party: { kind: "body", class: "organisation" },
  organisation: { kind: "body", class: "organisation" },
  organ: { kind: "body", class: "organ" },
  fund: { kind: "body", class: "fund" },
  group: { kind: "body", class: "group" },
  area: { kind: "body", class: "area" },
  parliament: { kind: "body", class: "parliament" },
  government: { kind: "body", class: "government" },
  "political-group": { kind: "body", class: "political-group" },
  city: { kind: "place", class: "city" },
  region: { kind: "place", class: "region" },
  person: { kind: "person", class: "person" },
  office: { kind: "office", class: "office" },
  event: { kind: "event", class: "event" },
  measure: { kind: "thing", class: "measure" },
  topic: { kind: "thing", class: "topic" },
  convention: { kind: "instrument", class: "convention" },
  treaty: { kind: "instrument", class: "convention" },
  charter: { kind: "instrument", class: "convention" },
  statute: { kind: "instrument", class: "convention" },
  covenant: { kind: "instrument", class: "convention" },
  protocol: { kind: "instrument", class: "protocol" },
};

/** What the head word of a body's name says of its class. */
const BY_HEAD: Readonly<Record<string, Term["class"]>> = {
  fund: "fund",
  bank: "fund",
  group: "group",
  programme: "programme",
  parliament: "parliament",
  directorate: "organ",
  centre: "organ",
  commission: "organ",
  committee: "organ",
  agency: "organ",
  embassy: "organ",
  mission: "organ",
  delegation: "organ",
  bureau: "organ",
  council: "organ",
};

/** Whatever no field names is a type of document. */
export function termClassOf(as: string, name: string): TermClass {
  const byField = ownEntry(BY_FIELD, as);
  if (!byField) return { kind: "document", class: "document" };
  if (byField.class !== "organisation") return byField;
  const byHead = ownEntry(BY_HEAD, headKeyOf(name) ?? "");
  return byHead ? { kind: "body", class: byHead } : byField;
}
