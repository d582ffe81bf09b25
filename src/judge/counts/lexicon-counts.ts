/** Words around a number and its list, of all languages at once. */

/** What opens a list that does not name all: including, among them, в том числе. */
export const PARTIAL =
  /(?<!\p{L})(?:includ(?:ing|e|es|ed)|among (?:them|others|which|these|whom)|amongst|such as|e\.\s?g|for (?:example|instance)|in particular|particularly|notably|especially|of (?:which|these|them|whom)|mainly|mostly|primarily|above all|first of all|some of|в том числе|включая|включа[ею]т|среди (?:них|которых|прочих)|в частности|например|из (?:них|которых|числа)|таки[ехм]\p{L}* как|прежде всего|в основном|преимущественно|в первую очередь|некоторые)(?!\p{L})/iu;

/** What ends a list that does not name all: and others, и др. */
export const OPEN_END =
  /(?<!\p{L})(?:etc|and (?:others?|so on|so forth|more)|among others|inter alia|и друг\p{L}*|и др|и проч\p{L}*|и пр|и т\.\s?[дп])(?!\p{L})/iu;

/** Beside a number that counts all: seven in all, всего пять. */
export const IN_ALL = /(?:(?:in all|in total|altogether|overall|total|всего|итого|в общей сложности)\s*)/iu;

/** Before a number of things that were named before: the two sides. */
export const BACK =
  /(?<!\p{L})(?:the|these|those|both|all|our|their|its|эти|этих|этими|обе|оба|все|всех|наши)\s+$/iu;

/** `The six permanent participants are:` counts what it lists. */
export const ARE = /(?<!\p{L})(?:are|were|являются|есть|суть)\s*[:–—]$/iu;

/** The list is of what these words stand before. */
export const FOLLOWING = /(?<!\p{L})(?:following|as follows|below|следующ\p{L}*|ниже)(?!\p{L})/iu;

/** A sentence that begins so says first when, where or by what its list came to be. */
export const ASIDE =
  /^(?:at|during|in|over|for|since|after|before|under|by|between|among|within|on|through|from|with|across|в|во|на|за|по|после|до|в ходе|при|между|с|со|из|у|к|под)\s/iu;

/** `five times a year`: a rhythm, no count. */
export const RHYTHM =
  /(?<!\p{L})(?:an?|per|every|each|раза? в|в (?:год|месяц|неделю|квартал)|ежегодно)(?!\p{L})/iu;

/** What may stand between the dates of a list, beside signs. */
export const DATE_LINKS = /(?<!\p{L})(?:and|in|on|at|from|of|и|в|во|с|г|гг|год\p{L}*)(?!\p{L})/giu;

/** Parts the last member of a list from the others. */
export const LAST_LINK = /\s(?:and|as well as|и|а также)\s/iu;
