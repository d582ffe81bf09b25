/** From what a pattern took to the fields of the kind. */
import type { Name } from "../../model/fact.ts";
import type { Build, Captured } from "../../model/rule.ts";
import { commonName } from "../common-name.ts";
import { actors, each, present } from "../fields.ts";
import { actionOf } from "./action.ts";
import { type Frequency, frequencyOf, inYears, qualifierOf } from "./frequency.ts";

/** Words of a rhythm, which are no part of a name: `session every autumn and seminar` names two. */
const RHYTHM = /\b(?:every|each)\b/;

/** Units that an interval may have of its own: раз в 18 *месяцев*. */
const PERIODS: readonly unknown[] = ["year", "month", "week", "day"];

/** A number that belongs to the rhythm: of `Делегации три раза в месяц` nothing is done once. */
const COUNTED = /\s(?:два|две|три|четыре|пять|шесть|семь|восемь|девять|десять|двенадцать|\d{1,2})$/;

/** An adverb that the phrase took along: `Association Council also`. */
const ADVERB = /\s+(?:also|usually|normally|regularly|generally|traditionally|typically|now|then)$/i;

/** A phrase that another noun was read into: for `the monitoring the joint working group` meets the group. */
const SECOND =
  /^.*\s(?<!\b(?:of|for|on|in|at|to|between|with|from|by|under|among|about|and|or)\s)(?:the|a|an)\s/i;

/** What recurs, without the words that are none of it. */
function activityName({ text, ...name }: Name): Name {
  return commonName({ ...name, text: text.replace(ADVERB, "").replace(SECOND, "") });
}

/** How often: what the words of `frequency` say, else what the rule knows and the numbers that it took. */
function rhythmOf(captured: Captured): Frequency | undefined {
  const { unit, every, times: known } = captured.constants;
  const words = captured.values("frequency")[0]?.name.text;
  const said = words === undefined ? undefined : frequencyOf(words);
  const times = captured.values("times")[0]?.number;
  const interval = captured.values("every")[0]?.number;
  const spacing = interval?.value;
  // every two and a half years is no rhythm that the model can hold
  if (spacing !== undefined && !Number.isInteger(spacing)) return undefined;
  const own = PERIODS.find((one) => one === interval?.unit) ?? unit;
  const count = times?.value ?? said?.times ?? (known as number | undefined);
  const rhythm = present({
    times: count,
    to: times ? times.to : said?.to,
    qualifier: times?.hedge ?? said?.qualifier ?? hedgeOf(captured),
  });
  if (own === "quarter") return inYears(rhythm, "quarter");
  const per = said?.per ?? (own === undefined ? undefined : { unit: own, every: spacing ?? every ?? 1 });
  return present({ ...rhythm, printed: times ? undefined : said?.printed, per });
}

/** The hedge that stands apart from the rhythm: не реже, usually. */
function hedgeOf(captured: Captured): Frequency["qualifier"] {
  const words = ["hedge", "verb"].flatMap((field) => captured.values(field).map(({ name }) => name.text));
  return words.map(qualifierOf).find((one) => one !== undefined);
}

/** Recurrence: one fact an activity, where the verb is one that the model has. */
export const buildRecurrence: Build = (captured) =>
  each(captured, "activity", ["frequency", "times", "place", "actor", "every", "body"], ({ name }) => {
    const all = [name, ...captured.values("actor").map((one) => one.name)];
    if (
      RHYTHM.test(name.text) ||
      (captured.constants.times === 1 && all.some(({ text }) => COUNTED.test(text)))
    )
      return undefined;
    const verb = captured.values("verb")[0]?.name.text;
    const action = captured.constants.action ?? actionOf(name.text, verb);
    const rhythm = rhythmOf(captured);
    if (!rhythm || action === undefined) return undefined;
    return {
      activity: activityName(name),
      action,
      ...rhythm,
      body: captured.values("body")[0]?.name,
      place: captured.values("place")[0]?.name,
      actors: actors(captured.values("actor")),
    };
  });
