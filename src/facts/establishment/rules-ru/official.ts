/** How bodies are told of in the nominal style of official papers: действует с …, штаб-квартира … находится, переведён из … в …. */
import type { Rule } from "../../../model/rule.ts";

const BODY = "({body}|{body:thing})";
/** A place that has no form of its own in the language stands in brackets: (место — «Nairobi»). */
const PLACE = "((в|во|на) {place}|\\( место — « [place: ...] » \\))";
const PARTICIPLE = "(создан|создана|создано|созданы|открыт|открыта|открыто|открыты)";

export const officialRulesRu: readonly Rule[] = [
  {
    id: "establishment/ru-works-in-since",
    language: "ru",
    pattern: `^ ${BODY} (действует|действуют) ${PLACE}? (с|со) {when:date}`,
    fact: { action: "opened", heads: "any" },
    when: "slot",
    state: true,
    examples: [
      {
        text: "Бюро «Regional Office» действует (место — «Nairobi») с 1999 года.",
        facts: [{ action: "opened", when: "1999/..", place: { text: "Nairobi" } }],
      },
    ],
    counterExamples: [
      "Бюро «Regional Office» не действует с 1999 года.",
      "Соглашение о торговле действует с 1999 года.",
    ],
  },
  {
    id: "establishment/ru-seat-of",
    language: "ru",
    pattern: `^ штаб-квартира ({body:body}|{body:thing}|{body:phrase}) находится ${PLACE}`,
    fact: { action: "located", heads: "any" },
    when: "none",
    examples: [
      {
        text: "Штаб-квартира организации «Norland Fund» находится (место — «Jeddah»).",
        facts: [{ action: "located", place: { text: "Jeddah" } }],
      },
    ],
    counterExamples: ["Штаб-квартира организации «Norland Fund» не находится в Вене."],
  },
  {
    id: "establishment/ru-moved-from",
    language: "ru",
    verbs: ["перевести"],
    arguments: { object: BODY, "из?": "{from:place}", "в|во?": "({to:place}|{to:phrase})" },
    fact: { action: "moved" },
    dated: true,
    examples: [
      {
        text: "Комитет по торговле переведён из Осло в Вену в январе 2016 г.",
        facts: [{ action: "moved", when: "2016-01", from: { text: "Осло" }, to: { text: "Вену" } }],
      },
    ],
    counterExamples: ["Комитет по торговле не переведён из Осло в Вену в январе 2016 г."],
  },
  {
    id: "establishment/ru-new-name",
    language: "ru",
    pattern:
      "^ (с|со) {when:date} новое название ({body}|{body:phrase}) — ({to:body}|{to:thing}|{to:phrase})",
    fact: { action: "renamed", heads: "any" },
    when: "slot",
    state: true,
    examples: [
      {
        text: "С 1 мая 2017 г. новое название Центра ОБСЕ — Программный офис ОБСЕ.",
        facts: [{ action: "renamed", when: "2017-05-01/..", to: { text: "Программный офис ОБСЕ" } }],
      },
    ],
    counterExamples: ["С 1 мая 2017 г. новый адрес Центра ОБСЕ — Вена."],
  },
  {
    id: "establishment/ru-transformed-since",
    language: "ru",
    pattern: `^ {body} (преобразован|преобразована|преобразовано) (в|во) ({to:body}|{to:thing}|{to:phrase}) (с|со|в|во)? {when:date}`,
    fact: { action: "transformed", heads: "any" },
    when: "slot",
    state: true,
    examples: [
      {
        text: "Центр «Safety Centre» преобразован в центр «Training Centre» с 2013 года.",
        facts: [{ action: "transformed", when: "2013/.." }],
      },
    ],
    counterExamples: ["Центр «Safety Centre» не преобразован в центр «Training Centre»."],
  },
  {
    id: "establishment/ru-opened-from-to",
    language: "ru",
    pattern: `^ {body} ${PARTICIPLE} ${PLACE} (с|со) {when:date}`,
    fact: { action: "opened" },
    when: "slot",
    examples: [
      {
        text: "Бюро Союза открыто в Осло с мая 1995 г. по 2010 год.",
        facts: [{ action: "opened", when: "1995-05/2010" }],
      },
    ],
    counterExamples: ["Бюро Союза открыто в Осло для гостей."],
  },
];
