/** From what a pattern took to the fields of the kind. */
import type { Build } from "../../model/rule.ts";
import { each, has, names } from "../fields.ts";

/** Count: one fact a number. A relation (`participates only in one of them`) needs the party and its words. */
export const buildCount: Build = (captured) =>
  each(captured, "stated", ["of", "party", "relation"], (stated) => {
    const of = captured.values("of")[0]?.name;
    const { relation: type, ...constants } = captured.constants;
    const parties = names(captured.values("party"));
    const words = captured.values("relation")[0];
    return (
      stated.number &&
      of && {
        ...constants,
        of,
        stated: stated.number.value,
        listed: captured.values("listed").length || undefined,
        qualifier: stated.number.hedge ?? constants.qualifier,
        loose: has(captured, "loose") || undefined,
        relation: type && parties ? { type, parties, text: words?.name.text ?? String(type) } : undefined,
      }
    );
  });
