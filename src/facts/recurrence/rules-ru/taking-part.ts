/** How it is recognised in Russian that somebody takes part in something again and again. */
import type { Rule } from "../../../model/rule.ts";
import { oftenOf, rhythms } from "./rhythms.ts";

const WHO = "({actor}|{actor:thing}|{actor:phrase})";
const WHAT = "(в|во) (мероприятии)? {activity:phrase} ((в|во) {place})?";
const TAKES_PART =
  "(участвует|участвуют|принимает участие|принимают участие|участвовала|участвовал|участвовали)";

/** So often: Делегации Сената дважды в год участвуют в сессиях. */
const oftenRules: readonly Rule[] = rhythms.map(({ name, words, fact, text, expected }) => {
  const often = oftenOf(text);
  return {
    id: `recurrence/ru-takes-part-${name}`,
    language: "ru",
    pattern: `(^ ${WHO} ${words} ${TAKES_PART} ${WHAT}|^ ${WHO} ${TAKES_PART} ${WHAT} ${words})`,
    fact: { ...fact, action: "held" },
    when: "none",
    examples: [
      {
        text: `Делегации Сената Норвегии ${often} участвуют в выездных сессиях.`,
        facts: [{ ...expected, activity: { text: "выездных сессиях" } }],
      },
    ],
    counterExamples: [`Делегации Сената Норвегии ${often} не участвуют в выездных сессиях.`],
  };
});

export const takingPartRulesRu: readonly Rule[] = [
  ...oftenRules,
  {
    id: "recurrence/ru-takes-part-regularly",
    language: "ru",
    pattern: `^ ${WHO} (регулярно|на регулярной основе) ${TAKES_PART} ${WHAT}`,
    when: "none",
    examples: [
      {
        text: "Делегации Сената Норвегии регулярно участвуют в выездных сессиях.",
        facts: [{ activity: { text: "выездных сессиях" } }],
      },
    ],
    counterExamples: ["Делегации Сената Норвегии участвуют в выездных сессиях."],
  },
];
