/** The rhythms that Russian says in words of its own, for the rules. */

const LEAST =
  "([hedge: (не реже|не чаще|не более|не менее|по меньшей мере|как минимум|обычно|как правило)]|регулярно)?";
const IN_YEAR = "(в|за) (год|календарный год)";

/** That it is mostly so. */
export const USUALLY = "(,? [hedge: (как правило|обычно)] ,?|,? традиционно ,?)?";

export interface Rhythm {
  readonly name: string;
  readonly words: string;
  readonly fact: Readonly<Record<string, string | number>>;
  readonly text: string;
  readonly expected: Readonly<Record<string, unknown>>;
}

export const rhythms: readonly Rhythm[] = [
  {
    name: "times-a-year",
    words: `${LEAST} {times:number} (раз|раза) ${IN_YEAR}`,
    fact: { unit: "year" },
    text: "Совет ОБСЕ заседает пять раз в год.",
    expected: { times: 5, per: { unit: "year", every: 1 } },
  },
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
export const oftenOf = (text: string): string => /(?<=(?:ся|ает) ).+(?=\.$)/u.exec(text)?.[0] ?? "";
