/** How those who head an organ or office, and those who become its head, are recognised in Russian. */
import type { Rule } from "../../../model/rule.ts";
import { anyForm } from "../../words-ru/forms.ts";
import { POST_WORDS } from "../../words-ru/posts.ts";

/** What has a head for years, in any case; a delegation has one for a day. */
const ORGANS = `(${anyForm(`
  центр, офис, институт, комитет, филиал, секретариат, совет, фонд, департамент, отдел, посольство,
  агентство, министерство, представительство, управление, консульство, генконсульство, ведомство, отделение, комиссия,
  миссия, группа, дирекция, служба, ассоциация, организация, академия, кафедра, подкомитет, университет
`)}|бюро)`;
const QUALITY = anyForm("рабочий, региональный, страновой, постоянный, генеральный, межпарламентский");
/** Комиссию по социальной политике, работой Секретариата. */
const HEADED = `(работой|деятельностью|работу)? [post: (его|её|ее|их)? (${QUALITY})? ${ORGANS} ({tail:phrase} (по|при|для|в) {about:phrase}|{tail:phrase}|(по|при|для|в) {about:phrase})?]`;
const WHO = "(депутат|г-н|г-жа|господин|госпожа|посол|д-р)? {person}";
const ORDINAL = "(первым|первой|вторым|второй|третьим|третьей|новым|новой|очередным)";
export const headRulesRu: readonly Rule[] = [
  {
    id: "appointment/ru-heads",
    language: "ru",
    verbs: ["возглавлять", "возглавить", "руководить"],
    arguments: { subject: WHO, object: HEADED },
    fact: { action: "holds", who: "named" },
    state: true,
    dated: true,
    examples: [
      {
        text: "Комиссию по социальной политике с 2016 по 2018 гг. возглавлял депутат В. Н. Берг.",
        facts: [{ action: "holds", when: "2016/2018" }],
      },
      {
        text: "С мая 2019 года Центром руководит К. Новак.",
        facts: [{ action: "holds", when: "2019-05/..", post: { text: "Центром" } }],
      },
      {
        text: "Возглавляет представительство с 2020 г. посол Л. Берг.",
        facts: [{ action: "holds", when: "2020/..", person: { name: { text: "Л. Берг" } } }],
      },
      {
        text: "Л. Берг руководил работой Секретариата в 2001–2005 гг.",
        facts: [{ action: "holds", when: "2001/2005", post: { text: "Секретариата" } }],
      },
    ],
    counterExamples: [
      "Делегацию Норвегии 3 мая 2016 г. возглавлял министр В. Н. Берг.",
      "Делегацией Норвегии 3 мая 2016 г. руководил министр В. Н. Берг.",
      "С 2020 г. представительство возглавит Л. Берг.",
      "Центром больше не руководит Л. Берг.",
      "Проектом руководит Л. Берг.",
      "Центр возглавляет список.",
    ],
  },
  {
    id: "appointment/ru-heads-now",
    language: "ru",
    verbs: ["возглавлять", "руководить"],
    arguments: { subject: WHO, object: HEADED },
    fact: { action: "holds", who: "named" },
    state: true,
    yields: true,
    examples: [
      {
        text: "Комитетом по социальной политике руководит К. Новак.",
        facts: [{ action: "holds", post: { text: "Комитетом по социальной политике" } }],
      },
    ],
    counterExamples: [
      "Постоянный представитель возглавляет миссию.",
      "Комитетом по социальной политике руководил К. Новак.",
      "Делегацию Норвегии возглавляет К. Новак.",
    ],
  },
  {
    id: "appointment/ru-heads-named",
    language: "ru",
    verbs: ["возглавлять", "возглавить", "руководить"],
    arguments: { "object|subject": HEADED, "subject|object": "{holder:phrase}" },
    fact: { action: "holds" },
    state: true,
    yields: true,
    examples: [
      {
        text: "С июня 2017 г. филиалом руководит Винод Рао.",
        facts: [{ action: "holds", when: "2017-06/.." }],
      },
    ],
    counterExamples: [
      "С июня 2017 г. филиалом руководит Норвегия.",
      "С июня 2017 г. филиалом руководит опытный дипломат.",
      "С июня 2017 г. филиалом руководит Генеральный секретарь.",
    ],
  },
  {
    id: "appointment/ru-headed-by",
    language: "ru",
    verbs: ["возглавляться"],
    arguments: {
      subject: `[post: (его|её|ее|их)? (${QUALITY})? ${ORGANS} {tail:phrase}?]`,
      "object|complement": WHO,
    },
    fact: { action: "holds" },
    state: true,
    examples: [
      {
        text: "Секретариат ОБСЕ с мая 2019 г. возглавляется Л. Бергом.",
        facts: [{ action: "holds", when: "2019-05/.." }],
      },
    ],
    counterExamples: ["Делегация с 3 по 5 мая возглавлялась Л. Бергом.", "Рейтинг возглавляется Норвегией."],
  },
  {
    id: "appointment/ru-became",
    language: "ru",
    verbs: ["стать"],
    arguments: { "object|subject": `[post: ${ORDINAL}? ${POST_WORDS}]`, "subject|object": "{person}" },
    fact: { action: "took-office" },
    dated: true,
    examples: [
      {
        text: "В 2017 г. генеральным директором ЮНЕСКО стала О. Берг.",
        facts: [{ action: "took-office", when: "2017" }],
      },
    ],
    counterExamples: ["В 2017 г. О. Берг стала лауреатом премии."],
  },
  {
    id: "appointment/ru-first-holder",
    language: "ru",
    verbs: ["стать", "be", "являться"],
    arguments: {
      "object|subject": `[post: (его|её|ее|их)? (первым|первой|вторым|второй|третьим|третьей) ${POST_WORDS}]`,
      "subject|object": "{person}",
    },
    fact: { action: "holds" },
    examples: [
      {
        text: "Первым Генеральным секретарём Организации стал норвежский дипломат Ларс Берг.",
        facts: [{ action: "holds", person: { name: { text: "Ларс Берг" } } }],
      },
      {
        text: "К. Новак была первой руководителем Центра.",
        facts: [{ action: "holds" }],
      },
    ],
    counterExamples: [
      "Первым Генеральным секретарём Организации может стать Ларс Берг.",
      "Первым лауреатом премии стал Ларс Берг.",
      "Первым Генеральным секретарём Организации Ларс Берг не стал.",
    ],
  },
  {
    id: "appointment/ru-first-holder-named",
    language: "ru",
    verbs: ["стать"],
    arguments: {
      "object|subject": `[post: (его|её|ее|их)? (первым|первой|вторым|второй|третьим|третьей) ${POST_WORDS}]`,
      "subject|object": `((...)? (дипломат|политик|юрист|экономист|учёный|ученый) {holder:phrase}|{holder:phrase})`,
    },
    fact: { action: "holds" },
    yields: true,
    examples: [
      {
        text: "Первым директором Центра стал Винод Рао.",
        facts: [{ action: "holds", person: { name: { text: "Винод Рао" } } }],
      },
      {
        text: "Вторым исполнительным секретарём Союза стал индийский экономист Винод Рао.",
        facts: [{ action: "holds", person: { name: { text: "Винод Рао" } } }],
      },
    ],
    counterExamples: [
      "Первым директором Центра стал опытный дипломат.",
      "Первым директором Центра стал Генеральный секретарь.",
      "Первым директором Центра может стать Винод Рао.",
      "Первым городом Союза стал Нижний Тагил.",
    ],
  },
  {
    id: "appointment/ru-reelected",
    language: "ru",
    verbs: ["переизбрать", "переизбирать", "переизбираться"],
    arguments: { "object|subject": "{person}", "на?": "(второй|новый|третий|очередной|повторный) срок" },
    fact: { action: "elected" },
    dated: true,
    yields: true,
    examples: [
      {
        text: "Генеральный секретарь Ларс Берг был переизбран на второй срок в мае 2014 года.",
        facts: [{ action: "elected", when: "2014-05", post: { text: "Генеральный секретарь" } }],
      },
    ],
    counterExamples: [
      "Генеральный секретарь Ларс Берг может быть переизбран на второй срок в марте 2031 года.",
      "Генеральный секретарь Ларс Берг переведён на новый пост в мае 2014 года.",
    ],
  },
  {
    id: "appointment/ru-office-reelected",
    language: "ru",
    verbs: ["переизбрать", "переизбирать", "переизбираться"],
    arguments: {
      "object|subject":
        "[post: (генеральный|исполнительный)? (секретарь|директор|президент|председатель|координатор|спикер)]",
      "на?": "(второй|новый|третий|очередной|повторный) срок",
    },
    fact: { action: "elected" },
    dated: true,
    yields: true,
    examples: [
      {
        text: "Генеральный секретарь переизбран на второй срок в мае 2014 года.",
        facts: [{ action: "elected", when: "2014-05", post: { text: "Генеральный секретарь" } }],
      },
    ],
    counterExamples: [
      "Генеральный секретарь ОБСЕ может быть переизбран на второй срок в марте 2031 года.",
      "Президиум переизбран на второй срок в мае 2014 года.",
    ],
  },
];
