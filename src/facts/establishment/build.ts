/** From what a pattern took to the fields of the kind. */
import type { Build } from "../../model/rule.ts";
import { each, names } from "../fields.ts";

/** Establishment: one fact a body. */
export const buildEstablishment: Build = (captured) =>
  each(captured, "body", ["party", "to", "from", "place"], (body) => ({
    ...captured.constants,
    body: body.name,
    parties: names(captured.values("party")),
    to: captured.values("to")[0]?.name,
    from: captured.values("from")[0]?.name,
    place: captured.values("place")[0]?.name,
  }));
