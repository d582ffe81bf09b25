/** Units of figures: how each is written, by language. */
import { CURRENCY_FORMS } from "../../languages/ru/lexicon-currencies.ts";
import type { LanguageCode } from "../../model/kinds.ts";
import { CURRENCIES } from "../../model/language.ts";

export type UnitWords =
  /** The code before the figure: EUR 1.8 million. */
  | { readonly type: "before"; readonly text: string }
  /** The sign behind it: 65.4 %. */
  | { readonly type: "after"; readonly text: string }
  /** A noun that is counted: 4 years. */
  | { readonly type: "noun"; readonly text: string };

const before = (text: string): UnitWords => ({ type: "before", text });
const after = (text: string): UnitWords => ({ type: "after", text });
const noun = (text: string): UnitWords => ({ type: "noun", text });

export const UNITS: Readonly<Record<LanguageCode, Readonly<Record<string, UnitWords>>>> = {
  en: {
    ...Object.fromEntries(CURRENCIES.map((code) => [code, before(code)])),
    percent: after("%"),
    year: noun("year"),
    month: noun("month"),
    week: noun("week"),
    day: noun("day"),
    hour: noun("hour"),
    minute: noun("minute"),
    second: noun("second"),
    decade: noun("decade"),
    litre: noun("litre"),
    barrel: noun("barrel"),
    mile: noun("mile"),
    person: after("persons"),
    member: noun("member"),
    point: noun("point"),
    "percentage-point": noun("percentage point"),
    tonne: noun("tonne"),
    hectare: noun("hectare"),
    metre: noun("metre"),
    "square-metre": after("square metres"),
    "square-km": after("square km"),
    "cubic-metre": after("cubic metres"),
  },
  ru: {
    ...Object.fromEntries(CURRENCIES.map((code) => [code, noun(CURRENCY_FORMS[code].one)])),
    percent: after("%"),
    year: noun("год"),
    month: noun("месяц"),
    week: noun("неделя"),
    day: noun("день"),
    hour: noun("час"),
    minute: noun("минута"),
    second: noun("секунда"),
    decade: noun("десятилетие"),
    century: noun("век"),
    litre: noun("литр"),
    barrel: noun("баррель"),
    mile: noun("миля"),
    degree: noun("градус"),
    person: noun("человек"),
    member: noun("член"),
    point: noun("балл"),
    "percentage-point": after("п. п."),
    tonne: after("т"),
    kg: after("кг"),
    hectare: after("га"),
    metre: after("м"),
    km: after("км"),
    "square-metre": after("кв. м"),
    "square-km": after("кв. км"),
    "cubic-metre": after("куб. м"),
    kW: after("кВт"),
    MW: after("МВт"),
    GW: after("ГВт"),
    kWh: after("кВт·ч"),
    MWh: after("МВт·ч"),
    GWh: after("ГВт·ч"),
  },
};
