/** The Russian words around numbers. */
import type { QuantityWords } from "../../model/quantity-words.ts";
import { wordSet } from "../word-set.ts";

export const russianQuantities: QuantityWords = {
  comparing: wordSet("чем сравнению сравнении"),
  now: wordSet("сейчас ныне сегодня теперь"),
  contrasting: wordSet("до против с"),
  against: wordSet("против"),
  growing: wordSet("+ рост больше выше вверх"),
  falling: wordSet("меньше ниже"),
  growthVerbs: wordSet("вырасти возрасти увеличиться расти повыситься"),
  step: wordSet("на"),
  goal: wordSet("до"),
  origin: wordSet("с со"),
  amountNouns: wordSet("всего итого сумма сумму объем объём стоимость количество число размер"),
  numberHeads: wordSet("число количество численность"),
  fillers: wordSet("около примерно почти лишь только порядка ежегодно"),
  partPronouns: wordSet("которых них"),
  partOpeners: wordSet("числе включая"),
  wholeOpeners: new Set(),
  nounTails: wordSet("из с со по между о об против"),
  between: wordSet("между"),
  adjective: /(?:[ыи]х|[ыи]ми?|ый|ая|ое)$/u,
  each: wordSet("каждый каждые каждых"),
  per: wordSet("в ежегодно"),
  rhythmic: wordSet("раз раза заседания заседаний сессии сессий встречи встреч"),
  multiplying: wordSet("больше меньше выше ниже"),
  allowing: wordSet("могут может вправе"),
  lasting: new Set(),
  stretch: wordSet("на"),
  periodNouns: wordSet("учебный финансовый год"),
  exempting: wordSet("нуждаться требоваться"),
  planned: wordSet("план прогноз запланировано"),
  inAll: wordSet("всего"),
  amounting: wordSet(`
    составить составлять достигнуть достичь достигать превысить превышать равняться быть являться вырасти возрасти
    увеличиться снизиться сократиться уменьшиться оцениваться насчитывать приходиться
  `),
  sides: wordSet("стороны сторон страны стран государства государств"),
  people: wordSet("человек человека"),
  unitLeads: wordSet("в"),
  scaled: /\p{N}\s?(?:тыс\.?|млн\.?|млрд\.?|трлн\.?|миллион\p{L}*|миллиард\p{L}*)$/iu,
};
