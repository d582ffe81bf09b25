/** What a sentence before a list says of its items: how many there are, and in how many of them somebody takes part. */
import type { TextRange } from "../../model/language.ts";
import type { CapturedValue } from "../../model/rule.ts";
import type { Span } from "../../model/span.ts";
import type { Draft } from "../apply-rules.ts";

/** A list item as read: its own drafts, and its head where it says nothing else. */
export interface ReadItem {
  readonly drafts: readonly Draft[];
  readonly head?: CapturedValue & { readonly range: TextRange };
}

export interface ListReading {
  /** The drafts of the sentence before the list, with the number of items noted at the count. */
  readonly intro: readonly Draft[];
  /** Facts that follow for an item from the sentence before the list, by item. */
  readonly derived: readonly (readonly Draft[])[];
}

/** Standings that count as taking part. */
const TAKING_PART = new Set(["member", "participant", "associate", "observer"]);

interface Relation {
  readonly type: string;
  readonly parties: unknown;
}

function relationOf(draft: Draft): Relation | undefined {
  const relation = draft.kind === "count" ? draft.fields.relation : undefined;
  return typeof relation === "object" && relation !== null && "type" in relation && "parties" in relation
    ? { type: String(relation.type), parties: relation.parties }
    : undefined;
}

const isStanding = (draft: Draft): boolean => draft.kind === "membership";
const takesPart = (draft: Draft): boolean =>
  isStanding(draft) && TAKING_PART.has(String(draft.fields.status));

/**
 * Reads a list against the sentence before it. Where that sentence says in how many items a party takes part, and just
 * as many items say so themselves, it follows that the party takes no part in those that say nothing of it. Where the
 * numbers differ nothing follows: the judge reports the difference. A list that is only partial (`among them:`) is not
 * counted.
 */
export function readList(
  intro: readonly Draft[],
  items: readonly ReadItem[],
  isPartial: boolean,
): ListReading {
  const isWhole = (draft: Draft) => !isPartial && draft.fields.qualifier === undefined;
  const counted = intro.map((draft) =>
    draft.kind === "count" && !relationOf(draft) && draft.fields.listed === undefined && isWhole(draft)
      ? { ...draft, fields: { ...draft.fields, listed: items.length } }
      : draft,
  );
  const limiting = intro.find((draft) => ["participates", "member"].includes(relationOf(draft)?.type ?? ""));
  const relation = limiting && relationOf(limiting);
  const taking = items.filter((item) => item.drafts.some(takesPart)).length;
  if (!limiting || !relation || taking !== limiting.fields.stated)
    return {
      // where no item says so, nothing is listed
      intro: counted.map((draft) => (draft === limiting && taking > 0 ? withListed(draft, taking) : draft)),
      derived: items.map(() => []),
    };
  return {
    intro: counted.map((draft) => (draft === limiting ? withListed(draft, taking) : draft)),
    derived: items.map((item) =>
      item.drafts.some(isStanding) || !item.head ? [] : [noPart(item.head, limiting, relation)],
    ),
  };
}

const withListed = (draft: Draft, listed: number): Draft => ({
  ...draft,
  fields: { ...draft.fields, listed },
});

function noPart(head: NonNullable<ReadItem["head"]>, limiting: Draft, relation: Relation): Draft {
  const parts: Record<string, Span> = { body: head.span };
  if (limiting.parts.relation) parts.status = limiting.parts.relation;
  if (limiting.parts.party) parts.party = limiting.parts.party;
  return {
    kind: "membership",
    fields: {
      parties: relation.parties,
      body: head.name,
      status: "none",
      as: relation.type === "member" ? "member" : "participant",
    },
    parts,
    range: head.range,
    rule: "membership/none-by-list",
  };
}
