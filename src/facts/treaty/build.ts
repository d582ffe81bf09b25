/** From what a pattern took to the fields of the kind. */
import type { Build } from "../../model/rule.ts";
import { each, names, present } from "../fields.ts";

/** Treaty: one fact an instrument. */
export const buildTreaty: Build = (captured) =>
  each(captured, "instrument", ["party", "by"], (value) => {
    if (!value.document) return undefined;
    const { title, type, number, when } = value.document;
    return {
      ...captured.constants,
      parties: names(captured.values("party")) ?? [],
      instrument: present({
        title: title ?? (number === undefined ? value.name : undefined),
        type,
        number,
        adopted: when,
      }),
      by: captured.values("by")[0]?.document,
    };
  });
