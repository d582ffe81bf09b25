/** From what a pattern took to the fields of the kind. */
import type { Build } from "../../model/rule.ts";
import { each } from "../fields.ts";

/** Appointment: one fact a post. */
export const buildAppointment: Build = (captured) =>
  each(captured, "post", ["person", "body"], (post) => ({
    ...captured.constants,
    post: post.name,
    person: captured.values("person")[0]?.actor,
    body: captured.values("body")[0]?.name,
  }));
