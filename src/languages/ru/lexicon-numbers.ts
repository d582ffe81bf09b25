/** The words of Russian numbers, in all their cases. */
import { phraseSet } from "../date-grammar/phrase.ts";
import type { NumberLexicon } from "../number-grammar/lexicon.ts";

/** One value for each form of a list parted by spaces. */
const valued = (value: number, forms: string): readonly (readonly [string, number])[] =>
  forms.split(" ").map((form) => [form, value] as const);

/** Numerals declined like `пять`: nominative, genitive (also dative and prepositional), instrumental. */
const softEnding = (value: number, stem: string) => valued(value, `${stem}ь ${stem}и ${stem}ью`);

const teens = ["один", "две", "три", "четыр", "пят", "шест", "сем", "восем", "девят"];

const cardinals = [
  ...valued(0, "ноль нуль ноля нуля"),
  ...valued(1, "один одна одно одного одной одному одну одним одном одною"),
  ...valued(2, "два две двух двум двумя"),
  ...valued(3, "три трёх трех трём трем тремя"),
  ...valued(4, "четыре четырёх четырех четырём четырем четырьмя"),
  ...["пят", "шест", "сем"].flatMap((stem, index) => softEnding(index + 5, stem)),
  ...valued(8, "восемь восьми восемью восьмью"),
  ...softEnding(9, "девят"),
  ...softEnding(10, "десят"),
  ...teens.flatMap((stem, index) => softEnding(index + 11, `${stem}надцат`)),
  ...["двадцат", "тридцат"].flatMap((stem, index) => softEnding(10 * index + 20, stem)),
  ...valued(40, "сорок сорока"),
  ...["пят", "шест", "сем"].flatMap((stem, index) =>
    valued(10 * index + 50, `${stem}ьдесят ${stem}идесяти ${stem}ьюдесятью`),
  ),
  ...valued(80, "восемьдесят восьмидесяти восьмьюдесятью восемьюдесятью"),
  ...valued(90, "девяносто девяноста"),
  ...valued(100, "сто ста"),
  ...valued(200, "двести двухсот двумстам двумястами двухстах"),
  ...valued(300, "триста трёхсот трехсот тремстам трёмстам тремястами трёхстах трехстах"),
  ...valued(400, "четыреста четырёхсот четырехсот четыремстам четырьмястами четырёхстах четырехстах"),
  ...valued(500, "пятьсот пятисот пятистам пятьюстами пятистах"),
  ...valued(600, "шестьсот шестисот шестистам шестьюстами шестистах"),
  ...valued(700, "семьсот семисот семистам семьюстами семистах"),
  ...valued(800, "восемьсот восьмисот восьмистам восьмьюстами восемьюстами восьмистах"),
  ...valued(900, "девятьсот девятисот девятистам девятьюстами девятистах"),
];

/** Ordinals by their stems; `третий` and the ordinals in -ой apart. */
const ordinalStems: readonly (readonly [number, string])[] = [
  ...["перв", "втор"].map((stem, index) => [index + 1, stem] as const),
  ...["четверт", "четвёрт"].map((stem) => [4, stem] as const),
  ...["пят", "шест", "седьм", "восьм", "девят", "десят"].map((stem, index) => [index + 5, stem] as const),
  ...["один", "две", "три", "четыр", "пят", "шест", "сем", "восем", "девят"].map(
    (stem, index) => [index + 11, `${stem}надцат`] as const,
  ),
  ...["двадцат", "тридцат"].map((stem, index) => [10 * index + 20, stem] as const),
  ...["сороков", "пятидесят", "шестидесят", "семидесят", "восьмидесят", "девяност", "сот"].map(
    (stem, index) => [10 * index + 40, stem] as const,
  ),
];
const ordinals = [
  ...ordinalStems.flatMap(([value, stem]) =>
    ["ый", "ой", "ого", "ому", "ым", "ом", "ая", "ую", "ое", "ые", "ых", "ыми"].map(
      (ending) => [`${stem}${ending}`, value] as const,
    ),
  ),
  ...valued(
    3,
    "третий третьего третьему третьим третьем третья третьей третью третье третьи третьих третьими",
  ),
];

