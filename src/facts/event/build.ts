/** From what a pattern took to the fields of the kind. */
import type { Build } from "../../model/rule.ts";
import { actors, partsOf, present } from "../fields.ts";

const FIELDS = ["title", "body", "subject", "place", "actor", "lead", "ordinal"];

/** Event: one fact a match. */
export const buildEvent: Build = (captured) => {
  const first = (field: string) => captured.values(field)[0];
  return [
    {
      fields: present({
        ...captured.constants,
        title: first("title")?.name,
        body: first("body")?.name,
        subject: first("subject")?.name,
        place: first("place")?.name,
        actors: actors(captured.values("actor")),
        lead: first("lead")?.actor,
        ordinal: first("ordinal")?.number?.value,
      }),
      parts: partsOf(captured, FIELDS),
    },
  ];
};
