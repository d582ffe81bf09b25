import { expect, it } from "vitest";
import { numbered } from "../../../src/facts/event/ordinal-title.ts";

it.each([
  ["the 40th session of the Board", 40, "session of the Board"],
  ["Eleventh Lantern Conference", 11, "Lantern Conference"],
  ["XVII саммит Союза", 17, "саммит Союза"],
  ["17-ю ежегодную сессию", 17, "ежегодную сессию"],
  ["седьмая встреча", 7, "встреча"],
  ["третьего форума", 3, "форума"],
])("%s", (title, ordinal, text) => {
  expect(numbered(title)).toEqual({ ordinal, text });
});

it.each(["session of the Board", "Lantern Forum 2019", "CIVIL forum", "Пятигорская встреча"])(
  "no number: %s",
  (text) => {
    expect(numbered(text)).toEqual({ text });
  },
);
