/** From what a pattern took to the fields of the kind. */
import type { Build } from "../../model/rule.ts";
import { each } from "../fields.ts";

/** Chairmanship: one fact a body. */
export const buildChairmanship: Build = (captured) =>
  each(captured, "body", ["chair", "from"], (body) => {
    const chair = captured.values("chair")[0]?.actor;
    return chair && { ...captured.constants, chair, body: body.name, from: captured.values("from")[0]?.name };
  });
