/** From what a pattern took to the fields of the kind. */
import type { Build } from "../../model/rule.ts";
import { actors, each } from "../fields.ts";

/** Recurrence: one fact an activity. */
export const buildRecurrence: Build = (captured) =>
  each(captured, "activity", ["times", "place", "actor", "every"], (activity) => {
    const { unit, every, ...constants } = captured.constants;
    const times = captured.values("times")[0]?.number;
    const spacing = captured.values("every")[0]?.number?.value;
    return {
      ...constants,
      activity: activity.name,
      times: times?.value ?? constants.times,
      qualifier: times?.hedge,
      per: unit === undefined ? undefined : { unit, every: spacing ?? every ?? 1 },
      place: captured.values("place")[0]?.name,
      actors: actors(captured.values("actor")),
    };
  });
