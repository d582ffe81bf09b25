/** How standings are told of in the nominal style of official papers: заявка … подана, статус кандидата … предоставлен. */
import type { Rule } from "../../../model/rule.ts";

const WHO = "({party+}|{party:body+})";
const IN = "(в|во|при) {body}";

const applied: readonly (readonly [name: string, aim: string, as: string | undefined])[] = [
  ["member", "на вступление", "member"],
  ["participant", "на участие", "participant"],
  ["observer", "на получение статуса наблюдателя", "observer"],
  ["unsaid", "", undefined],
];

const appliedRules: readonly Rule[] = applied.map(([name, aim, as]) => ({
  id: `membership/ru-application-filed-${name}`,
  language: "ru",
  pattern: `^ заявка ${WHO} ${aim} ${IN} подана`,
  fact: { status: "applicant", stage: "applied", ...(as ? { as } : {}) },
  examples: [
    {
      text: `Заявка Грузии ${aim} в ОБСЕ подана 3 июля 1996 г.`,
      facts: [{ status: "applicant", when: "1996-07-03", ...(as ? { as } : {}) }],
    },
  ],
  counterExamples: [`Заявка Грузии ${aim} в ОБСЕ не подана.`],
}));

export const officialRulesRu: readonly Rule[] = [
  ...appliedRules,
  {
    id: "membership/ru-candidate-status-granted",
    language: "ru",
    pattern: `^ статус кандидата на вступление ${IN} предоставлен ${WHO}`,
    fact: { status: "applicant", stage: "candidate" },
    examples: [
      {
        text: "Статус кандидата на вступление в ОБСЕ предоставлен Молдове 23 июня 2022 г.",
        facts: [{ status: "applicant", stage: "candidate", when: "2022-06-23" }],
      },
    ],
    counterExamples: ["Статус кандидата на вступление в ОБСЕ не предоставлен Молдове."],
  },
  {
    id: "membership/ru-candidate-status",
    language: "ru",
    pattern: `^ ${WHO} (имеет|имеют) статус кандидата на вступление ${IN}`,
    fact: { status: "applicant", stage: "candidate" },
    state: true,
    examples: [
      {
        text: "Молдова имеет статус кандидата на вступление в ОБСЕ с 2022 года.",
        facts: [{ status: "applicant", stage: "candidate", when: "2022/.." }],
      },
    ],
    counterExamples: ["Молдова не имеет статуса кандидата на вступление в ОБСЕ."],
  },
  {
    id: "membership/ru-partner-status-granted",
    language: "ru",
    pattern: `^ статус « [title: ... (партнёр|партнер|partner) ...] » ${IN} предоставлен ${WHO}`,
    fact: { status: "partner" },
    examples: [
      {
        text: "Статус «партнёр по диалогу» в ОБСЕ предоставлен Норвегии 7 июня 2012 г.",
        facts: [{ status: "partner", when: "2012-06-07" }],
      },
    ],
    counterExamples: ["Статус «партнёр по диалогу» в ОБСЕ не предоставлен Норвегии."],
  },
  {
    id: "membership/ru-holds-partner-status",
    language: "ru",
    pattern: `^ ${WHO} (имеет|имеют) статус « [title: ... (партнёр|партнер|partner) ...] » ${IN}`,
    fact: { status: "partner" },
    state: true,
    examples: [
      {
        text: "Норвегия имеет статус «партнёр по диалогу» в ОБСЕ с 1992 года.",
        facts: [{ status: "partner", when: "1992/.." }],
      },
    ],
    counterExamples: ["Норвегия имеет статус «гость» в ОБСЕ с 1992 года."],
  },
  {
    id: "membership/ru-is-permanent-participant",
    language: "ru",
    pattern: `^ ${WHO} — (постоянный участник|государство-участник|участник) {body}`,
    fact: { status: "participant" },
    state: true,
    examples: [
      {
        text: "Совет саамов — постоянный участник ОБСЕ с 1996 года.",
        facts: [{ status: "participant", when: "1996/.." }],
      },
    ],
    counterExamples: ["Норвегия — крупнейший город ОБСЕ с 1996 года."],
  },
  {
    id: "membership/ru-cooperates-since",
    language: "ru",
    pattern: `^ ${WHO} (сотрудничает|сотрудничают) (с|со) {body} (с|со) {when:date}`,
    fact: { status: "partner" },
    when: "slot",
    state: true,
    examples: [
      {
        text: "Казахстан сотрудничает с Советом Европы с 1997 года.",
        facts: [{ status: "partner", when: "1997/.." }],
      },
    ],
    counterExamples: ["Казахстан не сотрудничает с Советом Европы с 1997 года."],
  },
  {
    id: "membership/ru-no-observer-status",
    language: "ru",
    pattern: `^ ${WHO} не (имеет|имеют) статуса наблюдателя ${IN}`,
    fact: { status: "none", as: "observer" },
    when: "none",
    examples: [
      {
        text: "Эстония не имеет статуса наблюдателя в ОБСЕ.",
        facts: [{ status: "none", as: "observer", body: { text: "ОБСЕ" } }],
      },
    ],
    counterExamples: ["Эстония имеет статус наблюдателя в ОБСЕ."],
  },
  {
    id: "membership/ru-withdrawal-announced",
    language: "ru",
    pattern: `^ о выходе ${WHO} из {body} объявлено`,
    fact: { status: "withdrawn", stage: "announced" },
    examples: [
      {
        text: "О выходе Норвегии из ОБСЕ объявлено 12 ноября 1984 г.",
        facts: [{ status: "withdrawn", stage: "announced", when: "1984-11-12" }],
      },
    ],
    counterExamples: ["О приезде Норвегии в ОБСЕ объявлено 12 ноября 1984 г."],
  },
];
