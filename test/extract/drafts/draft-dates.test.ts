/** When what was found holds. */
import { expect, it } from "vitest";
import { draftDates } from "../../../src/extract/drafts/draft-dates.ts";
import type { Kind } from "../../../src/model/kinds.ts";
import { type Around, ownSentence } from "../clauses/own-sentence.ts";
import { foundIn, rule, rulesOf } from "../rules/own-rules.ts";

const scope: Around["scope"] = { edtf: "2018", from: "heading" };

const dated = (source: string, around: Around, more: Partial<Parameters<typeof rule>[0]>, kind: Kind) => {
  const rules = rulesOf([rule({ verbs: ["sign"], arguments: { object: "{what:document}" }, ...more })], {
    kind,
  });
  const sentence = ownSentence(source, around);
  return foundIn(sentence, rules).flatMap((found) =>
    draftDates(found, sentence).map((date) =>
      date === undefined
        ? "none"
        : [date.when, date.from, date.range && sentence.text.slice(date.range.start, date.range.end)]
            .filter((one) => one !== undefined)
            .join(" | "),
    ),
  );
};

const BARE = "They signed the {treaty Lake Treaty}.";
const SINCE = "They signed the {treaty Lake Treaty} since {2001}.";

it.each<[string, string, Around, Partial<Parameters<typeof rule>[0]>, Kind, string[]]>([
  [
    "that of the clause",
    "They signed the {treaty Lake Treaty} on {2001}.",
    { scope },
    {},
    "event",
    ["2001 | on 2001"],
  ],
  [
    "one for each",
    "They signed the {treaty Lake Treaty} in {2001} and {2003}.",
    {},
    {},
    "event",
    ["2001 | in 2001", "2003 | 2003"],
  ],
  ["an open interval for a state", SINCE, {}, { state: true }, "event", ["2001/.. | since 2001"]],
  ["a point for what is no state", SINCE, {}, {}, "event", ["2001 | since 2001"]],
  ["that of the heading", BARE, { scope }, {}, "event", ["2018 | heading"]],
  ["none of the heading for what recurs", BARE, { scope }, {}, "recurrence", ["none"]],
  ["none of the heading where the rule wants none", BARE, { scope }, { when: "none" }, "event", ["none"]],
  [
    "the date before, where the words point back",
    `During the visit, ${BARE}`,
    { scope, previous: "2001-05" },
    {},
    "event",
    ["2001-05 | previous"],
  ],
  ["none", BARE, { previous: "2001-05" }, {}, "event", ["none"]],
])("%s", (_name, source, around, more, kind, expected) => {
  expect(dated(source, around, more, kind)).toEqual(expected);
});
