/** What is done once, without a gathering, in Russian: объявлено, введено, принято решение. The words are the subject. */
import type { Rule } from "../../../model/rule.ts";
import { anyForm } from "../../words-ru/forms.ts";

const DATE = "^ (в|во|с|со)? {when:date}";
const PLACE = "((в|во|на) {place})?";
const WHO = "(участник|участники|получатель|обладатель)";
/** What brackets behind an act say: (место — «…»; участники: …). */
const BRACKETS = `(\\( (место — « [place: ...] » ;?)? (${WHO} : {actor+} ;?)? (${WHO} : ... ;?)? \\))?`;
const SAID = `(« [subject: ...] »|[subject: ...]) ${BRACKETS} $`;

const told: readonly (readonly [type: string, words: string, text: string])[] = [
  ["announced", "объявлено", "объявлено"],
  ["introduced", "введено", "введено"],
  ["abolished", "отменено", "отменено"],
  ["suspended", "приостановлено", "приостановлено"],
  ["began", "начато", "начато"],
  ["resumed", "возобновлено", "возобновлено"],
  ["launched", "запущено", "запущено"],
  ["completed", "завершено", "завершено"],
  ["submitted", "представлено", "представлено"],
  ["handed-over", "передано", "передано"],
  ["awarded", "присуждено", "присуждено"],
  ["invited", "направлено приглашение", "направлено приглашение"],
  ["designated", "присвоен статус", "присвоен статус"],
];

const toldRules: readonly Rule[] = told.map(([type, words, text]) => ({
  id: `event/ru-act-${type}`,
  language: "ru",
  pattern: `${DATE} ${PLACE} ${words} : ${SAID}`,
  fact: { type },
  when: "slot",
  examples: [
    {
      text: `3 мая 2021 г. в Осло ${text}: «new route» (участник: Норвегия).`,
      facts: [{ type, when: "2021-05-03", subject: { text: "new route" }, place: { text: "Осло" } }],
    },
    { text: `В мае 2021 г. ${text}: новый маршрут.`, facts: [{ type, when: "2021-05" }] },
  ],
  counterExamples: [`3 мая 2021 г. в Осло не ${text}: «new route».`, `3 мая 2021 г. в Осло ${text}.`],
}));

/** What is in force for all, and is no document: безвизовый режим, чрезвычайное положение. */
const REGIME = `[subject: ${anyForm(
  "безвизовый режим, визовый режим, чрезвычайное положение, военное положение, мораторий, эмбарго, санкция, торговое эмбарго, комендантский час, карантин",
)} {tail:phrase}?]`;

const regimes: readonly (readonly [type: string, verbs: readonly string[], text: string, wrong: string])[] = [
  ["introduced", ["ввести", "вводить"], "введён", "будет введён"],
  ["announced", ["объявить"], "объявлен", "не объявлен"],
  ["abolished", ["отменить", "снять"], "отменён", "не отменён"],
  ["suspended", ["приостановить"], "приостановлен", "не приостановлен"],
];

const regimeRules: readonly Rule[] = regimes.map(([type, verbs, text, wrong]) => ({
  id: `event/ru-regime-${type}`,
  language: "ru",
  verbs,
  arguments: { "subject?": "{actor+}", object: REGIME, "в|во|на?": "{place}" },
  fact: { type },
  dated: true,
  examples: [
    {
      text: `3 мая 2021 г. ${text} безвизовый режим.`,
      facts: [{ type, when: "2021-05-03", subject: { text: "безвизовый режим" } }],
    },
  ],
  counterExamples: [`3 мая 2031 г. ${wrong} безвизовый режим.`, `3 мая 2021 г. ${text} режим экономии.`],
}));

export const actRulesRu: readonly Rule[] = [
  ...toldRules,
  ...regimeRules,
  {
    id: "event/ru-decided",
    language: "ru",
    pattern: `(${DATE} принято решение ({body}|{body:phrase})|${DATE} {body} (принял|приняла|приняло|приняли) решение) : (« [subject: ...] »|[subject: ...]) $`,
    fact: { type: "decided" },
    when: "slot",
    examples: [
      {
        text: "16 мая 2007 г. принято решение Комитета министров: «to open talks».",
        facts: [{ type: "decided", when: "2007-05-16", subject: { text: "to open talks" } }],
      },
      {
        text: "16 мая 2007 г. Комитет министров принял решение: начать переговоры.",
        facts: [{ type: "decided", when: "2007-05-16", body: { text: "Комитет министров" } }],
      },
    ],
    counterExamples: [
      "16 мая 2007 г. принято решение Комитета министров.",
      "16 мая 2007 г. не принято решение Комитета министров: «to open talks».",
    ],
  },
];
