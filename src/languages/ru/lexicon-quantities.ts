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
  particleVerbs: new Set(),
  pageCounters: wordSet("просмотр просмотра просмотров просмотры"),
  growthVerbs: wordSet("вырасти возрасти увеличиться расти повыситься"),
  fallVerbs: wordSet("снизиться сократиться уменьшиться упасть понизиться снижаться сокращаться"),
  growthNouns: wordSet("рост прирост увеличение"),
  fallNouns: wordSet("снижение сокращение уменьшение падение спад"),
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
  unnamed: wordSet(`
    я он она оно они мы вы их его её ее ему ей им ними нему него нее неё них это этот эта эти тот та те который которая
    которые которых кто что здесь там теперь сейчас ныне совместно равно один одна другие другой иные
  `),
  verbShape: /^\p{L}+(?:ло|ют|ят|ено|ано|лся|лась|лось|лись)$/u,
  further: wordSet("еще ещё другие других иные иных"),
  dimensions: wordSet(
    "сумма сумму сумме объем объём стоимость стоимостью протяженность протяжённость площадь",
  ),
  unpriced: wordSet(`
    человек людей граждан лиц семей студентов учителей работников сотрудников специалистов участников членов депутатов
    государств стран сёл сел жителей детей женщин
  `),
  stating: new Set(),
  nominal: new Map([
    ["инвестировать", "инвестиции"],
    ["вложить", "инвестиции"],
    ["внести", "взнос"],
    ["перечислить", "взнос"],
  ]),
  nominalStay: new Set(),
  gatherings: new Map(),
  money:
    /(?<!\p{L})(?:[ий]ен|вон|юан|рубл|франк|крон|фунт|динар|дирхам|рупи|песо|шиллинг|тенге|сомони|манат)\p{L}{0,3}(?!\p{L})/iu,
  scaled: /\p{N}\s?(?:тыс\.?|млн\.?|млрд\.?|трлн\.?|миллион\p{L}*|миллиард\p{L}*)$/iu,
};