const scaleForms = (value: number, stem: string) =>
  ["", "а", "у", "ом", "е", "ы", "ов", "ам", "ами", "ах"].map(
    (ending) => [`${stem}${ending}`, value] as const,
  );

export const lexiconNumbers: NumberLexicon = {
  decimal: ",",
  cardinals: Object.fromEntries(cardinals),
  ordinals: Object.fromEntries(ordinals),
  hundreds: {},
  scales: Object.fromEntries([
    ...valued(1e3, "тысяча тысячи тысяче тысячу тысячей тысячью тысяч тысячам тысячами тысячах тыс"),
    ...scaleForms(1e6, "миллион"),
    ...scaleForms(1e9, "миллиард"),
    ...scaleForms(1e12, "триллион"),
    ...valued(1e6, "млн"),
    ...valued(1e9, "млрд"),
    ...valued(1e12, "трлн"),
  ]),
  abbreviatedScales: phraseSet("тыс", "млн", "млрд", "трлн"),
  bareScales: phraseSet("тысяча", "тысячу", "миллион", "миллиард"),
  articles: {},
  links: {},
  phrases: {
    ...{
      полтора: 1.5,
      полторы: 1.5,
      полутора: 1.5,
      половина: 0.5,
      половину: 0.5,
      половины: 0.5,
      половине: 0.5,
    },
    ...{ "полтора миллиона": 1.5e6, "полтора миллиарда": 1.5e9, "полторы тысячи": 1500, полтораста: 150 },
    ...{ треть: 1 / 3, "одна треть": 1 / 3, "две трети": 2 / 3, четверть: 1 / 4, "три четверти": 3 / 4 },
    ...{ десяток: 10, дюжина: 12, полмиллиона: 5e5, оба: 2, обе: 2, обоих: 2, обеих: 2, двое: 2, трое: 3 },
    ...{ четверо: 4, пятеро: 5, шестеро: 6, семеро: 7, двоих: 2, троих: 3, четверых: 4 },
  },
  ordinalEndings: phraseSet(
    "й",
    "го",
    "му",
    "м",
    "я",
    "ю",
    "е",
    "ый",
    "ой",
    "ий",
    "ая",
    "ое",
    "ом",
    "ого",
    "ому",
  ),
  cardinalEndings: phraseSet("ти", "и", "х", "ми", "мя", "ю", "ех", "ёх", "ух"),
  hedges: {
    ...{ около: "about", примерно: "about", приблизительно: "about", порядка: "about", "ок.": "about" },
    ...{ ориентировочно: "about", более: "more-than", "более чем": "more-than", больше: "more-than" },
    ...{ свыше: "more-than", "больше чем": "more-than", превысил: "more-than", превысила: "more-than" },
    ...{ превысило: "more-than", превысили: "more-than", менее: "less-than", "менее чем": "less-than" },
    ...{ меньше: "less-than", "не менее": "at-least", "не меньше": "at-least", "как минимум": "at-least" },
    ...{ минимум: "at-least", "по меньшей мере": "at-least", "не менее чем": "at-least", до: "at-most" },
    ...{ "не более": "at-most", "не больше": "at-most", "не более чем": "at-most", максимум: "at-most" },
    ...{
      почти: "nearly",
      "чуть менее": "nearly",
      лишь: "only",
      только: "only",
      всего: "only",
      "всего лишь": "only",
    },
  },
  currencies: phraseSet("$", "€", "usd", "eur", "%"),
  numberSigns: phraseSet(
    ...["№", "№№", "n", "тел.", "тел", "тел.:", "тел:", "факс", "факс:", "+", "#", "ст.", "статья", "статьи"],
    ...["статьёй", "статьей", "п.", "пункт", "пункта", "стр.", "с.", "д."],
  ),
  rangeWords: phraseSet("или"),
  rangeOpeners: phraseSet("от", "с", "между"),
};
