/** The language tag of words in another language. */
import type { LanguageCode } from "../../../model/kinds.ts";

/** Word checks spelling by region: a language alone gets the one that its briefings have. */
const REGIONS: Readonly<Record<LanguageCode, string>> = { en: "en-GB", ru: "ru-RU" };
const TAG = /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8}){0,3}$/;

/** The tag for the attribute `lang`; that of the words around it where the attribute is no tag at all. */
export function foreignLanguage(lang: string | undefined, around: string): string {
  if (lang === undefined || !TAG.test(lang)) return around;
  return Object.entries(REGIONS).find(([code]) => code === lang)?.[1] ?? lang;
}
