/** How it is recognised in Russian where a body sits, when it began to work and since when it does. */
import type { Rule } from "../../../model/rule.ts";
import { anyForm } from "../../words-ru/forms.ts";
import { PLACE } from "../../words-ru/place.ts";

const SEATED = `({body}|[body: ${anyForm("штаб-квартира, секретариат, резиденция")} {tail:phrase}?])`;
const SITS =
  "(находится|располагается|расположен|расположена|расположено|размещается|размещён|размещена|базируется)";
const SINCE = "(с|со|начиная с) {when:date}";

export const workingRulesRu: readonly Rule[] = [
  {
    id: "establishment/ru-located-since",
    language: "ru",
    pattern: `(${SEATED} ,? ${SINCE} ,? ${SITS} (в|во) ${PLACE}|${SEATED} ${SITS} ${SINCE} (в|во) ${PLACE}|${SEATED} ${SITS} (в|во) ${PLACE} ,? ${SINCE}|${SINCE} ${SEATED} ${SITS} (в|во) ${PLACE})`,
    fact: { action: "located", heads: "any" },
    when: "slot",
    state: true,
    examples: [
      {
        text: "Секретариат Союза с 1997 года размещается в Осло.",
        facts: [{ action: "located", when: "1997/..", place: { text: "Осло" } }],
      },
      {
        text: "С 1997 года штаб-квартира Союза располагается в Вене.",
        facts: [{ action: "located", when: "1997/..", place: { text: "Вене" } }],
      },
    ],
    counterExamples: [
      "Секретариат Союза с 1997 года не размещается в Осло.",
      "Секретариат, созданный в 1997 году, размещается в Осло.",
    ],
  },
  {
    id: "establishment/ru-is-the-seat",
    language: "ru",
    verbs: ["стать", "являться", "быть"],
    arguments: {
      subject: PLACE,
      object: `[body: (штаб-квартирой|резиденцией|местом пребывания|местопребыванием) {tail:phrase}?]`,
    },
    fact: { action: "located", heads: "any" },
    state: true,
    examples: [
      {
        text: "Местопребыванием секретариата Союза с 1997 года является Вена.",
        facts: [{ action: "located", when: "1997/..", place: { text: "Вена" } }],
      },
    ],
    counterExamples: ["Штаб-квартирой Союза с 1997 года является новое здание."],
  },
  {
    id: "establishment/ru-located",
    language: "ru",
    verbs: ["находиться", "располагаться", "расположить", "разместиться", "размещаться", "базироваться"],
    arguments: {
      "subject|object": `({body}|[body: ${anyForm("штаб-квартира, секретариат")} {tail:phrase}?])`,
      "в|во": "{place}",
    },
    fact: { action: "located" },
    when: "none",
    examples: [
      {
        text: "Академия ОБСЕ находится в Бишкеке.",
        facts: [{ action: "located", place: { text: "Бишкеке" } }],
      },
    ],
    counterExamples: ["Президент находится в Бишкеке."],
  },
  {
    id: "establishment/ru-began-work",
    language: "ru",
    verbs: [
      "начать работу",
      "начать деятельность",
      "начать свою деятельность",
      "начать свою работу",
      "начать функционировать",
      "заработать",
      "приступить к работе",
      "приступить к деятельности",
      "приступить к операциям",
      "приступить к исполнению обязанностей",
      "развернуть работу",
      "развернуть деятельность",
      "вступить в строй",
    ],
    arguments: { subject: "{body}", "в|во?": PLACE },
    fact: { action: "opened" },
    dated: true,
    examples: [
      {
        text: "Бишкекский филиал Академии ОБСЕ начал работу 19 мая 2010 г.",
        facts: [{ action: "opened", when: "2010-05-19" }],
      },
    ],
    counterExamples: ["Сессия начала работу 19 мая 2010 г.", "Академия ОБСЕ начнёт работу 19 мая 2030 г."],
  },
  {
    id: "establishment/ru-began-its-work",
    language: "ru",
    verbs: ["начать", "начинать"],
    arguments: {
      subject: "{body}",
      object: `(свою|свои|фактическую|практическую)? (официальную|активную|практическую|операционную|коммерческую|полноценную|кредитную|регулярную)? (работу|деятельность|операции|функционирование)`,
      "в|во?": PLACE,
    },
    fact: { action: "opened" },
    dated: true,
    examples: [
      {
        text: "Банк реконструкции Союза начал операции в мае 1997 года.",
        facts: [{ action: "opened", when: "1997-05" }],
      },
      {
        text: "3 мая 1997 г. Секретариат Союза начал в Осло свою практическую деятельность.",
        facts: [{ action: "opened", when: "1997-05-03" }],
      },
    ],
    counterExamples: [
      "Банк реконструкции Союза начнёт операции в мае 2031 года.",
      "Банк реконструкции Союза начал переговоры в мае 1997 года.",
    ],
  },
  {
    id: "establishment/ru-began-to-work",
    language: "ru",
    pattern: `{body} ((в|во) ${PLACE})? (официально|фактически|реально)? (начал|начала|начали|начало) (официально|фактически|реально)? (функционировать|работать|действовать) ((в|во) ${PLACE})? (с|со|в|во)? {when:date}`,
    fact: { action: "opened" },
    when: "slot",
    examples: [
      {
        text: "Секретариат Союза начал функционировать 1 мая 1997 г.",
        facts: [{ action: "opened", when: "1997-05-01" }],
      },
    ],
    counterExamples: [
      "Секретариат Союза начал готовиться 1 мая 1997 г.",
      "Секретариат Союза начнёт функционировать 1 мая 2031 г.",
    ],
  },
  {
    id: "establishment/ru-its-opening",
    language: "ru",
    pattern: `(его|её|ее) (торжественное|официальное)? открытие (состоялось|прошло) ((в|во) ${PLACE})? {when:date}`,
    fact: { action: "opened" },
    when: "slot",
    implied: { body: "topic" },
    examples: [
      {
        text: "Академия ОБСЕ учреждена в Бишкеке. Её торжественное открытие состоялось 19 января 1999 года.",
        facts: [{ action: "opened", when: "1999-01-19" }],
      },
    ],
    counterExamples: ["Академия ОБСЕ учреждена в Бишкеке. Её закрытие состоялось 19 января 1999 года."],
  },
];

