/** The words of English dates. */
import type { DateLexicon } from "../date-grammar/lexicon.ts";

const ordinals = [
  ...["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"],
  ...["eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth"],
  ...["eighteenth", "nineteenth", "twentieth", "twenty-first", "twenty-second", "twenty-third"],
  ...["twenty-fourth", "twenty-fifth", "twenty-sixth", "twenty-seventh", "twenty-eighth", "twenty-ninth"],
  ...["thirtieth", "thirty-first"],
];

/** A table in which every word means `true`. */
const words = (...list: readonly string[]): Readonly<Record<string, true>> =>
  Object.fromEntries(list.map((word) => [word, true]));

const withArticle = (...phrases: readonly string[]) => phrases.flatMap((phrase) => [phrase, `the ${phrase}`]);
const sameYear = ["that same year", "that year", ...withArticle("same year", "very same year")];
const otherYear = withArticle("following year", "next year", "previous year", "preceding year");

export const lexiconDates: DateLexicon = {
  months: {
    ...{ january: 1, february: 2, march: 3, april: 4, may: 5, june: 6, july: 7, august: 8, september: 9 },
    ...{ october: 10, november: 11, december: 12, jan: 1, feb: 2, mar: 3, apr: 4, jun: 6, jul: 7, aug: 8 },
    ...{ sep: 9, sept: 9, oct: 10, nov: 11, dec: 12 },
  },
  ambiguousMonths: words("may", "march", "mar"),
  monthFirst: true,
  dayWords: Object.fromEntries(ordinals.map((word, index) => [word, index + 1])),
  dayEndings: words("st", "nd", "rd", "th"),
  articles: words("the"),
  links: words("of", "in", "of the", "day of", "of the year", "in the year", "during", "of year"),
  yearHeads: words("year", "years", "cy", "calendar year"),
  yearTails: words("ad", "ce"),
  abbreviatedTails: {},
  decadeEndings: words("s", "ies"),
  decadeTails: {},
  modifiers: words(
    ...["early", "mid", "late", "end of", "beginning of", "start of", "middle of", "very end of"],
    ...["end of the", "beginning of the", "start of the", "middle of the", "close of", "end-", "mid-"],
    ...["first half of", "second half of", "first half of the", "second half of the", "latter half of"],
  ),
  hedges: words("about", "around", "circa", "c.", "ca.", "ca", "approximately", "roughly"),
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
  yearParts: { quarter: 3, half: 6, "half-year": 6, "half year": 6, semester: 6 },
  quarterNames: { q1: 1, q2: 2, q3: 3, q4: 4 },
  seasons: words(
    ...["spring", "summer", "autumn", "fall", "winter"].flatMap((season) => [season, `${season} of`]),
  ),
  relatives: {
    ...Object.fromEntries(sameYear.map((phrase) => [phrase, "same-year" as const])),
    ...Object.fromEntries(otherYear.map((phrase) => [phrase, "other-year" as const])),
    ...{ "the same month": "same-month", "same month": "same-month", "that month": "same-month" },
    ...{ "the same day": "same-day", "that day": "same-day", "that same day": "same-day" },
  },
  rangeWords: words("to", "till", "until", "through", "up to", "up until"),
  pairWords: words("and"),
  pairOpeners: words("between"),
  listWords: words("and", "&", "or", "as well as"),
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
    ...{ "and before": "before", "and after": "after", "but not": "except", back: "in", "back in": "in" },
  },
  yearPrepositions: words(
    ...["in", "since", "from", "until", "till", "by", "of", "during", "before", "after", "between", "for"],
    ...["dated", "through", "as of", "except"],
  ),
  firmPrepositions: words("in", "since", "from", "until", "till", "during", "between"),
  monthPrepositions: words("in", "since", "from", "until", "till", "during", "by", "as of", "between"),
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
  nameHeads: words(
    ...["strategy", "horizon", "agenda", "vision", "resolution", "expo", "undaf", "iso", "programme"],
    ...["program", "plan", "roadmap", "framework", "convention", "decade", "goals", "initiative", "project"],
  ),
};
