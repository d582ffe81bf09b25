/** The Russian words around a number and its list. */
import type { CountWords } from "../../model/count-words.ts";
import { wholeWords } from "../whole-words.ts";

/** Words before a list that does not name all, wherever they stand. */
export const PARTIAL_LISTS = [
  "в том числе",
  "включая",
  "среди них",
  "среди которых",
  "например",
  "в частности",
  "из них",
  "таких как",
  "такие как",
];

export const russianCounts: CountWords = {
  partial: wholeWords([
    ...PARTIAL_LISTS,
    ...["включа[ею]т", "среди прочих", "из которых", "из числа", "таки[ехм]\\p{L}* как", "прежде всего"],
    ...["в основном", "преимущественно", "в первую очередь", "некоторые"],
  ]),
  openEnd: wholeWords(["и друг\\p{L}*", "и др", "и проч\\p{L}*", "и пр", "и т\\.\\s?[дп]"]),
  allBefore: /(?:всего|итого|в общей сложности)\s*$/iu,
  allBehind: /^\s*(?:всего|итого|в общей сложности)\s*/iu,
  back: /(?<!\p{L})(?:эти|этих|этими|обе|оба|все|всех|наши)\s+$/iu,
  are: /(?<!\p{L})(?:являются|есть|суть)\s*[:–—]$/iu,
  following: wholeWords(["следующ\\p{L}*", "ниже"]),
  followingBehind: /^\s+следующ/iu,
  aside: /^(?:в|во|на|за|по|после|до|в ходе|при|между|с|со|из|у|к|под)\s/iu,
  rhythm: wholeWords(["раза? в", "в (?:год|месяц|неделю|квартал)", "ежегодно"]),
  dateLinks: wholeWords(["и", "в", "во", "с", "г", "гг", "год\\p{L}*"], "giu"),
  lastLink: /\s(?:и|а также)\s/iu,
  nameLink: /\sи\s/iu,
  nameLead: /^\s*и\s+/iu,
};
