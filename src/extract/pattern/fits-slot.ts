/** Which mentions a slot of a pattern takes. */
import type { Mention, NameMention } from "../mention.ts";
import type { SlotType } from "./pattern.ts";

const NAME_KINDS: Partial<Record<SlotType, readonly NameMention["kinds"][number][]>> = {
  party: ["party"],
  body: ["body"],
  place: ["place", "party"],
  event: ["event"],
  thing: ["party", "body", "instrument", "document", "place", "event", "thing"],
  actor: ["party", "body", "person"],
};

export function fitsSlot(mention: Mention, slot: SlotType): boolean {
  switch (mention.type) {
    case "date":
      return slot === "date";
    case "number":
      return slot === (mention.number.ordinal ? "ordinal" : "number");
    case "person":
      return slot === "person" || slot === "actor";
    case "document":
      return (
        slot === "document" ||
        (slot === "instrument" && mention.treaty) ||
        (slot === "act" && !mention.treaty && mention.number !== undefined)
      );
    case "name":
      return mention.kinds.some((kind) => NAME_KINDS[slot]?.includes(kind));
  }
}
