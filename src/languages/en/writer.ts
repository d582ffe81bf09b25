/** The writing half of English. */
import type { LanguageNames, LanguageWriter } from "../../model/language.ts";
import { capitalise } from "../writing/capitalise.ts";
import { closeSentence } from "./close-sentence.ts";
import { formatDate } from "./format-date.ts";
import { formatList } from "./format-list.ts";
import { formatNumber } from "./format-number.ts";
import { formatOrdinal } from "./format-ordinal.ts";
import { inflect } from "./inflect.ts";
import { quote } from "./quote.ts";
import { typography } from "./typography.ts";

export const englishWriter = {
  code: "en",
  tag: "en-GB",
  formatDate,
  formatNumber,
  formatOrdinal,
  formatList,
  quote,
  closeSentence,
  capitalise,
  typography,
  inflect,
} satisfies LanguageWriter & LanguageNames;
