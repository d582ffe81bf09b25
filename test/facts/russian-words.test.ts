import { expect, it } from "vitest";
import { anyForm, nounForms } from "../../src/facts/words-ru/forms.ts";

it.each([
  ["заседание", ["заседания", "заседанием", "заседаний"]],
  ["миссия", ["миссии", "миссию", "миссией"]],
  ["встреча", ["встречи", "встречу", "встреч"]],
  ["визит", ["визита", "визитом", "визиты", "визитов"]],
  ["поездка", ["поездку", "поездки", "поездок"]],
  ["переговоры", ["переговоров", "переговорах"]],
  ["председательство", ["председательства", "председательством"]],
])("knows the forms of %s", (noun, forms) => {
  expect(nounForms(noun)).toEqual(expect.arrayContaining([noun, ...forms]));
});

it("makes a choice of every form, word by word in a phrase", () => {
  expect(anyForm("визит, экспертная миссия")).toMatch(/^\(визит\|визита\|.*\|\(экспертн.*\) \(миссия\|/);
});
