/** Names of months in full, in English and in every case that Russian dates have. All in lower case. */

/** Those that are no other words as well: `may` is. */
export const MONTHS_ALONE = [
  "january",
  "february",
  "march",
  "april",
  "june",
  "july",
  "august",
  "september",
  "october",
  "november",
  "december",
  "января",
  "февраля",
  "марта",
  "апреля",
  "мая",
  "июня",
  "июля",
  "августа",
  "сентября",
  "октября",
  "ноября",
  "декабря",
] as const;

export const MONTHS = [...MONTHS_ALONE, "may"] as const;
