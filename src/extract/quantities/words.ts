/** Words around numbers, lower case, of all languages that are read; no word of one is a word of another. */
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Before the figure of another time, which is not the one that is told: 12 % more than in 2017. */
export const COMPARING = words("than compared чем сравнению сравнении");

/** Before or behind a share: so much was added. */
export const GROWING = words("up more higher + plus рост рост больше выше вверх");

/** Before or behind a share: so much was taken away. */
export const FALLING = words("down less lower fewer minus меньше ниже");

/** Verbs that say by how much something grew. */
export const GROWTH_VERBS = words(
  "grow rise increase climb expand surge jump gain вырасти возрасти увеличиться расти повыситься",
);

/** Before the step of a growth: rose by 6 %. Before its end: rose to 6 %. Before its beginning. */
export const STEP = words("by на");
export const GOAL = words("to till until до");
export const ORIGIN = words("from с со");

/** Nouns that say how much of something, and not of what. */
export const GENERIC = words(`
  total totals amount sum value cost worth budget level volume number share
  всего итого сумма сумму объем объём стоимость количество число размер
`);

/** Heads of a subject that a bare number in words is the value of: the number of members has grown to eight. */
export const NUMBER_HEADS = words("number total membership число количество численность");

/** Words that are left of a phrase where only the number says something. */
export const EMPTY = words(`
  up down out over only just to at least most also some around about totalling totaling amounting exceeding reaching numbering costing approximately nearly almost i e ie vs more less fewer each long wide high
  deep away strong old apart worth equivalent respectively annually yearly alone all overall again further including
  около примерно почти лишь только порядка ежегодно
`);

/** What a part is taken of, where it was named before: 41 of whom, 7 of them. */
export const PRONOUNS = words("whom which them these those ones которых них");

/** Before a part of what was named before. */
export const PART_OPENERS = words("including among incl числе включая");

/** Prepositions whose phrase belongs to the noun before it, where something is counted: enterprises with foreign capital. */
export const NOUN_TAILS = words("with on between against about without from из с со по между о об против");

/** Behind a number with a unit of time, or its noun, where the time is how often. */
export const PER = words("a an per every each yearly annually annual weekly monthly daily в ежегодно");

/** What is counted by the year, as a rhythm. */
export const RHYTHMIC = words(`
  times time sessions meetings rounds sittings consultations inspections visits summits conferences
  раз раза заседания заседаний сессии сессий встречи встреч
`);

/** Modal verbs under which a quantity still holds: may stay for 90 days, can hold 90 tonnes. */
export const ALLOWING = words("can may could могут может вправе");

/** Verbs of how long something lasts, whose infinitive is a term: to run for three years. */
export const LASTING = words("run last remain cover extend stay continue");

/** Before a stretch of time. */
export const DURING = words("for на");

/** Nouns of a stretch of time, behind which its own words say of what: the academic year 2018/19. */
export const YEARLY = words("year academic fiscal financial period half season учебный финансовый год");

/** Verbs whose negation frees from something: need no visa for 30 days. */
export const EXEMPTING = words("need require нуждаться требоваться");

/** Behind `three times`, where it compares. */
export const MULTIPLYING = words(
  "more less higher lower larger bigger greater smaller as the that больше меньше выше ниже",
);

/** Behind a number that stands alone in brackets: seven in all. */
export const IN_ALL = words("all total всего");

/** Before the figure of another time or side: against 9.8 per cent in 2017. */
export const CONTRASTING = words("against from to versus до против с");

/** Before the figure of another time, which has the measure of the one before: 11 %, against 9.8 % in 2017. */
export const AGAINST = words("against versus против");

/** Before a number that is one of many, and no quantity: two in every five. */
export const EACH = words("every each каждый каждые каждых");

/** Before two that belong together: trade between A and B. */
export const BETWEEN = words("between между");

/** Verbs behind which an amount is what the subject comes to; behind any other the verb says what was measured. */
export const AMOUNTING = words(`
  be have amount come total reach exceed stand make equal constitute account rise fall grow increase drop decline decrease hit
  number remain become average surpass represent measure run climb expand go top include comprise
  составить составлять достигнуть достичь достигать превысить превышать равняться быть являться вырасти возрасти увеличиться
  снизиться сократиться уменьшиться оцениваться насчитывать приходиться
`);

/** Two of these are those that the text is about: two countries signed. */
export const SIDES = words(
  "sides parties countries states nations стороны сторон страны стран государства государств",
);

/** People, of whom another word says what they are: Population – 5.5 million people. */
export const PEOPLE = words("people persons inhabitants человек человека");