export const startRulesRu: readonly Rule[] = [
  {
    id: "establishment/ru-has-worked-since",
    language: "ru",
    pattern: `{body} ((в|во) ${PLACE} ,?)? (с|со|начиная с) {when:date} (:|—|–|,)? (постоянно|официально)? (функционирует|действует|работает) ((в|во) ${PLACE})?`,
    fact: { action: "opened" },
    when: "slot",
    state: true,
    examples: [
      {
        text: "Банк реконструкции с 1997 года работает в Осло.",
        facts: [{ action: "opened", when: "1997/..", place: { text: "Осло" } }],
      },
    ],
    counterExamples: ["Банк реконструкции с 1997 года не работает."],
  },
  {
    id: "establishment/ru-opening-took-place",
    language: "ru",
    verbs: ["состояться", "пройти"],
    arguments: {
      subject: "(торжественное|официальное)? (открытие|церемония открытия) {body}",
      "в|во?": PLACE,
    },
    fact: { action: "opened" },
    dated: true,
    yields: true,
    examples: [
      {
        text: "3 июня 2011 года состоялось открытие Посольства Норвегии в Астане.",
        facts: [{ action: "opened", when: "2011-06-03" }],
      },
    ],
    counterExamples: ["3 июня 2031 года состоится открытие Посольства Норвегии в Астане."],
  },
  {
    id: "establishment/ru-since-works",
    language: "ru",
    pattern: "(с|со|начиная с) {when:date} (действует|функционирует|работает) {body}",
    fact: { action: "opened" },
    when: "slot",
    state: true,
    examples: [
      {
        text: "В Ташкенте с 1995 года действует Представительство ОБСЕ.",
        facts: [{ action: "opened", when: "1995/.." }],
      },
    ],
    counterExamples: ["В Ташкенте до 1995 года действует Представительство ОБСЕ."],
  },
];
