/** The words of English numbers. */
import { phraseSet } from "../date-grammar/phrase.ts";
import type { NumberLexicon } from "../number-grammar/lexicon.ts";

const units = [
  ...["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven"],
  ...["twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"],
];
const tens = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];
const ordinalUnits = [
  ...["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"],
  ...["eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth"],
  ...["eighteenth", "nineteenth"],
];
const ordinalTens = [
  ...["twentieth", "thirtieth", "fortieth", "fiftieth", "sixtieth", "seventieth", "eightieth", "ninetieth"],
];

export const lexiconNumbers: NumberLexicon = {
  decimal: ".",
  cardinals: Object.fromEntries([
    ...units.map((word, index) => [word, index] as const),
    ...tens.map((word, index) => [word, 10 * index + 20] as const),
  ]),
  ordinals: Object.fromEntries([
    ...ordinalUnits.map((word, index) => [word, index + 1] as const),
    ...ordinalTens.map((word, index) => [word, 10 * index + 20] as const),
    ["nineth", 9],
    ["hundredth", 100],
  ]),
  hundreds: phraseSet("hundred", "hundreds"),
  scales: {
    ...{
      thousand: 1e3,
      thousands: 1e3,
      million: 1e6,
      millions: 1e6,
      billion: 1e9,
      billions: 1e9,
      trillion: 1e12,
    },
    ...{ mln: 1e6, mn: 1e6, bln: 1e9, bn: 1e9, tln: 1e12, trn: 1e12, thsd: 1e3 },
  },
  abbreviatedScales: phraseSet("mln", "mn", "bln", "bn", "tln", "trn", "thsd"),
  bareScales: {},
  articles: phraseSet("a", "an"),
  links: phraseSet("and"),
  phrases: {
    ...{ "half of": 0.5, "half a": 0.5, "one half": 0.5, "one third": 1 / 3, "a third of": 1 / 3 },
    ...{
      "two thirds": 2 / 3,
      "two-thirds": 2 / 3,
      "one-third": 1 / 3,
      "a quarter of": 1 / 4,
      "one quarter": 1 / 4,
    },
    ...{ "three quarters": 3 / 4, "three-quarters": 3 / 4, "one and a half": 1.5, "two and a half": 2.5 },
    ...{ "a dozen": 12, "half a dozen": 6, "two dozen": 24, "three dozen": 36, "half a million": 5e5 },
    ...{ "one and a half million": 1.5e6, "half a billion": 5e8 },
  },
  ordinalEndings: phraseSet("st", "nd", "rd", "th"),
  cardinalEndings: {},
  hedges: {
    ...{
      about: "about",
      around: "about",
      approximately: "about",
      some: "about",
      roughly: "about",
      circa: "about",
    },
    ...{ "approx.": "about", approx: "about", "ca.": "about", "c.": "about", "in the region of": "about" },
    ...{ "more than": "more-than", over: "more-than", above: "more-than", exceeding: "more-than" },
    ...{
      "in excess of": "more-than",
      exceeded: "more-than",
      exceeds: "more-than",
      "upwards of": "more-than",
    },
    ...{
      "greater than": "more-than",
      "less than": "less-than",
      "fewer than": "less-than",
      under: "less-than",
    },
    ...{
      below: "less-than",
      "at least": "at-least",
      "not less than": "at-least",
      "no less than": "at-least",
    },
    ...{ "no fewer than": "at-least", "not fewer than": "at-least", "a minimum of": "at-least" },
    ...{ "up to": "at-most", "at most": "at-most", "no more than": "at-most", "not more than": "at-most" },
    ...{ "a maximum of": "at-most", almost: "nearly", nearly: "nearly", "close to": "nearly" },
    ...{ only: "only", just: "only", merely: "only", "as few as": "only" },
  },
  currencies: phraseSet(
    "$",
    "€",
    "£",
    "us$",
    "usd",
    "eur",
    "euro",
    "gbp",
    "chf",
    "nok",
    "sek",
    "dkk",
    "mad",
    "rub",
    "kzt",
    "%",
  ),
  numberSigns: phraseSet(
    ...["no.", "nos.", "nos", "nr.", "№", "№№", "#", "n°", "nº", "tel.", "tel", "fax", "phone", "+", "tel.:"],
    ...[
      "tel:",
      "fax:",
      "phone:",
      "page",
      "p.",
      "pp.",
      "article",
      "art.",
      "para.",
      "paragraph",
      "doc.",
      "ets",
      "iso",
    ],
  ),
  rangeWords: phraseSet("to", "or"),
  rangeOpeners: phraseSet("from", "between"),
};
