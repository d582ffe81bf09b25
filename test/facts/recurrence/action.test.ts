import { expect, it } from "vitest";
import { actionOf } from "../../../src/facts/recurrence/action.ts";

it.each([
  ["Board", "meets", "met"],
  ["Board", "is convened", "met"],
  ["forum", "takes place", "held"],
  ["Lantern Day", "is celebrated", "marked"],
  ["surveys", "are drawn up", "prepared"],
  ["bulletin", "comes out", "published"],
  ["scholarships", "are awarded", "provided"],
  ["inspections", "receives", "held"],
  ["chairmanship", "passes", "rotated"],
  ["senior officials", undefined, "met"],
  ["seminar", undefined, "held"],
  ["Совет", "собирается", "met"],
  ["День фонаря", "отмечается", "marked"],
])("%s %s: %s", (activity, verb, action) => {
  expect(actionOf(activity, verb)).toBe(action);
});

it.each([
  ["Lantern Airways", "flies"],
  ["chairmanship", "is held"],
])("%s %s makes no recurrence", (activity, verb) => {
  expect(actionOf(activity, verb)).toBeUndefined();
});
