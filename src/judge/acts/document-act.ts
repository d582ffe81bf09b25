/** A document is signed, ratified, brought into force: once, and by each of its parties once. */
import type { FactOf } from "../../facts/index.ts";
import type { Name } from "../../model/fact.ts";
import type { CheckInput } from "../check.ts";
import type { ActParts } from "./act.ts";
import { COMMON_IN_TITLES, RECURRING_TYPES, TREATIES } from "./lexicon-acts.ts";
import { stemsOf, thing } from "./name-words.ts";

type OfDocument = FactOf<"document" | "treaty">;

/** Actions that are one act by different names. Actions that may be done again are not listed. */
const ACTS: Readonly<Record<string, string>> = {
  signed: "signed",
  concluded: "signed",
  initialled: "initialled",
  adopted: "adopted",
  ratified: "ratified",
  approved: "approved",
  acceded: "acceded",
  joined: "acceded",
  deposited: "deposited",
  "opened-for-signature": "opened-for-signature",
  "entered-into-force": "entered-into-force",
  issued: "issued",
  denounced: "denounced",
  terminated: "terminated",
  expired: "expired",
};

/** Acts that a party cannot have done before the thing was done at all. */
const ALL_FIRST = new Set(["signed", "adopted", "opened-for-signature", "entered-into-force"]);

interface Told {
  readonly title: Name | undefined;
  readonly type: string;
  readonly number: string | undefined;
  readonly own: string | undefined;
  readonly doers: readonly string[];
}

function toldOf(fact: OfDocument): Told {
  if (fact.kind === "treaty") {
    const { title, type, number, series, adopted } = fact.instrument;
    const numbered = number === undefined ? undefined : [series ?? "", number].join(" ");
    return { title, type, number: numbered, own: adopted, doers: fact.parties.map(thing) };
  }
  const { title, type, number, when } = fact.document;
  return { title, type, number, own: when, doers: (fact.actors ?? []).map(({ name }) => thing(name)) };
}

/** As many words as a title must have that few others have. Of treaties a pair of states has one of a kind, of agreements many. */
function tellingWords(type: string, hasTerm: boolean): number {
  if (hasTerm || TREATIES.has(type)) return 1;
  return RECURRING_TYPES.has(type) ? 3 : 2;
}

/** What the document is known by; nothing where its words fit many. */
function identity({ title, type, number }: Told, { termbase }: CheckInput): string | undefined {
  if (title === undefined) return number === undefined ? undefined : `${type}|${number}`;
  const stems = stemsOf(title);
  const telling = stems.filter((stem) => !COMMON_IN_TITLES.has(stem)).length;
  const term = title.term === undefined ? undefined : termbase.get(title.term);
  const isOfficial = term?.adopted !== undefined || term?.numberInSeries !== undefined;
  const needed = number !== undefined || isOfficial ? 0 : tellingWords(type, term !== undefined);
  return telling < needed ? undefined : `${thing(title)}|${number ?? ""}`;
}

/** The document of a fact, whatever was done with it, as a key; nothing where its words fit many. */
export const documentKey = (fact: OfDocument, input: CheckInput): string | undefined =>
  identity(toldOf(fact), input);

export function documentAct(fact: OfDocument, input: CheckInput): ActParts | undefined {
  const told = toldOf(fact);
  const known = identity(told, input);
  const act = ACTS[fact.action];
  if (known === undefined || act === undefined) return undefined;
  // whether all or one ratified, and who lost his name, nobody can tell
  if (fact.kind === "treaty" && told.doers.length === 0 && !ALL_FIRST.has(act)) return undefined;
  return {
    key: `document|${known}|${act}`,
    doers: told.doers,
    rows: true,
    ...(fact.kind === "treaty" ? { allFirst: true } : {}),
    ...(told.own === undefined ? {} : { own: told.own }),
  };
}
