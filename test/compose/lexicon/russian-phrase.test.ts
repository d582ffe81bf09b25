/** What a Russian phrase is about, whatever case it stands in. */
import { expect, test } from "vitest";
import { russianHead } from "../../../src/compose/lexicon/russian-phrase.ts";

test.each([
  ["Смешанная комиссия по рыболовству", "commission", "n"],
  ["Смешанной комиссии по рыболовству", "commission", "gdp"],
  ["Офисом программ в Норландии", "bureau", "i"],
  ["Постоянному представительству Норландии", "permanent-mission", "d"],
  ["план действий на три года", "action-plan", "na"],
  ["17-м заседании", "event-body-meeting", "p"],
  ["ПА ОБСЕ", undefined, undefined],
  ["Председателем Совета маяков", undefined, undefined],
  ["о маяках", undefined, undefined],
])("%s", (text, key, cases) => {
  const head = russianHead(text);
  expect([head?.key, head?.cases.join("")]).toEqual([key, cases]);
});
