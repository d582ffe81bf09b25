/** Mentions without which a pattern cannot match. */
import type { PatternNode, SlotType } from "./pattern.ts";

/** The types of the slots that every match fills; phrases are no mentions. */
export function requiredSlots(node: PatternNode): ReadonlySet<SlotType> {
  switch (node.type) {
    case "slot":
      return new Set(node.slot === "phrase" ? [] : [node.slot]);
    case "capture":
      return requiredSlots(node.item);
    case "sequence":
      return new Set(node.items.flatMap((item) => [...requiredSlots(item)]));
    case "choice": {
      const [first = new Set<SlotType>(), ...others] = node.items.map(requiredSlots);
      return new Set([...first].filter((slot) => others.every((other) => other.has(slot))));
    }
    case "word":
    case "optional":
    case "gap":
    case "start":
    case "end":
      return new Set();
  }
}
