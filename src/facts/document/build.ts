/** From what a pattern took to the fields of the kind. */
import type { Build } from "../../model/rule.ts";
import { actors, each } from "../fields.ts";

/** Document: one fact a document. An act is dated by its own date. */
export const buildDocument: Build = (captured) =>
  each(captured, "document", ["actor", "author", "place", "by"], (value) => {
    if (!value.document) return undefined;
    const issued = captured.constants.action === "issued" ? value.document.when : undefined;
    return {
      ...captured.constants,
      document: value.document,
      when: issued,
      actors: actors(captured.values("actor")),
      authors: actors(captured.values("author")),
      place: captured.values("place")[0]?.name,
      by: captured.values("by")[0]?.document,
    };
  });
