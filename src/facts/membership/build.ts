/** From what a pattern took to the fields of the kind. */
import type { Build } from "../../model/rule.ts";
import { each, names } from "../fields.ts";

/** Membership: one fact a body. `since` is the date since when a standing holds, where the words only point to it. */
export const buildMembership: Build = (captured) => {
  const parties = names(captured.values("party"));
  const since = captured.values("since")[0]?.date;
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
        when: since && `${since}/..`,
        ordinal: captured.values("ordinal")[0]?.number?.value,
      },
  );
};
