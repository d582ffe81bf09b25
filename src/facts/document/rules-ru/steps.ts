/** How the steps that stand behind the name of a document are recognised in Russian. */
import type { Rule } from "../../../model/rule.ts";

/** What stands behind the name of a document and its colon, dash or bracket: подписано 3 мая 1999 г., вступило в силу … */
const steps: readonly (readonly [name: string, words: string, action: string, text: string])[] = [
  ["signed", "(подписано|подписан|подписана|подписание)", "signed", "подписано"],
  ["ratified", "(ратифицировано|ратифицирован|ратифицирована|ратификация)", "ratified", "ратифицировано"],
  [
    "in-force",
    "(вступило в силу|вступил в силу|вступила в силу|вступление в силу|в силе с|действует с)",
    "entered-into-force",
    "вступило в силу",
  ],
];

export const stepRulesRu: readonly Rule[] = steps.map(([name, words, action, text]) => ({
  id: `document/ru-step-${name}`,
  language: "ru",
  pattern: `{document} (\\( ... \\))? (:|—|–|-|\\(|,) (... (,|;))? ${words} ((в|во)? (г \\.)? {place} ,?)? (–|—|-|:)? (в)? {when:date}`,
  fact: { action },
  when: "slot",
  examples: [
    {
      text: `Соглашение о воздушном сообщении: ${text} 3 мая 1999 г.`,
      facts: [{ action, when: "1999-05-03" }],
    },
  ],
  counterExamples: [`Соглашение о воздушном сообщении: не ${text} до 3 мая 1999 г.`],
}));
