/** The registry of languages. */
import type { LanguageCode } from "../model/kinds.ts";
import type { Language } from "../model/language.ts";
import { english } from "./en/index.ts";
import { russian } from "./ru/index.ts";

export const languages = { en: english, ru: russian } satisfies Record<LanguageCode, Language>;
