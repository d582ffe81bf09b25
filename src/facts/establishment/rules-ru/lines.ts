/** How the beginning and the seat of a body are recognised in Russian lines that consist of a label and what it says. */
import type { Rule } from "../../../model/rule.ts";
import { PLACE } from "../../words-ru/place.ts";

const OPENED = "(открыто|открыта|открыт|открыты|открылось|открылась|открылся)";
const FOUNDED =
  "(создано|создана|создан|учреждено|учреждена|учреждён|учрежден|основано|основана|основан|образовано|образована|образован)";
const SEAT_LABEL =
  "^ [body: (штаб-квартира|секретариат|местонахождение|местопребывание|резиденция) {tail:phrase}?]";

const SINCE = "((с|со|начиная с) {when:date})";
const HAS = "(имеет|имеют|держит)";
const OFFICE =
  "(постоянное|региональное|страновое|своё|собственное|постоянный|региональный|страновой)? (представительство|бюро|офис|отделение|филиал)";

/** The name of the body is the label. */
export const bodyLineRulesRu: readonly Rule[] = [
  {
    id: "establishment/ru-label-opened",
    language: "ru",
    pattern: `^ {body} (:|—|–) (официально|торжественно)? ${OPENED} ((в|во) ${PLACE})? (в|во)? {when:date}`,
    fact: { action: "opened" },
    when: "slot",
    examples: [
      {
        text: "Посольство Японии в Душанбе: открыто в январе 2002 г.",
        facts: [{ action: "opened", when: "2002-01" }],
      },
    ],
    counterExamples: ["Посольство Японии в Душанбе: закрыто в январе 2002 г."],
  },
  {
    id: "establishment/ru-label-founded",
    language: "ru",
    pattern: `^ {body} (:|—|–) ${FOUNDED} ((в|во) ${PLACE})? (в|во)? {when:date}`,
    fact: { action: "established" },
    when: "slot",
    examples: [
      {
        text: "Академия ОБСЕ в Бишкеке: создана в январе 2002 г.",
        facts: [{ action: "established", when: "2002-01" }],
      },
    ],
    counterExamples: ["Академия ОБСЕ в Бишкеке: закрыта в январе 2002 г."],
  },
  {
    id: "establishment/ru-works-since",
    language: "ru",
    pattern: `{body} ((в|во) ${PLACE})? (:|—|–)? (функционирует|действует|работает) ((в|во) ${PLACE})? (с|со|начиная с) {when:date}`,
    fact: { action: "opened" },
    when: "slot",
    state: true,
    examples: [
      {
        text: "Посольство Таджикистана в Токио: функционирует с 29 ноября 2007 г.",
        facts: [{ action: "opened", when: "2007-11-29/.." }],
      },
    ],
    counterExamples: ["Посольство Таджикистана в Токио функционирует хорошо."],
  },
  {
    id: "establishment/ru-has-an-office",
    language: "ru",
    pattern: `({body} (\\( ... \\))? ,? ${SINCE}? ${HAS} ${OFFICE} (в|во) ${PLACE} ${SINCE}?|(в|во) ${PLACE} ${SINCE} (работает|действует|функционирует|открыто) ${OFFICE} {body}|^ ${SINCE} {body} ${HAS} ${OFFICE} (в|во) ${PLACE})`,
    fact: { action: "opened", heads: "any" },
    when: "slot",
    dated: true,
    state: true,
    examples: [
      {
        text: "ЮНИСЕФ имеет представительство в Осло с 1990 года.",
        facts: [{ action: "opened", when: "1990/..", body: { text: "ЮНИСЕФ" }, place: { text: "Осло" } }],
      },
      {
        text: "С 1990 года ЮНИСЕФ имеет постоянное представительство в Осло.",
        facts: [{ action: "opened", when: "1990/.." }],
      },
    ],
    counterExamples: [
      "ЮНИСЕФ имеет представительство в Осло.",
      "ЮНИСЕФ не имеет представительства в Осло с 1990 года.",
    ],
  },
];

/** The label is a word for the date or the seat. */
export const labelLineRulesRu: readonly Rule[] = [
  {
    id: "establishment/ru-line-founded",
    language: "ru",
    pattern:
      "^ (год|дата)? (создания|основания|образования|учреждения|создана|создан|основана|основан|учреждена|образована|образован) ({body})? (:|—|–|-) (в)? {when:date}",
    fact: { action: "established" },
    when: "slot",
    implied: { body: "counterpart" },
    examples: [
      {
        text: "Дата создания — 1 августа 1975 г.",
        about: { subject: "kazakhstan", counterpart: "osce" },
        facts: [{ action: "established", when: "1975-08-01" }],
      },
    ],
    counterExamples: ["Дата встречи: 1 августа 1975 г."],
  },
  {
    id: "establishment/ru-line-seat",
    language: "ru",
    pattern: `${SEAT_LABEL} (:|—|–|-) (г \\.)? {place}`,
    fact: { action: "located", heads: "any" },
    when: "none",
    examples: [
      {
        text: "Штаб-квартира ОБСЕ: г. Вена",
        facts: [{ action: "located", place: { text: "Вена" } }],
      },
    ],
    counterExamples: ["Штаб-квартира ОБСЕ: переговоры в Вене"],
  },
  {
    id: "establishment/ru-line-seat-since",
    language: "ru",
    pattern: `${SEAT_LABEL} (:|—|–|-) (г \\.)?`,
    items: "(г \\.)? {place} (,|\\()? (с|со|начиная с)? {when:date} \\)?",
    fact: { action: "located", heads: "any" },
    when: "slot",
    state: true,
    examples: [
      {
        text: "Местопребывание Союза: г. Вена, с 1964 г.",
        facts: [{ action: "located", place: { text: "Вена" }, when: "1964/.." }],
      },
      {
        text: "Секретариат — Осло (1954–1964 гг.), Вена (с 1964 г.)",
        facts: [
          { action: "located", place: { text: "Осло" }, when: "1954/1964" },
          { action: "located", place: { text: "Вена" }, when: "1964/.." },
        ],
      },
    ],
    counterExamples: ["Штаб-квартира ОБСЕ: переговоры в Вене с 1964 г."],
  },
];
