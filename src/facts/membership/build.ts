/** From what a pattern took to the fields of the kind. */
import type { Build } from "../../model/rule.ts";
import { each, names } from "../fields.ts";

/** Membership: one fact a body. */
export const buildMembership: Build = (captured) => {
  const parties = names(captured.values("party"));
  return each(
    captured,
    "body",
    ["party", "title", "ordinal"],
    (body) =>
      parties && {
        ...captured.constants,
        parties,
        body: body.name,
        title: captured.values("title")[0]?.name,
        ordinal: captured.values("ordinal")[0]?.number?.value,
      },
  );
};
