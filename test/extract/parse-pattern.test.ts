/** The notation of patterns. */
import { expect, it } from "vitest";
import { parsePattern } from "../../src/extract/pattern/parse-pattern.ts";

const lists = { be: ["is", "has been"] };

it("reads words, lists, choices, options, slots, captures and gaps", () => {
  expect(
    parsePattern("^ {party+} @be a? (member|part) of {what:phrase} ... [more: it] \\( $", lists),
  ).toMatchObject({
    type: "sequence",
    items: [
      { type: "start" },
      { type: "slot", field: "party", slot: "party", many: true },
      { type: "choice", items: [{ items: [{ type: "word" }, { type: "word" }] }, { type: "word" }] },
      { type: "optional", item: { type: "word", words: new Set(["a"]) } },
      { type: "word", words: new Set(["member", "part"]) },
      { type: "word", words: new Set(["of"]) },
      { type: "slot", field: "what", slot: "phrase", many: false },
      { type: "gap" },
      { type: "capture", field: "more" },
      { type: "word", words: new Set(["("]) },
      { type: "end" },
    ],
  });
});

it.each([
  ["{party", "cannot read"],
  ["{thing:colour}", 'no slot is called "colour"'],
  ["@colours", 'no list "colours"'],
  ["(a|b", "a bracket is not closed"],
  ["a)", "a bracket too many"],
  ["[field: a", "a square bracket is not closed"],
  ["? a", "nothing before it"],
])("refuses %s", (pattern, message) => {
  expect(() => parsePattern(pattern, lists)).toThrow(message);
});
