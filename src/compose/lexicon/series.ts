/** Treaty series by their printed abbreviation, as each language writes them; others stay as printed. */
import type { LanguageCode } from "../../model/kinds.ts";

export const SERIES: Readonly<Record<LanguageCode, Readonly<Record<string, string>>>> = {
  en: {},
  ru: { ETS: "СДСЕ", CETS: "СДСЕ" },
};
