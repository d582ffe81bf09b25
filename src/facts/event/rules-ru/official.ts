/** How events are told of in the nominal style of official papers: состоялся визит …, состоялась встреча (участники: …; тема: …). */
import type { Rule } from "../../../model/rule.ts";

const DATE = "^ (в|во|с|со)? {when:date}";
const PLACE = "((в|во|на) {place})?";
/** What brackets behind an event say: (место — «…»; участники: …; тема: …). */
const BRACKETS =
  "(\\( (место — « [place: ...] » ;?)? ((участник|участники|участвовали) : {actor+} ;?)? (тема : [subject: ...])? \\))?";
const HAPPENED = "(состоялось|состоялся|состоялась|состоялись|проведено|проведён|проведена|проведены)";

const typed: readonly (readonly [type: string, nouns: string, text: string])[] = [
  ["meeting", "(встреча|заседание|совещание)", "состоялась встреча"],
  ["session", "сессия", "состоялась сессия"],
  ["mission", "миссия", "проведена миссия"],
  ["training", "(семинар|учебный семинар)", "проведён семинар"],
  ["review", "проверка", "проведена проверка"],
  ["other", "мероприятие", "состоялось мероприятие"],
];

const typedRules: readonly Rule[] = typed.map(([type, nouns, text]) => ({
  id: `event/ru-told-${type}`,
  language: "ru",
  pattern: `${DATE} ${PLACE} ${HAPPENED} ({ordinal:ordinal})? ${nouns} ({body}|« [title: ...] »)? ${BRACKETS}`,
  fact: { type },
  when: "slot",
  yields: true,
  examples: [
    {
      text: `15 февраля 2016 г. в Вене ${text} (участники: Норвегия; тема: «wholesale market»).`,
      facts: [{ type, when: "2016-02-15", actors: [{ name: { text: "Норвегия" } }] }],
    },
    {
      text: `В феврале 2016 г. ${text} (участник: Норвегия).`,
      facts: [{ type, when: "2016-02", actors: [{ name: { text: "Норвегия" } }] }],
    },
  ],
  counterExamples: [`15 февраля 2016 г. в Вене не ${text} (участники: Норвегия).`],
}));

export const officialRulesRu: readonly Rule[] = [
  ...typedRules,
  {
    id: "event/ru-visit-took-place",
    language: "ru",
    pattern: `${DATE} состоялся (официальный|государственный|рабочий|ответный)? визит ({actor:person+}|{actor:actor+}) (\\( {lead:person} \\))? ((в|во|на) {place})?`,
    fact: { type: "visit" },
    when: "slot",
    examples: [
      {
        text: "25–27 октября 2017 г. состоялся визит Президента Л. Берга в Норвегию.",
        facts: [{ type: "visit", when: "2017-10-25/2017-10-27", place: { text: "Норвегию" } }],
      },
      {
        text: "В июле 2009 г. состоялся визит Л. Берга.",
        facts: [{ type: "visit", when: "2009-07" }],
      },
    ],
    counterExamples: ["25 октября 2017 г. не состоялся визит Президента Л. Берга в Норвегию."],
  },
  {
    id: "event/ru-mission-observed",
    language: "ru",
    pattern: `${DATE} за ([subject: {e:event}]|[subject: ... (выборами|референдумом) ...]) наблюдала миссия {body} (\\( глава миссии — ({lead:person}|...) \\))?`,
    fact: { type: "election-observation" },
    when: "slot",
    examples: [
      {
        text: "В марте 2016 г. за досрочными выборами в Сенат наблюдала миссия ОБСЕ (глава миссии — Л. Берг).",
        facts: [{ type: "election-observation", when: "2016-03", body: { text: "ОБСЕ" } }],
      },
    ],
    counterExamples: ["В марте 2016 г. за переговорами наблюдала миссия ОБСЕ."],
  },
];
