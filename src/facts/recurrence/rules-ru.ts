/** How recurrences are recognised in Russian. */
import type { Rule } from "../../model/rule.ts";
import { anyForm } from "../words-ru/forms.ts";
import { MEETINGS } from "../words-ru/meetings.ts";
import { officialRulesRu } from "./rules-ru/official.ts";
import { oftenOf, rhythms, USUALLY } from "./rules-ru/rhythms.ts";
import { takingPartRulesRu } from "./rules-ru/taking-part.ts";

const ACTIVITY = "({activity:event}|{activity:body}|{activity:thing}|{activity:phrase})";
const VERB =
  "[verb: (проводятся|проводится|собирается|собираются|заседает|заседают|встречаются|встречается|созывается|созываются|проходит|проходят|проводит заседания|проводит встречи|проводят встречи|проводят заседания|организуется|организуются|отмечается|отмечаются|публикуется|публикуются|готовится|готовятся|присуждается|присуждаются|направляется|направляются|предоставляется|предоставляются|рассматривается|рассматриваются)]";
/** Words between the verb and the rhythm. */
const BETWEEN = "((в|во|под) {between:phrase}|{between:body})?";
const SINCE = "((с|со|начиная с) {when:date})";
/** A verb, or the dash that stands for it. */
const STATES = `(${VERB} ${BETWEEN}|—|–|-)`;

const readRules: readonly Rule[] = rhythms.map(({ name, words, fact, text, expected }) => ({
  id: `recurrence/ru-${name}`,
  language: "ru",
  pattern: `(^ (с|со|начиная с) {when:date} ,? ${ACTIVITY} (${VERB} ${USUALLY} ${words}|${words} ${VERB})|${ACTIVITY} ${STATES} ${USUALLY} ${words}|(^|,) ${ACTIVITY} ${words} ${VERB}|^ ${words} ${VERB} ${ACTIVITY}) ((в|во) {place})? ${SINCE}?`,
  fact,
  when: "slot",
  state: true,
  examples: [
    { text, facts: [expected] },
    { text: text.replace(/\.$/u, " с 2003 года."), facts: [{ ...expected, when: "2003/.." }] },
    {
      text: `С 2003 года ${text}`,
      facts: [{ ...expected, when: "2003/.." }],
    },
  ],
  counterExamples: [
    "Совет ОБСЕ собрался в прошлом году.",
    ...(fact.times === 1 ? ["Совет экспертов три раза в месяц собирается."] : []),
  ],
}));

const HOLDS = "(проводит|проводят|созывает|созывают|организует|организуют|устраивает|устраивают)";
const KINDS =
  "(свои|свою|своё)? (очередные|регулярные|плановые|пленарные|официальные|совместные|рабочие|очередную|очередное)? (и (внеочередные|специальные|пленарные))?";
const OWN = anyForm("сессия, заседание, совещание, встреча");
const HELD = `(${MEETINGS}|${anyForm("консультация, ярмарка, тренинг")})`;
/** That it meets, and that it holds something else. */
const MEETS = `[verb: (${HOLDS}|(собирается|собираются) на) ${KINDS} ${OWN}]`;
const OTHER = `([activity: ${KINDS} ${anyForm("саммит, конференция, форум, съезд, семинар, консультация, ярмарка, тренинг, выставка")} {tail:phrase}?]|{activity:event})`;
const WHO_MEETS = "({activity:body}|{activity:phrase})";
const WHO_HOLDS = "({body}|{body:phrase})";

/** A body that meets, or holds something, so often: Совет проводит сессии дважды в год. */
const holderRules: readonly Rule[] = rhythms.map(({ name, words, fact, text, expected }) => {
  const often = oftenOf(text);
  const orders = [
    [WHO_MEETS, MEETS],
    [WHO_HOLDS, `${HOLDS} ${OTHER}`],
  ].map(
    ([who, does]) => `${who} ${does} ${USUALLY} ${words}|${who} ${words} ${does}|^ ${words} ${who} ${does}`,
  );
  return {
    id: `recurrence/ru-holds-${name}`,
    language: "ru",
    pattern: `(${orders.join("|")}) ((в|во) {place})?`,
    fact,
    when: "none",
    examples: [
      {
        text: `Комитет министров проводит очередные сессии ${often}.`,
        facts: [{ ...expected, activity: { text: "Комитет министров" } }],
      },
      {
        text: `Комитет министров организует семинары ${often}.`,
        facts: [{ ...expected, body: { text: "Комитет министров" } }],
      },
    ],
    counterExamples: [
      `Комитет министров проводит политику ${often}.`,
      `Комитет министров не проводит очередные сессии ${often}.`,
    ],
  };
});

/** A label that says what the line tells: Периодичность сессий: два раза в год. */
const labelRules: readonly Rule[] = rhythms.map(({ name, words, fact, text, expected }) => {
  const often = oftenOf(text);
  return {
    id: `recurrence/ru-label-${name}`,
    language: "ru",
    pattern: `^ ((периодичность|частота|регулярность|график) (проведения|созыва)? [activity: ${KINDS} {tail:phrase}]|[activity: ${KINDS} ${HELD} {tail:phrase}?]) (:|–|—|-) ${words}`,
    fact,
    when: "none",
    examples: [
      {
        text: `Периодичность заседаний: ${often}`,
        facts: [{ ...expected, activity: { text: "заседаний" } }],
      },
      { text: `Сессии Комитета министров: ${often}.`, facts: [expected] },
    ],
    counterExamples: [`Уборка помещений: ${often}.`],
  };
});

export const recurrenceRulesRu: readonly Rule[] = [
  ...labelRules,
  ...officialRulesRu,
  ...readRules,
  ...holderRules,
  ...takingPartRulesRu,
];
