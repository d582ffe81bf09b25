/** Recurrences in the nominal style of official papers: заседания Совета проводятся …, ротация председательства … */
import type { Rule } from "../../../model/rule.ts";
import { oftenOf, rhythms, USUALLY } from "./rhythms.ts";

const TAKE_PLACE = "(проводятся|проходят|созываются|организуются)";
const PASSES = "(проводится|происходит|осуществляется)";
const PLACE = "((в|во) {place})?";

/** Sittings are those of the body that sits, meetings those of the persons who meet. */
const sittingRules: readonly Rule[] = rhythms.map(({ name, words, fact, text, expected }) => {
  const often = oftenOf(text);
  const what = `(заседания ({activity:body}|{activity:phrase}) {body}?|встречи {body}? \\( участники : (« [activity: ...] »|{activity:phrase}|[activity: ...]) \\))`;
  return {
    id: `recurrence/ru-sittings-${name}`,
    language: "ru",
    pattern: `^ (${what} ${TAKE_PLACE} ${USUALLY} ${PLACE} ${words}|${words} ${TAKE_PLACE} ${what}) ${PLACE}`,
    fact: { ...fact, action: "met" },
    when: "none",
    examples: [
      {
        text: `Заседания Комитета министров проводятся ${often}.`,
        facts: [{ ...expected, action: "met", activity: { text: "Комитета министров" } }],
      },
      {
        text: `Встречи (участники: министры торговли) проводятся ${often}.`,
        facts: [{ ...expected, action: "met", activity: { text: "министры торговли" } }],
      },
    ],
    counterExamples: [
      `Заседания Комитета министров не проводятся ${often}.`,
      "Заседания Комитета министров проводятся в Осло.",
    ],
  };
});

/** An office that passes on: ротация председательства проводится ежегодно. */
const rotationRules: readonly Rule[] = rhythms.map(({ name, words, fact, text, expected }) => {
  const often = oftenOf(text);
  const what = "ротация (должности « [activity: ...] »|{activity:phrase}|{activity:thing})";
  return {
    id: `recurrence/ru-rotation-${name}`,
    language: "ru",
    pattern: `(${what} (${PASSES}|—|–|-|:) ${USUALLY} ${words}|${words} ${PASSES} ${what})`,
    fact: { ...fact, action: "rotated" },
    when: "none",
    examples: [
      {
        text: `Ротация председательства проводится ${often}.`,
        facts: [{ ...expected, action: "rotated", activity: { text: "председательства" } }],
      },
    ],
    counterExamples: [
      `Ротация председательства не проводится ${often}.`,
      "Ротация председательства прошла в прошлом году.",
    ],
  };
});

export const officialRulesRu: readonly Rule[] = [...sittingRules, ...rotationRules];
