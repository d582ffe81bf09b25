/** The words of English dates. */
import type { DateShift } from "../../model/language.ts";
import type { DateLexicon } from "../date-grammar/lexicon.ts";
import { phraseSet } from "../date-grammar/phrase.ts";

const ordinals = [
  ...["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"],
  ...["eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth"],
  ...["eighteenth", "nineteenth", "twentieth", "twenty-first", "twenty-second", "twenty-third"],
  ...["twenty-fourth", "twenty-fifth", "twenty-sixth", "twenty-seventh", "twenty-eighth", "twenty-ninth"],
  ...["thirtieth", "thirty-first"],
];

const withArticle = (...phrases: readonly string[]) => phrases.flatMap((phrase) => [phrase, `the ${phrase}`]);
const sameYear = ["that same year", "that year", ...withArticle("same year", "very same year")];
const nextYear = [
  ...[
    "the next year",

    "a year later",
    "one year later",
    "a year after that",
    "the year after that",
  ],
  ...withArticle("following year", "subsequent year", "ensuing year"),
];
const previousYear = [
  ...["a year earlier", "one year earlier", "a year before that", "the year before that"],
  ...withArticle("previous year", "preceding year"),
];
const COUNTS = ["two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];
const UNITS = ["day", "week", "month", "year"] as const;
/** `two days later`, `a week earlier`; the year next to another has words of its own. */
const shifts: readonly (readonly [string, DateShift])[] = UNITS.flatMap((unit) => [
  ...COUNTS.flatMap((count, index) => [
    [`${count} ${unit}s later`, { by: index + 2, unit }] as const,
    [`${count} ${unit}s earlier`, { by: -(index + 2), unit }] as const,
  ]),
  ...(unit === "year" ? [] : ["a", "one"]).flatMap((count) => [
    [`${count} ${unit} later`, { by: 1, unit }] as const,
    [`${count} ${unit} earlier`, { by: -1, unit }] as const,
  ]),
]);
const nextDay = ["the next day", "the following day", "the day after"];
const textYear = [
  "last year",
  "next year",
  "this year",
  "current year",
  "the current year",
  "this current year",
];
const weekdays = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

export const lexiconDates: DateLexicon = {
  months: {
    ...{ january: 1, february: 2, march: 3, april: 4, may: 5, june: 6, july: 7, august: 8, september: 9 },
    ...{ october: 10, november: 11, december: 12, jan: 1, feb: 2, mar: 3, apr: 4, jun: 6, jul: 7, aug: 8 },
    ...{ sep: 9, sept: 9, oct: 10, nov: 11, dec: 12 },
  },
  ambiguousMonths: phraseSet("may", "march", "mar"),
  monthFirst: true,
  dayWords: Object.fromEntries(ordinals.map((word, index) => [word, index + 1])),
  dayEndings: phraseSet("st", "nd", "rd", "th"),
  articles: phraseSet("the"),
  links: phraseSet("of", "in", "of the", "day of", "of the year", "in the year", "during", "of year"),
  yearHeads: phraseSet(
    "year",
    "years",
    "cy",
    "calendar year",
    "fiscal year",
    "financial year",
    "fy",
    "school year",
  ),
  yearTails: phraseSet("ad", "ce"),
  abbreviatedTails: {},
  decadeEndings: phraseSet("s", "ies"),
  decadeTails: {},
  decadeWords: {
    ...{ twenties: 1920, thirties: 1930, forties: 1940, fifties: 1950, sixties: 1960, seventies: 1970 },
    ...{ eighties: 1980, nineties: 1990 },
  },
  modifiers: phraseSet(
    ...["early", "mid", "late", "end of", "beginning of", "start of", "middle of", "very end of"],
    ...["end of the", "beginning of the", "start of the", "middle of the", "close of", "end-", "mid-"],
    ...["first half of", "second half of", "first half of the", "second half of the", "latter half of"],
  ),
  numberSigns: new Set(["no", "nos", "№"]),
  hedges: phraseSet("about", "around", "circa", "c.", "ca.", "ca", "approximately", "roughly"),
  partOrdinals: {
    ...{
      first: 1,
      second: 2,
      third: 3,
      fourth: 4,
      last: -1,
      final: -1,
      "1 st": 1,
      i: 1,
      ii: 2,
      iii: 3,
      iv: 4,
    },
    ...{ q: 0 },
  },
  yearParts: { quarter: 3, quarters: 3, half: 6, "half-year": 6, "half year": 6, semester: 6 },
  ownYearParts: phraseSet("half-year", "half year"),
  quarterNames: { "1q": 1, "2q": 2, "3q": 3, "4q": 4, q1: 1, q2: 2, q3: 3, q4: 4 },
  seasons: phraseSet(
    ...["spring", "summer", "autumn", "fall", "winter"].flatMap((season) => [season, `${season} of`]),
  ),
  relatives: {
    ...Object.fromEntries(sameYear.map((phrase) => [phrase, "same-year" as const])),
    ...Object.fromEntries(nextYear.map((phrase) => [phrase, "next-year" as const])),
    ...Object.fromEntries(previousYear.map((phrase) => [phrase, "previous-year" as const])),
    ...Object.fromEntries(textYear.map((phrase) => [phrase, "text-year" as const])),
    ...Object.fromEntries(shifts),
    ...Object.fromEntries(nextDay.map((phrase) => [phrase, { by: 1, unit: "day" } as const])),
    ...{ "the same month": "same-month", "same month": "same-month", "that month": "same-month" },
    ...{ "the same day": "same-day", "that day": "same-day", "that same day": "same-day" },
  },
  relativeBars: phraseSet("half", "than", "over", "nearly", "almost", "about"),
  openEnds: phraseSet("present", "now", "date", "today", "present day", "present time", "this day"),
  weekdays: phraseSet(...weekdays, ...weekdays.map((day) => day.slice(0, 3))),
  rangeWords: phraseSet("to", "till", "until", "through", "up to", "up until"),
  pairWords: phraseSet("and"),
  pairOpeners: phraseSet("between"),
  listWords: phraseSet("and", "&", "or", "as well as"),
  prepositions: {
    ...{ on: "on", in: "in", since: "since", from: "from", until: "until", till: "till", by: "by", of: "of" },
    ...{ during: "during", before: "before", after: "after", between: "between", for: "for", to: "to" },
    ...{ dated: "dated", throughout: "during", through: "through", at: "at", "0n": "on", "1n": "in" },
    ...{ "ever since": "since", "starting from": "since", "starting in": "since", "starting on": "since" },
    ...{ "starting with": "since", starting: "since", "beginning in": "since", "beginning on": "since" },
    ...{
      "beginning from": "since",
      "beginning with": "since",
      "as from": "since",
      "with effect from": "since",
    },
    ...{
      "effective from": "since",
      "as of": "as of",
      "as at": "as of",
      "up to": "until",
      "prior to": "before",
    },
    ...{
      "no later than": "by",
      "not later than": "by",
      "up until": "until",
      "already in": "in",
      than: "than",
    },
    ...{
      "for the period": "for",
      "for the years": "for",
      "in the period": "in",
      "during the period": "during",
    },
    ...{ "in the period from": "from", "for the period from": "from", "for the period of": "for" },
    ...{ "over the period": "during", "period of": "in", "in the years": "in" },
    ...{ "as early as": "in", "as late as": "in", "as long ago as": "in", "as far back as": "in" },
    ...{ "up to and including": "until" },
    ...{ "and before": "before", "and after": "after", "but not": "except", back: "in", "back in": "in" },
  },
  yearPrepositions: phraseSet(
    ...["in", "since", "from", "until", "till", "by", "of", "during", "before", "after", "between", "for"],
    ...["dated", "through", "as of", "except"],
  ),
  firmPrepositions: phraseSet("in", "since", "from", "until", "till", "during", "between"),
  monthPrepositions: phraseSet("in", "since", "from", "until", "till", "during", "by", "as of", "between"),
  countedStems: [
    ...["people", "person", "participant", "delegate", "member", "student", "school", "pupil", "teacher"],
    ...[
      "expert",
      "specialist",
      "citizen",
      "compan",
      "enterprise",
      "project",
      "visitor",
      "resident",
      "soldier",
    ],
    ...[
      "troop",
      "peacekeeper",
      "observer",
      "police",
      "officer",
      "household",
      "famil",
      "child",
      "women",
      "men",
    ],
    ...["refugee", "worker", "employee", "staff", "job", "book", "page", "document", "agreement", "event"],
    ...["meeting", "km", "kilomet", "mile", "metre", "meter", "hectare", "ton", "litre", "liter", "kg", "mw"],
    ...["dollar", "euro", "usd", "eur", "chf", "pound", "tenge", "rouble", "ruble", "franc", "krone", "yen"],
    ...["thousand", "million", "billion", "trillion", "mln", "bln", "bn", "per", "percent", "hour", "minute"],
    ...["day", "week", "month", "times", "kinds", "species", "copies", "items", "units", "beds", "houses"],
    ...["villages", "cities", "towns", "states", "countries", "nations", "applications", "contracts"],
    ...["athlete", "guest", "representative", "deput", "journalist", "volunteer", "scholarship", "grant"],
    ...["farm", "hospital", "patient", "doctor", "vehicle", "aircraft", "flight", "passenger", "tourist"],
    ...["certificate", "licen", "inhabitant", "signator", "station", "building", "square", "cubic", "degree"],
  ],
  amountHeads: phraseSet(
    ...["total", "number", "vote", "amount", "sum", "population", "area", "height", "altitude", "depth"],
    ...["length", "distance", "capacity", "maximum", "minimum", "average", "score", "membership"],
  ),
  yearVerbs: phraseSet(
    "was",
    "saw",
    "marked",
    "marks",
    "is",
    "became",
    "brought",
    "witnessed",
    "has been",
    "will be",
  ),
  termedNames: ["agenda"],
  termPrepositions: phraseSet("until", "by"),
  nameHeads: phraseSet(
    ...["strategy", "horizon", "agenda", "vision", "resolution", "expo", "undaf", "iso", "programme"],
    ...["program", "plan", "roadmap", "framework", "convention", "decade", "goals", "initiative", "project"],
  ),
};
