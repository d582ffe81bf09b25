/** How recurrences are recognised in Russian. */
import type { Rule } from "../../model/rule.ts";
import { anyForm } from "../words-ru/forms.ts";
import { MEETINGS } from "../words-ru/meetings.ts";
import { takingPartRulesRu } from "./rules-ru/taking-part.ts";

const ACTIVITY = "({activity:event}|{activity:body}|{activity:thing}|{activity:phrase})";
const VERB =
  "[verb: (проводятся|проводится|собирается|собираются|заседает|заседают|встречаются|встречается|созывается|созываются|проходит|проходят|проводит заседания|проводит встречи|проводят встречи|проводят заседания|организуется|организуются|отмечается|отмечаются|публикуется|публикуются|готовится|готовятся|присуждается|присуждаются|направляется|направляются|предоставляется|предоставляются|рассматривается|рассматриваются)]";
/** Words between the verb and the rhythm. */
const BETWEEN = "((в|во|под) {between:phrase}|{between:body})?";
const LEAST =
  "([hedge: (не реже|не чаще|не более|не менее|по меньшей мере|как минимум|обычно|как правило)]|регулярно)?";
const IN_YEAR = "(в|за) (год|календарный год)";
const USUALLY = "(,? [hedge: (как правило|обычно)] ,?|,? традиционно ,?)?";
/** A verb, or the dash that stands for it. */
const STATES = `(${VERB} ${BETWEEN}|—|–|-)`;

interface Rhythm {
  readonly name: string;
  readonly words: string;
  readonly fact: Readonly<Record<string, string | number>>;
  readonly text: string;
  readonly expected: Readonly<Record<string, unknown>>;
}

const rhythms: readonly Rhythm[] = [
  {
    name: "yearly",
    words: `(ежегодно|каждый год|${LEAST} (один|одного)? (раз|раза) ${IN_YEAR})`,
    fact: { unit: "year", times: 1 },
    text: "Генеральная конференция МАГАТЭ созывается ежегодно.",
    expected: { times: 1, per: { unit: "year", every: 1 } },
  },
  {
    name: "twice-a-year",
    words: `(дважды ${IN_YEAR}|${LEAST} (два|двух) (раза|раз) ${IN_YEAR}|раз в полгода)`,
    fact: { unit: "year", times: 2 },
    text: "Совет ОБСЕ собирается дважды в год.",
    expected: { times: 2, per: { unit: "year", every: 1 } },
  },
  {
    name: "times-a-year",
    words: `${LEAST} {times:number} (раз|раза) ${IN_YEAR}`,
    fact: { unit: "year" },
    text: "Совет ОБСЕ заседает пять раз в год.",
    expected: { times: 5, per: { unit: "year", every: 1 } },
  },
  {
    name: "every-two-years",
    words: `(${LEAST} (один|одного)? (раз|раза) в два года|каждые два года)`,
    fact: { unit: "year", times: 1, every: 2 },
    text: "Министры иностранных дел встречаются один раз в два года.",
    expected: { times: 1, per: { unit: "year", every: 2 } },
  },
  {
    name: "every-years",
    words: `(${LEAST} (одного|один)? (раза|раз) в {every:number} (года|лет)?|каждые {every:number} (года|лет))`,
    fact: { unit: "year", times: 1 },
    text: "Саммит ОБСЕ проводится раз в 5 лет.",
    expected: { times: 1, per: { unit: "year", every: 5 } },
  },
  {
    name: "monthly",
    words: `(ежемесячно|каждый месяц|${LEAST} (один|одного)? (раз|раза) в месяц)`,
    fact: { unit: "month", times: 1 },
    text: "Совет ОБСЕ собирается ежемесячно.",
    expected: { times: 1, per: { unit: "month", every: 1 } },
  },
  {
    name: "quarterly",
    words: `(ежеквартально|каждый квартал|${LEAST} (один|одного)? (раз|раза) в квартал)`,
    fact: { unit: "quarter", times: 1 },
    text: "Совет ОБСЕ собирается раз в квартал.",
    expected: { times: 4, per: { unit: "year", every: 1 }, printed: "quarter" },
  },
  {
    name: "weekly",
    words: `(еженедельно|каждую неделю|${LEAST} (один|одного)? (раз|раза) в неделю)`,
    fact: { unit: "week", times: 1 },
    text: "Постоянный совет ОБСЕ собирается еженедельно.",
    expected: { times: 1, per: { unit: "week", every: 1 } },
  },
];

/** The words of the rhythm in a text that has them behind its verb. */
const oftenOf = (text: string): string => /(?<=(?:ся|ает) ).+(?=\.$)/u.exec(text)?.[0] ?? "";

const readRules: readonly Rule[] = rhythms.map(({ name, words, fact, text, expected }) => ({
  id: `recurrence/ru-${name}`,
  language: "ru",
  pattern: `(${ACTIVITY} ${STATES} ${USUALLY} ${words}|(^|,) ${ACTIVITY} ${words} ${VERB}|^ ${words} ${VERB} ${ACTIVITY}) ((в|во) {place})?`,
  fact,
  when: "none",
  examples: [{ text, facts: [expected] }],
  counterExamples: ["Совет ОБСЕ собрался в прошлом году."],
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
  ...readRules,
  ...holderRules,
  ...takingPartRulesRu,
];
