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
  growthVerbs: wordSet("grow rise increase climb expand surge jump gain"),
  step: wordSet("by"),
  goal: wordSet("to till until"),
  origin: wordSet("from"),
  amountNouns: wordSet("total totals amount sum value cost worth budget level volume number share"),
  numberHeads: wordSet("number total membership"),
  fillers: wordSet(`
    up down out over only just to at least most also some around about totalling totaling amounting exceeding reaching
    numbering costing approximately nearly almost i e ie vs more less fewer each long wide high deep away strong old apart
    worth equivalent respectively annually yearly alone all overall again further including
  `),
  partPronouns: wordSet("whom which them these those ones"),
  partOpeners: wordSet("including among incl"),
  wholeOpeners: new Set(["out of"]),
  nounTails: wordSet("with on between against about without from"),
  between: wordSet("between"),
  plural: /s$/u,
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
    number remain become average surpass represent measure run climb expand go top include comprise
  `),
  sides: wordSet("sides parties countries states nations"),
  people: wordSet("people persons inhabitants"),
  unitLeads: wordSet("in"),
  scaled: /\p{N}\s?(?:m|bn|b|k|thousand|mln\.?|bln\.?|million|billion|trillion)$/iu,
};
