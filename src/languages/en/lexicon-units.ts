/** The words of units in English. */
import type { Unit } from "../../model/language.ts";
import type { PhraseTable } from "../date-grammar/phrase.ts";

/** One unit for each form of a list parted by commas. */
const named = (unit: Unit, forms: string): readonly (readonly [string, Unit])[] =>
  forms.split(", ").map((form) => [form, unit] as const);

/** Units whose words name them by themselves. */
const measures = [
  ...named("percent", "%, percent, per cent, percents, pct, percentage"),
  ...named("percentage-point", "percentage points, percentage point, % points, p.p., pp"),
  ...named("point", "points"),
  ...named("times", "times"),
  ...named("second", "seconds"),
  ...named("minute", "minute, minutes, min"),
  ...named("hour", "hour, hours"),
  ...named("day", "day, days, calendar days, working days, business days, full days, consecutive days"),
  ...named("week", "week, weeks"),
  ...named("month", "month, months, calendar months"),
  ...named("year", "year, years, calendar years"),
  ...named("decade", "decade, decades"),
  ...named("century", "century, centuries"),
  ...named("metre", "metre, metres, meter, meters"),
  ...named("km", "km, kilometre, kilometres, kilometer, kilometers, kms"),
  ...named("mile", "mile, miles"),
  ...named("square-metre", "square metres, square metre, square meters, sq. m, sq m, m2, m²"),
  ...named(
    "square-km",
    "square kilometres, square kilometre, square kilometers, square km, sq. km, sq km, km2, km²",
  ),
  ...named("hectare", "ha, hectare, hectares"),
  ...named("cubic-metre", "cubic metres, cubic metre, cubic meters, cu. m, m3, m³"),
  ...named("litre", "litre, litres, liter, liters"),
  ...named("barrel", "barrel, barrels"),
  ...named("kg", "kg, kilogram, kilograms, kilogramme, kilogrammes"),
  ...named("tonne", "tonne, tonnes, ton, tons, metric tons, metric tonnes"),
  ...named("kW", "kw, kilowatt, kilowatts"),
  ...named("MW", "mw, megawatt, megawatts"),
  ...named("GW", "gw, gigawatt, gigawatts"),
  ...named("kWh", "kwh, kilowatt-hours, kilowatt hours"),
  ...named("MWh", "mwh, megawatt-hours, megawatt hours"),
  ...named("GWh", "gwh, gigawatt-hours, gigawatt hours"),
  ...named("degree", "°, °c, degrees, degrees celsius"),
];

/** Currencies that only one country's money is called by. */
const currencies = [
  ...named("USD", "dollar, dollars, us dollar, us dollars, u.s. dollars, u.s. dollar, american dollars"),
  ...named("EUR", "euro, euros"),
  ...named("GBP", "pounds sterling, pound sterling, british pounds, uk pounds"),
  ...named("JPY", "yen"),
  ...named("CNY", "yuan, renminbi, chinese yuan"),
  ...named("RUB", "rouble, roubles, ruble, rubles"),
  ...named("KZT", "tenge, tenges"),
  ...named("KGS", "som, soms"),
  ...named("UZS", "soum, soums"),
  ...named("TJS", "somoni, somonis"),
  ...named("UAH", "hryvnia, hryvnias, hryvnya"),
  ...named("GEL", "lari, laris"),
  ...named("PLN", "zloty, zlotys, zloties"),
  ...named("HUF", "forint, forints"),
  ...named("SEK", "kronor"),
  ...named("MNT", "tugrik, tugriks, togrog"),
  ...named("AFN", "afghani, afghanis"),
  ...named("ILS", "shekel, shekels, new shekels"),
  ...named("THB", "baht"),
  ...named("MYR", "ringgit"),
  ...named("ZAR", "rand"),
  ...named("XDR", "special drawing rights, sdr, sdrs"),
];

