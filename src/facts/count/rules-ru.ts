/** How count is recognised in Russian. */
import type { Rule } from "../../model/rule.ts";

/** What this genre counts one by one, in the forms that stand behind a number. */
const COUNTED = `
  документа документов соглашения соглашений договора договоров конвенции конвенций конвенциях протокола протоколов
  меморандума меморандумов декларации деклараций резолюции резолюций решения решений рекомендации рекомендаций закона
  законов доклада докладов обзора обзоров языка языков языками языках органа органов комитета комитетов комиссии комиссий
  группы групп совета советов миссии миссий посольства посольств консульства консульств делегации делегаций проекта
  проектов программы программ визита визитов встречи встреч сессии сессий заседания заседаний раунда раундов конференции
  конференций семинара семинаров тренинга тренингов саммита саммитов форума форумов мероприятия мероприятий учения учений
  страны стран странами государства государств государствами учреждения учреждений центра центров школы школ больницы
  больниц этапа этапов раздела разделов статьи статей
`;

const OF = "(показатель « [of: ...] »|(число|количество) ({of:phrase}|[of: ...]))";
const DASH = "(—|–|-|:)";
const LISTED = "(\\( (в источнике)? (перечислено|перечислены|названо|названы) {l:number} \\))";

/** What somebody does with the things that are counted, behind their name. */
const related: readonly (readonly [type: string, noun: string, clause: string])[] = [
  ["participates", "участие", "в которых участвует {party:party+}"],
  ["member", "членство", "членом которых является {party:party+}"],
  ["acceded", "присоединение", "к которым (присоединился|присоединилась|присоединилось) {party:party+}"],
  ["signed", "подписание", "которые (подписал|подписала|подписало) {party:party+}"],
  ["ratified", "ратификация", "которые (ратифицировал|ратифицировала|ратифицировало) {party:party+}"],
];

const relatedRules: readonly Rule[] = related.map(([relation, noun, clause]) => ({
  id: `count/ru-${relation}`,
  language: "ru",
  pattern: `^ ${OF} (\\( [relation: ${noun}] (—|–|-|:) {party:party+} \\)|, [relation: ${clause}] ,) ${DASH} (только|лишь)? {stated:number} ${LISTED}?`,
  fact: { relation },
  when: "none",
  examples: [
    {
      text: `Показатель «conventions» (${noun} — Норвегия) — 9 (в источнике перечислено 3).`,
      facts: [{ stated: 9, of: { text: "conventions" }, relation: { type: relation } }],
    },
  ],
  counterExamples: [`${noun} — Норвегия (9 мая 2016 г.).`],
}));

export const countRulesRu: readonly Rule[] = [
  ...relatedRules,
  {
    id: "count/ru-listed",
    language: "ru",
    pattern: `^ ${OF} ${DASH} (только|лишь)? {stated:number} ${LISTED}`,
    when: "none",
    examples: [
      {
        text: "Число международных документов — 8 (перечислено 7).",
        facts: [{ stated: 8, of: { text: "международных документов" } }],
      },
    ],
    counterExamples: ["Число международных документов выросло (перечислено 7)."],
  },
  {
    id: "count/quantity-ru",
    language: "ru",
    quantity: { nouns: COUNTED.trim().split(/\s+/) },
    examples: [
      { text: "Подписано 14 документов.", facts: [{ stated: 14, of: { text: "документов" } }] },
      {
        text: "Соглашение заключено шестью государствами: Норвегией, Молдовой, Эстонией, Латвией, Литвой и Данией.",
        facts: [{ stated: 6, listed: 6, of: { text: "государствами" } }],
      },
    ],
    counterExamples: ["Две страны подписали соглашение."],
  },
];
