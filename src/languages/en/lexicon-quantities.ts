/** The English words around numbers. */
import type { QuantityWords } from "../../model/quantity-words.ts";
import { wordSet } from "../word-set.ts";

export const englishQuantities: QuantityWords = {
  comparing: wordSet("than compared"),
  now: wordSet("now currently presently today nowadays"),
  contrasting: wordSet("against from to versus"),
  against: wordSet("against versus"),
  growing: wordSet("up more higher + plus"),
  falling: wordSet("down less lower fewer minus"),
  particleVerbs: wordSet("make take"),
  pageCounters: wordSet("views pageviews clicks"),
  growthVerbs: wordSet("grow rise increase climb expand surge jump gain"),
  fallVerbs: wordSet("fall drop decline decrease shrink contract plunge sink slump"),
  growthNouns: wordSet("growth increase rise"),
  fallNouns: wordSet("decline decrease fall drop"),
  step: wordSet("by"),
  goal: wordSet("to till until"),
  origin: wordSet("from"),
  amountNouns: wordSet("total totals amount sum value cost worth budget level volume number share"),
  numberHeads: wordSet("number total membership"),
  fillers: wordSet(`
    up down out over only just to at least most also some around about totalling totaling amounting exceeding reaching
    numbering costing approximately nearly almost i e ie vs more less fewer each long wide high deep away strong old apart
    worth equivalent respectively annually yearly alone all overall again further including besides altogether today nowadays currently worldwide
  `),
  partPronouns: wordSet("whom which them these those ones"),
  partOpeners: wordSet("including among incl"),
  wholeOpeners: new Set(["out of"]),
  nounTails: wordSet("with on between against about without from"),
  between: wordSet("between"),
  plural: /(?<![uis])s$/u,
  pluralName: /^\p{Lu}[\p{Ll}-]*s(?!\p{L})/u,
  each: wordSet("every each"),
  per: wordSet("a an per every each yearly annually annual weekly monthly daily"),
  rhythmic: wordSet(
    "times time sessions meetings rounds sittings consultations inspections visits summits conferences",
  ),
  multiplying: wordSet("more less higher lower larger bigger greater smaller as the that"),
  allowing: wordSet("can may could"),
  lasting: wordSet("run last remain cover extend stay continue"),
  stretch: wordSet("for"),
  periodNouns: wordSet("year academic fiscal financial period half season"),
  writersTime: /\b(?:last|this) (?:year|month)\b/u,
  writersTimeWords: /\b(?:last|this)\b/u,
  exempting: wordSet("need require"),
  planned: wordSet("planned plan forecast expected"),
  inAll: wordSet("all total"),
  amounting: wordSet(`
    amount come total reach exceed stand make equal constitute account rise fall grow increase drop decline decrease hit
    number remain become average surpass represent measure run climb expand go top include comprise attain
  `),
  sides: wordSet("sides parties countries states nations"),
  people: wordSet("people persons inhabitants"),
  unitLeads: wordSet("in"),
  unnamed: wordSet(`
    i he she it they them we us you this that these those which who whom whose there here one ones other others another
    nowadays now today present jointly besides unchanged equal mere partial operational ongoing open closed cancelled
    foreign fully joint alone first second third last next new old up down out put run views page largest highest lowest year years month months day days
    accounting respective participation required
  `),
  verbShape:
    /^(?:\p{L}+ed|is|are|was|were|be|has|had|have|went|goes|go|met|paid|spent|deserves?|got|made|gave|took|came|run|ran|kept|held)$/u,
  further: wordSet("more other another further"),
  dimensions: wordSet("total sum amount length cost value area capacity height size worth"),
  unpriced: wordSet(`
    people persons citizens nationals residents inhabitants families households students pupils teachers workers employees
    staff experts specialists participants members deputies villages states countries refugees soldiers servicemen women
    men children tourists visitors
  `),
  stating: wordSet("work live reside study serve participate"),
  nominal: new Map([
    ["contribute", "contribution"],
    ["invest", "investment"],
    ["donate", "donation"],
    ["allocate", "allocation"],
    ["allot", "allocation"],
    ["spend", "expenditure"],
    ["pay", "payment"],
    ["lend", "loans"],
    ["receive", "funds received"],
    ["distribute", "funds distributed"],
  ]),
  nominalStay: wordSet("stay visit"),
  gatherings: new Map([
    ["meet", "meetings"],
    ["convene", "meetings"],
  ]),
  money:
    /\b(?:yen|won|yuan|roubles?|rubles?|francs?|kron(?:e|er|or|a)|pounds?|dinars?|dirhams?|rupees?|pesos?|shillings?|kip|birr|cedis?|naira|kwacha|leva|forints?)\b/iu,
  scaled: /\p{N}\s?(?:m|bn|b|k|thousand|mln\.?|bln\.?|million|billion|trillion)$/iu,
};
