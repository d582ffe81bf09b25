/** Which facts that go on without an end a later fact ends: the standing of an observer who became a member. */
import type { Fact, FactOf } from "../facts/index.ts";
import { compareText } from "../model/compare.ts";
import { dayBound, parseDate } from "../model/date.ts";
import { groupBy } from "../model/group-by.ts";
import type { MembershipStatus } from "../model/kinds.ts";
import { type NameKeys, nameKeys } from "./acts/acronyms.ts";
import { personKey } from "./acts/appointment-act.ts";
import { documentKey } from "./acts/document-act.ts";
import { thing } from "./acts/name-words.ts";
import type { CheckInput } from "./check.ts";

/** Standings from the least; a party that gets a higher one no longer has those below it. */
const RANK: Readonly<Partial<Record<MembershipStatus, number>>> = {
  applicant: 0,
  partner: 1,
  observer: 2,
  associate: 3,
  participant: 4,
  member: 4,
  withdrawn: 5,
};
/** Whoever applies becomes an associate or more; observers apply all the same. */
const ANSWER = 3;

/** A document is applied provisionally until it enters into force, and in force until it is ended. */
const DOCUMENT_RANK: Readonly<Record<string, number>> = {
  "applied-provisionally": 0,
  "entered-into-force": 1,
  terminated: 2,
  denounced: 2,
  expired: 2,
};

/** A person holds a post until he leaves it. */
const POST_RANK: Readonly<Record<string, number>> = { holds: 0, "took-office": 0, appointed: 0, left: 1 };

/** What goes on, or ends what goes on. */
interface State {
  /** Equal for states of one thing. */
  readonly key: string;
  readonly rank: number;
  /** The least rank that ends it. */
  readonly endedBy: number;
  /** Who must be another for a state to end this one; absent: nobody need be. */
  readonly whose?: string;
}

const state = (key: string, rank: number, endedBy = rank + 1): State => ({ key, rank, endedBy });

/** Stages of a membership that are done, and not only asked for. */
const DONE: ReadonlySet<string> = new Set(["in-effect", "suspended", "expelled"]);

function membershipStates({ parties, body, status, stage }: FactOf<"membership">, keyOf: NameKeys): State[] {
  const isAsked = status === "applicant" || (stage !== undefined && !DONE.has(stage));
  const rank = isAsked ? 0 : RANK[status];
  if (rank === undefined) return [];
  return parties.map((party) =>
    state(`membership|${thing(party)}|${keyOf(body)}`, rank, rank === 0 ? ANSWER : rank + 1),
  );
}

function statesOf(fact: Fact, input: CheckInput, keyOf: NameKeys): State[] {
  switch (fact.kind) {
    case "membership":
      return membershipStates(fact, keyOf);
    case "document":
    case "treaty": {
      const rank = DOCUMENT_RANK[fact.action];
      const key = rank === undefined ? undefined : documentKey(fact, input);
      const parties = fact.kind === "treaty" ? fact.parties.map(thing).sort().join("&") : "";
      return key === undefined || rank === undefined ? [] : [state(`document|${key}|${parties}`, rank)];
    }
    case "appointment": {
      const rank = POST_RANK[fact.action];
      if (rank === undefined || fact.person === undefined) return [];
      return [state(`post|${personKey(fact.person.name)}|${thing(fact.post)}`, rank)];
    }
    case "chairmanship":
      // a body has one chair
      return [{ ...state(`chair|${thing(fact.body)}`, 0, 0), whose: thing(fact.chair.name) }];
    default:
      return [];
  }
}

/** `1996/..` */
function goesOn(edtf: string): boolean {
  const value = parseDate(edtf);
  return value?.type === "interval" && value.from !== undefined && value.to === undefined;
}

interface Told extends State {
  readonly fact: Fact;
  /** `YYYY-MM-DD` */
  readonly from: string;
  readonly goesOn: boolean;
}

function toldStates(input: CheckInput): Told[] {
  const keyOf = nameKeys(input.facts);
  return input.facts.flatMap((fact) => {
    const from = fact.when === undefined ? undefined : dayBound(fact.when, "first");
    if (fact.when === undefined || from === undefined || fact.modality !== undefined) return [];
    const shared = { fact, from, goesOn: goesOn(fact.when) };
    return statesOf(fact, input, keyOf).map((told) => ({ ...told, ...shared }));
  });
}

/** The nearest later state that ends each state of one thing. */
function endsOf(states: readonly Told[]): [Fact, string][] {
  const latestFirst = states.toSorted((a, b) => compareText(b.from, a.from));
  const next = new Map<number, Told>();
  const ends: [Fact, string][] = [];
  let waiting: Told[] = [];
  for (const one of latestFirst) {
    // what began on the same day ends nothing of that day
    if (waiting[0] && waiting[0].from !== one.from) {
      for (const later of waiting) next.set(later.rank, later);
      waiting = [];
    }
    const enders = [...next.values()].filter(
      ({ rank, whose }) => rank >= one.endedBy && (whose === undefined || whose !== one.whose),
    );
    const nearest = enders.reduce<Told | undefined>(
      (best, ender) => (best === undefined || ender.from < best.from ? ender : best),
      undefined,
    );
    if (one.goesOn && nearest) ends.push([one.fact, nearest.fact.id]);
    waiting.push(one);
  }
  return ends;
}

/** The facts; those that a later fact ends bear its id. */
export function supersede(input: CheckInput): readonly Fact[] {
  const things = groupBy(toldStates(input), ({ key }) => key);
  const ends = new Map([...things.values()].filter((states) => states.length > 1).flatMap(endsOf));
  return input.facts.map((fact) => {
    const superseded = ends.get(fact);
    return superseded === undefined ? fact : { ...fact, superseded };
  });
}
