/** How recurrences are recognised in Russian. */
import type { Rule } from "../../model/rule.ts";

const ACTIVITY = "({activity:event}|{activity:body}|{activity:thing}|{activity:phrase})";
const VERB =
  "(проводятся|проводится|собирается|собираются|заседает|заседают|встречаются|встречается|созывается|созываются|проходит|проходят|проводит заседания|проводит встречи|проводят встречи|проводят заседания|организуется|организуются|отмечается|отмечаются|публикуется|публикуются)";
/** Words between the verb and the rhythm. */
const BETWEEN = "((в|во|под) {between:phrase})?";
const LEAST = "(не реже|не менее|по меньшей мере|как минимум|обычно|регулярно)?";
const IN_YEAR = "(в|за) (год|календарный год)";
const USUALLY = "(,? (как правило|обычно|традиционно) ,?)?";
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
    words: "((один)? раз в два года|каждые два года)",
    fact: { unit: "year", times: 1, every: 2 },
    text: "Министры иностранных дел встречаются один раз в два года.",
    expected: { times: 1, per: { unit: "year", every: 2 } },
  },
  {
    name: "every-years",
    words: "((один)? раз в {every:number} (года|лет)?|каждые {every:number} (года|лет))",
    fact: { unit: "year", times: 1 },
    text: "Саммит ОБСЕ проводится раз в 5 лет.",
    expected: { times: 1, per: { unit: "year", every: 5 } },
  },
  {
    name: "monthly",
    words: "(ежемесячно|каждый месяц|(один)? раз в месяц)",
    fact: { unit: "month", times: 1 },
    text: "Совет ОБСЕ собирается ежемесячно.",
    expected: { times: 1, per: { unit: "month", every: 1 } },
  },
  {
    name: "quarterly",
    words: "(ежеквартально|каждый квартал|(один)? раз в квартал)",
    fact: { unit: "quarter", times: 1 },
    text: "Совет ОБСЕ собирается раз в квартал.",
    expected: { times: 1, per: { unit: "quarter", every: 1 } },
  },
  {
    name: "weekly",
    words: "(еженедельно|каждую неделю|(один)? раз в неделю)",
    fact: { unit: "week", times: 1 },
    text: "Постоянный совет ОБСЕ собирается еженедельно.",
    expected: { times: 1, per: { unit: "week", every: 1 } },
  },
];

export const recurrenceRulesRu: readonly Rule[] = rhythms.map(({ name, words, fact, text, expected }) => ({
  id: `recurrence/ru-${name}`,
  language: "ru",
  pattern: `(${ACTIVITY} ${STATES} ${USUALLY} ${words}|(^|,) ${ACTIVITY} ${words} ${VERB}|^ ${words} ${VERB} ${ACTIVITY}) ((в|во) {place})?`,
  fact,
  when: "none",
  examples: [{ text, facts: [expected] }],
  counterExamples: ["Совет ОБСЕ собрался в прошлом году."],
}));
