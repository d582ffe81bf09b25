import { expect, it } from "vitest";
import { eventTypeOf } from "../../src/facts/event/head-noun.ts";

it.each([
  ["18-е заседание Совета глав правительств", "meeting"],
  ["четвёртой сессии Генеральной конференции", "session"],
  ["встреча министров на саммите ОБСЕ", "meeting"],
  ["рабочим визитом", "visit"],
  ["межмидовские консультации", "consultations"],
  ["совместных учениях", "exercise"],
  ["конгресс врачей", "conference"],
])("%s is of the type %s", (title, type) => expect(eventTypeOf(title)).toBe(type));

it("knows no event in a phrase without one of its nouns", () => {
  expect(eventTypeOf("посольство в Осло")).toBeUndefined();
});
