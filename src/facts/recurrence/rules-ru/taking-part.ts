/** How it is recognised in Russian that somebody takes part in something again and again. */
import type { Rule } from "../../../model/rule.ts";

const WHO = "({actor}|{actor:thing}|{actor:phrase})";
const WHAT = "(в|во) (мероприятии)? {activity:phrase} ((в|во) {place})?";
const TAKES_PART =
  "(участвует|участвуют|принимает участие|принимают участие|участвовала|участвовал|участвовали)";

export const takingPartRulesRu: readonly Rule[] = [
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
