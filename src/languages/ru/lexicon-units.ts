/** The words of units in Russian, in all their cases. */
import type { Unit } from "../../model/language.ts";
import type { PhraseTable } from "../date-grammar/phrase.ts";

type Named = readonly (readonly [string, Unit])[];

/** One unit for each form of a list parted by spaces. */
const named = (unit: Unit, forms: string): Named => forms.split(" ").map((form) => [form, unit] as const);

/** One unit for a stem with each ending; `-` stands for no ending. */
const declined = (unit: Unit, stem: string, endings: string): Named =>
  endings.split(" ").map((ending) => [ending === "-" ? stem : `${stem}${ending}`, unit] as const);

const HARD = "- а у ом е ы ов ам ами ах";
const FEMININE = "а ы е у ой ою - ам ами ах";
const ADJECTIVE = [
  "ий",
  "ый",
  "ого",
  "ому",
  "им",
  "ым",
  "ом",
  "ая",
  "ую",
  "ой",
  "ие",
  "ые",
  "их",
  "ых",
  "ими",
  "ыми",
];

/** Every form of an adjective before every form of a noun. */
const withAdjective = (stem: string, nouns: Named): Named =>
  ADJECTIVE.flatMap((ending) => nouns.map(([noun, unit]) => [`${stem}${ending} ${noun}`, unit] as const));

const as = (unit: Unit, nouns: Named): Named => nouns.map(([noun]) => [noun, unit] as const);

const percents = [...named("percent", "% проц"), ...declined("percent", "процент", HARD)];
const metres = declined("metre", "метр", HARD);
const kilometres = declined("km", "километр", HARD);
const days = named("day", "день дня дню днём днем дне дни дней дням днями днях");
const points = declined("percentage-point", "пункт", HARD);

const measures: Named = [
  ...percents,
  ...withAdjective("процентн", points),
  ...["п.п.", "п. п.", "проц. п.", "п.п"].map((form) => [form, "percentage-point"] as const),
  ...declined("point", "балл", HARD),
  ...named("times", "раз раза разу разом разы разам разами разах"),
  ...declined("second", "секунд", FEMININE),
  ...declined("minute", "минут", FEMININE),
  ...named("minute", "мин"),
  ...declined("hour", "час", HARD),
  ...days,
  ...named("day", "сутки суток суткам сутками сутках"),
  ...["календарн", "рабоч", "банковск", "полн"].flatMap((stem) => withAdjective(stem, days)),
  ...["их", "ими", "ие"].flatMap((ending) => days.map(([day]) => [`рабоч${ending} ${day}`, "day"] as const)),
  ...named("week", "неделя недели неделе неделю неделей недель неделям неделями неделях"),
  ...declined("month", "месяц", "- а у ем е ы ев ам ами ах"),
  ...named("month", "мес"),
  ...named("year", "год года году годом лет годам годами годах годы"),
  ...named(
    "decade",
    "десятилетие десятилетия десятилетию десятилетий десятилетиям десятилетиями десятилетиях",
  ),
  ...named("century", "век века веку веков векам веками столетие столетия столетий столетиям"),
  ...metres,
  ...named("metre", "м"),
  ...kilometres,
  ...named("km", "км"),
  ...named("mile", "миля мили милю миль милям милями"),
  ...withAdjective("квадратн", as("square-km", kilometres)),
  ...["кв. км", "кв км", "кв.км", "км²", "км2"].map((form) => [form, "square-km"] as const),
  ...withAdjective("квадратн", as("square-metre", metres)),
  ...["кв. м", "кв м", "кв.м", "м²", "м2"].map((form) => [form, "square-metre"] as const),
  ...withAdjective("кубическ", as("cubic-metre", metres)),
  ...["куб. м", "куб м", "куб.м", "м³", "м3", "кубометров", "кубометра", "кубометр"].map(
    (form) => [form, "cubic-metre"] as const,
  ),
  ...declined("hectare", "гектар", HARD),
  ...named("hectare", "га"),
  ...declined("litre", "литр", HARD),
  ...named("barrel", "баррель барреля баррелю баррелем баррели баррелей баррелям баррелями"),
  ...declined("kg", "килограмм", HARD),
  ...named("kg", "кг"),
  ...declined("tonne", "тонн", FEMININE),
  ...named("tonne", "т"),
  ...declined("kW", "киловатт", HARD),
  ...named("kW", "квт"),
  ...declined("MW", "мегаватт", HARD),
  ...named("MW", "мвт"),
  ...declined("GW", "гигаватт", HARD),
  ...named("GW", "гвт"),
  ...["квтч", "квт·ч", "квт-ч", "киловатт-часов", "киловатт-часа"].map((form) => [form, "kWh"] as const),
  ...["мвтч", "мвт·ч", "мвт-ч"].map((form) => [form, "MWh"] as const),
  ...["гвтч", "гвт·ч", "гвт-ч"].map((form) => [form, "GWh"] as const),
  ...named("degree", "° °c градус градуса градусов"),
];

const dollars = declined("USD", "доллар", HARD);
const roubles = named("RUB", "рубль рубля рублю рублём рублем рубле рубли рублей рублям рублями рублях");
const crowns = declined("SEK", "крон", FEMININE);
const francs = declined("CHF", "франк", HARD);
const manats = declined("AZN", "манат", HARD);
const lei = named("MDL", "лей лея лею леем леи леев леям леями леях");
const dinars = declined("RSD", "динар", HARD);
const dirhams = declined("AED", "дирхам", HARD);
const rials = declined("IRR", "риал", HARD);
const rupees = named("INR", "рупия рупии рупию рупией рупий рупиям рупиями");
const wons = declined("KRW", "вон", FEMININE);

