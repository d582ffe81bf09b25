/** From what a pattern took to the fields of the kind. */
import type { Build } from "../../model/rule.ts";
import { actors, each } from "../fields.ts";
import { frequencyOf } from "./frequency.ts";

/** Words of a rhythm, which are no part of a name: `session every autumn and seminar` names two. */
const RHYTHM = /\b(?:every|each)\b/;

/** Units that an interval may have of its own: раз в 18 *месяцев*. */
const PERIODS: readonly unknown[] = ["year", "month", "week", "day"];

/** Recurrence: one fact an activity. How often is what the words of `frequency` say, else what the rule knows. */
export const buildRecurrence: Build = (captured) =>
  each(captured, "activity", ["frequency", "times", "place", "actor", "every", "body"], (activity) => {
    if (RHYTHM.test(activity.name.text)) return undefined;
    const { unit, every, ...constants } = captured.constants;
    const words = captured.values("frequency")[0]?.name.text;
    const said = words === undefined ? undefined : frequencyOf(words);
    const times = captured.values("times")[0]?.number;
    const interval = captured.values("every")[0]?.number;
    const spacing = interval?.value;
    const own = PERIODS.find((one) => one === interval?.unit);
    // every two and a half years is no rhythm that the model can hold
    if (spacing !== undefined && !Number.isInteger(spacing)) return undefined;
    return {
      ...constants,
      activity: activity.name,
      times: times?.value ?? said?.times ?? constants.times,
      to: times ? times.to : said?.to,
      qualifier: times?.hedge ?? said?.qualifier,
      per:
        said?.per ?? (unit === undefined ? undefined : { unit: own ?? unit, every: spacing ?? every ?? 1 }),
      body: captured.values("body")[0]?.name,
      place: captured.values("place")[0]?.name,
      actors: actors(captured.values("actor")),
    };
  });
