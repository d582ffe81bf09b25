/** The patterns that rules are written in, once parsed. The notation is described in docs/rules.md. */

export const SLOT_TYPES = [
  "date",
  "number",
  "ordinal",
  "event",
  "party",
  "body",
  "place",
  "person",
  "actor",
  "document",
  "instrument",
  "act",
  "thing",
  "phrase",
] as const;
/**
 * What a slot takes: `actor` a person, body or party; `document` any document and `instrument` only treaties,
 * `act` only what has a number and is no treaty;
 * `ordinal` an ordinal number; `event` a meeting, session or the like with a name or number; `thing` any name; `phrase` a noun phrase, named or not.
 */
export type SlotType = (typeof SLOT_TYPES)[number];

export type PatternNode =
  | { readonly type: "word"; readonly words: ReadonlySet<string> }
  | { readonly type: "slot"; readonly field: string; readonly slot: SlotType; readonly many: boolean }
  /** `[field: …]`: the words that the inner pattern takes are the field. */
  | { readonly type: "capture"; readonly field: string; readonly item: PatternNode }
  | { readonly type: "gap" }
  | { readonly type: "start" }
  | { readonly type: "end" }
  | { readonly type: "sequence"; readonly items: readonly PatternNode[] }
  | {
      readonly type: "choice";
      readonly items: readonly PatternNode[];
      /** By item the words that it begins with; undefined for one that can begin otherwise. */
      readonly first: readonly (ReadonlySet<string> | undefined)[];
    }
  | { readonly type: "optional"; readonly item: PatternNode };