const currencies: Named = [
  ...dollars,
  ...dollars.map(([noun]) => [`${noun} сша`, "USD"] as const),
  ...["долл. сша", "долл сша", "дол. сша", "дол сша", "долл", "долл.", "$ сша"].map(
    (form) => [form, "USD"] as const,
  ),
  ...withAdjective("американск", dollars),
  ...withAdjective("канадск", as("CAD", dollars)),
  ...withAdjective("австралийск", as("AUD", dollars)),
  ...withAdjective("новозеландск", as("NZD", dollars)),
  ...withAdjective("сингапурск", as("SGD", dollars)),
  ...withAdjective("гонконгск", as("HKD", dollars)),
  ...named("EUR", "евро"),
  ...["стерлингов"].flatMap((word) =>
    declined("GBP", "фунт", HARD).map(([noun, unit]) => [`${noun} ${word}`, unit] as const),
  ),
  ...withAdjective("британск", declined("GBP", "фунт", HARD)),
  ...declined("JPY", "иен", FEMININE),
  ...declined("JPY", "йен", FEMININE),
  ...named("CNY", "юань юаня юаню юанем юани юаней юаням юанями юанях"),
  ...roubles,
  ...["руб", "руб."].map((form) => [form, "RUB"] as const),
  ...withAdjective("российск", roubles),
  ...withAdjective("белорусск", as("BYN", roubles)),
  ...named("KZT", "тенге тг"),
  ...declined("KGS", "сом", HARD),
  ...declined("UZS", "сум", "- ов ам ами ах"),
  ...named("TJS", "сомони"),
  ...withAdjective("азербайджанск", manats),
  ...withAdjective("туркменск", as("TMT", manats)),
  ...declined("AMD", "драм", "- ов ам ами"),
  ...named("GEL", "лари"),
  ...named("UAH", "гривна гривны гривне гривну гривной гривен гривнам гривнами гривнах"),
  ...withAdjective("молдавск", lei),
  ...withAdjective("румынск", as("RON", lei)),
  ...withAdjective("болгарск", named("BGN", "лев лева левов левам левами")),
  ...named("PLN", "злотый злотого злотых злотым злотыми злотые"),
  ...withAdjective("польск", named("PLN", "злотый злотого злотых злотым злотыми злотые")),
  ...declined("HUF", "форинт", HARD),
  ...withAdjective("сербск", dinars),
  ...withAdjective("кувейтск", as("KWD", dinars)),
  ...withAdjective("иорданск", as("JOD", dinars)),
  ...withAdjective("алжирск", as("DZD", dinars)),
  ...withAdjective("тунисск", as("TND", dinars)),
  ...withAdjective("македонск", declined("MKD", "денар", HARD)),
  ...withAdjective("турецк", declined("TRY", "лир", FEMININE)),
  ...withAdjective("шведск", crowns),
  ...withAdjective("норвежск", as("NOK", crowns)),
  ...withAdjective("датск", as("DKK", crowns)),
  ...withAdjective("исландск", as("ISK", crowns)),
  ...withAdjective("чешск", as("CZK", crowns)),
  ...withAdjective("швейцарск", francs),
  ...withAdjective("японск", declined("JPY", "иен", FEMININE)),
  ...withAdjective("китайск", named("CNY", "юань юаня юаней юаням юанями")),
  ...withAdjective("казахстанск", named("KZT", "тенге")),
  ...withAdjective("южнокорейск", wons),
  ...withAdjective("индийск", rupees),
  ...withAdjective("пакистанск", as("PKR", rupees)),
  ...withAdjective("иранск", rials),
  ...withAdjective("саудовск", as("SAR", rials)),
  ...withAdjective("катарск", as("QAR", rials)),
  ...withAdjective("оманск", as("OMR", rials)),
  ...dirhams.map(([noun]) => [`${noun} оаэ`, "AED"] as const),
  ...withAdjective("марокканск", as("MAD", dirhams)),
  ...named("MNT", "тугрик тугрика тугриков тугрикам тугриками"),
  ...named("AFN", "афгани"),
  ...named("XDR", "сдр"),
  ...["специальных прав заимствования"].map((form) => [form, "XDR"] as const),
];

export const units: PhraseTable<Unit> = Object.fromEntries([...measures, ...currencies]);

/** Adjectives of units behind a hyphen: `30-дневный`, `25-процентная`, `3-кратное`. */
const compounds: readonly (readonly [Unit, string])[] = [
  ["minute", "минутн"],
  ["hour", "часов"],
  ["day", "дневн"],
  ["day", "суточн"],
  ["week", "недельн"],
  ["month", "месячн"],
  ["percent", "процентн"],
  ["metre", "метров"],
  ["km", "километров"],
  ["times", "кратн"],
];

export const compoundUnits: PhraseTable<Unit> = Object.fromEntries([
  ...compounds.flatMap(([unit, stem]) => ADJECTIVE.map((ending) => [`${stem}${ending}`, unit] as const)),
  ...[
    "летний",
    "летнего",
    "летнему",
    "летним",
    "летнем",
    "летняя",
    "летней",
    "летнюю",
    "летнее",
    "летние",
  ].map((form) => [form, "year"] as const),
  ...["летних", "летними"].map((form) => [form, "year"] as const),
  ...["кратно"].map((form) => [form, "times"] as const),
]);
