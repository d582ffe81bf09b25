/** How treaties are recognised in Russian lines and lists without a verb of their own. */
import type { Rule } from "../../../model/rule.ts";

const about = { subject: "kazakhstan", counterpart: "osce" };
const NUMBER = "(,? (№) {number}|\\( (№) {number} \\))?";
/** The year of adoption, the title, and the year in which the party joined. */
const ADOPTED_AND_JOINED = `^ ({adopted:date}|{adopted:number}) (,|–|—|-|:|г \\.)? [listed: {instrument:document}] ${NUMBER} ((\\(|–|—|-|,) {when:date} \\)? | $)`;

interface Step {
  readonly name: string;
  readonly words: string;
  readonly action: string;
  readonly text: string;
}

const steps: readonly Step[] = [
  {
    name: "signed",
    words: "(подписана|подписан|подписано|подписание|подписание :)",
    action: "signed",
    text: "подписана",
  },
  {
    name: "ratified",
    words: "(ратифицирована|ратифицирован|ратифицировано|ратификация|ратификация :)",
    action: "ratified",
    text: "ратифицирована",
  },
  {
    name: "in-force",
    words:
      "(вступила в силу|вступил в силу|вступило в силу|вступление в силу|в силе с|действует с|вступление в силу :)",
    action: "entered-into-force",
    text: "вступила в силу",
  },
  {
    name: "acceded",
    words: "(присоединение|присоединение :|присоединился|присоединилась|присоединение состоялось)",
    action: "acceded",
    text: "присоединение",
  },
];

/** What stands behind the name of a treaty and its colon, dash or bracket: подписана 21.12.2001, ратифицирована 15.04.2002. */
const stepRules: readonly Rule[] = steps.map(({ name, words, action, text }) => ({
  id: `treaty/ru-step-${name}`,
  language: "ru",
  pattern: `[listed: {instrument:document}] (\\( ... \\))? (:|—|–|-|\\(|,) (... (,|;))? ${words} ((в|во)? (г \\.)? {place} ,?)? (–|—|-|:)? (в)? {when:date}`,
  fact: { action },
  when: "slot",
  examples: [
    {
      text: `Конвенция о ядерной безопасности: ${text} 21.12.2001.`,
      facts: [{ action, when: "2001-12-21" }],
    },
  ],
  counterExamples: [`Конвенция о ядерной безопасности: не ${text} до 21.12.2001.`],
}));

export const listRulesRu: readonly Rule[] = [
  ...stepRules,
  {
    id: "treaty/ru-listed-with-ratification",
    language: "ru",
    pattern: ADOPTED_AND_JOINED,
    fact: { action: "ratified" },
    under: [
      "ратификации",
      "ратификация",
      "ратифицированы",
      "ратифицировано",
      "ратифицировал",
      "ратифицировала",
      "ратифицированные",
    ],
    when: "slot",
    implied: { party: "subject" },
    examples: [
      {
        text: "Конвенции (в скобках – год ратификации):\n\n1. 1995 Конвенция о рыболовстве (2003)\n2. 1997 Конвенция о китах (2004)",
        about,
        facts: [{ when: "2003", instrument: { adopted: "1995" } }, { when: "2004" }],
      },
    ],
    counterExamples: [
      "Конвенции Совета:\n\n1. 1995 Конвенция о рыболовстве (2003)\n2. 1997 Конвенция о китах (2004)",
    ],
  },
  {
    id: "treaty/ru-listed-with-accession",
    language: "ru",
    pattern: ADOPTED_AND_JOINED,
    fact: { action: "joined" },
    when: "slot",
    implied: { party: "subject" },
    yields: true,
    examples: [
      {
        text: "1995 Конвенция о рыболовстве (2003).",
        about,
        facts: [{ action: "joined", when: "2003", instrument: { adopted: "1995" } }],
      },
    ],
    counterExamples: ["Конвенция о рыболовстве (2003).", "1995 Стратегия рыболовства (2003)."],
  },
  {
    id: "treaty/ru-listed-behind-date",
    language: "ru",
    pattern: "(^|;) {when:date} (–|—|-|:) [listed: {instrument:document}] (\\( ... \\))? (;|$)",
    fact: { action: "signed" },
    when: "slot",
    examples: [
      { text: "8 мая 1996 г. — Конвенция о рыболовстве.", facts: [{ action: "signed", when: "1996-05-08" }] },
    ],
    counterExamples: [
      "8 мая 1996 г. — Соглашение о рыболовстве.",
      "8 мая 1996 г. Конвенция о рыболовстве обсуждалась.",
    ],
  },
  {
    id: "treaty/ru-listed-comma",
    language: "ru",
    pattern: "^ [listed: {instrument:document}] (,|–|—|-) ((в|г \\.)? {place} ,)? {when:date} (;|$|\\()",
    fact: { action: "signed" },
    when: "slot",
    yields: true,
    examples: [
      {
        text: "Конвенция о рыболовстве, Осло, 12 мая 1996 г.;",
        facts: [{ action: "signed", when: "1996-05-12" }],
      },
    ],
    counterExamples: ["Соглашение о рыболовстве, Осло, 12 мая 1996 г.;"],
  },
  {
    id: "treaty/ru-party-signing",
    language: "ru",
    pattern:
      "{instrument:document} , подписание (которой|которого|которых) (состоялось|прошло) (в|во)? {place}? {when:date}",
    fact: { action: "signed" },
    when: "slot",
    examples: [
      {
        text: "Конвенция о рыболовстве, подписание которой состоялось 9 декабря 1997 г., действует.",
        facts: [{ action: "signed", when: "1997-12-09" }],
      },
    ],
    counterExamples: ["Конвенция о рыболовстве, обсуждение которой состоялось 9 декабря 1997 г., действует."],
  },
  {
    id: "treaty/ru-signing-took-place",
    language: "ru",
    verbs: ["состояться", "пройти", "произойти"],
    arguments: {
      subject:
        "(торжественное|официальное|церемония|торжественная церемония)? (подписание|подписания) {instrument}",
      "в|во?": "{place}",
    },
    fact: { action: "signed" },
    dated: true,
    yields: true,
    examples: [
      {
        text: "3 июня 2011 года в Осло состоялось подписание Договора о дружбе.",
        facts: [{ action: "signed", when: "2011-06-03" }],
      },
    ],
    counterExamples: ["3 июня 2031 года в Осло состоится подписание Договора о дружбе."],
  },
  {
    id: "treaty/ru-adopt",
    language: "ru",
    verbs: ["принять"],
    arguments: { "subject?": "{actor+}", object: "{instrument+}", "в|во?": "{place}" },
    fact: { action: "adopted" },
    dated: true,
    examples: [
      {
        text: "Конвенция о китах принята в Осло 5 мая 1995 г.",
        facts: [{ action: "adopted", when: "1995-05-05" }],
      },
    ],
    counterExamples: [
      "Поправки к Конвенции о китах приняты 5 мая 1995 г.",
      "Конвенция о китах будет принята в 2030 г.",
    ],
  },
];