/** Names that several countries share, told apart by an adjective. */
const shared: readonly (readonly [Unit, string, string])[] = [
  ["CHF", "swiss", "franc, francs"],
  ["DKK", "danish", "krone, kroner, crown, crowns, kronor"],
  ["NOK", "norwegian", "krone, kroner, crown, crowns, kronor"],
  ["SEK", "swedish", "krona, kronor, crown, crowns, kroner"],
  ["ISK", "icelandic", "krona, kronur, krónur, króna, crowns"],
  ["CZK", "czech", "koruna, korunas, crown, crowns"],
  ["CAD", "canadian", "dollar, dollars"],
  ["AUD", "australian", "dollar, dollars"],
  ["NZD", "new zealand", "dollar, dollars"],
  ["SGD", "singapore", "dollar, dollars"],
  ["HKD", "hong kong", "dollar, dollars"],
  ["RUB", "russian", "rouble, roubles, ruble, rubles"],
  ["BYN", "belarusian", "rouble, roubles, ruble, rubles"],
  ["JPY", "japanese", "yen"],
  ["KRW", "korean", "won"],
  ["KRW", "south korean", "won"],
  ["KZT", "kazakh", "tenge"],
  ["KZT", "kazakhstani", "tenge"],
  ["KGS", "kyrgyz", "som, soms"],
  ["UZS", "uzbek", "sum, sums, som, soum, soums"],
  ["AZN", "azerbaijani", "manat, manats"],
  ["TMT", "turkmen", "manat, manats"],
  ["AMD", "armenian", "dram, drams"],
  ["GEL", "georgian", "lari, laris"],
  ["UAH", "ukrainian", "hryvnia, hryvnias"],
  ["MDL", "moldovan", "leu, lei"],
  ["RON", "romanian", "leu, lei"],
  ["BGN", "bulgarian", "lev, leva, levs"],
  ["PLN", "polish", "zloty, zlotys"],
  ["HUF", "hungarian", "forint, forints"],
  ["RSD", "serbian", "dinar, dinars"],
  ["MKD", "macedonian", "denar, denars"],
  ["TRY", "turkish", "lira, liras"],
  ["INR", "indian", "rupee, rupees"],
  ["PKR", "pakistani", "rupee, rupees"],
  ["IRR", "iranian", "rial, rials"],
  ["SAR", "saudi", "riyal, riyals"],
  ["QAR", "qatari", "riyal, riyals"],
  ["OMR", "omani", "rial, rials"],
  ["KWD", "kuwaiti", "dinar, dinars"],
  ["JOD", "jordanian", "dinar, dinars"],
  ["DZD", "algerian", "dinar, dinars"],
  ["TND", "tunisian", "dinar, dinars"],
  ["AED", "uae", "dirham, dirhams"],
  ["AED", "emirati", "dirham, dirhams"],
  ["MAD", "moroccan", "dirham, dirhams"],
  ["EGP", "egyptian", "pound, pounds"],
  ["ZAR", "south african", "rand"],
  ["MXN", "mexican", "peso, pesos"],
  ["BRL", "brazilian", "real, reais"],
  ["MNT", "mongolian", "tugrik, tugriks, togrog"],
  ["AFN", "afghan", "afghani, afghanis"],
  ["VND", "vietnamese", "dong"],
  ["IDR", "indonesian", "rupiah"],
];

const adjectived = shared.flatMap(([unit, adjective, nouns]) =>
  nouns.split(", ").map((noun) => [`${adjective} ${noun}`, unit] as const),
);

export const units: PhraseTable<Unit> = Object.fromEntries([...measures, ...currencies, ...adjectived]);

/** Units behind a hyphen: `30-day`, `five-year`. */
export const compoundUnits: PhraseTable<Unit> = Object.fromEntries([
  ...(
    ["minute", "hour", "day", "week", "month", "year", "mile", "hectare", "tonne", "km", "kg"] as const
  ).map((unit) => [unit, unit] as const),
  ...named("times", "fold"),
  ...named("percent", "percent, per-cent"),
  ...named("metre", "metre, meter"),
  ...named("km", "kilometre, kilometer"),
  ...named("MW", "mw, megawatt"),
  ...named("GW", "gw, gigawatt"),
  ...named("kW", "kw, kilowatt"),
  ...named("tonne", "ton"),
]);
