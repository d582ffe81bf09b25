/** Words by which run-together and split words are told, in English and Russian. All in lower case. */

/** Words that often lose the space before a figure: `in1992`, `the12th`. */
export const BEFORE_FIGURES = [
  "the",
  "in",
  "on",
  "of",
  "since",
  "from",
  "until",
  "till",
  "by",
  "to",
  "and",
  "during",
  "в",
  "с",
  "от",
  "до",
  "на",
  "по",
  "к",
  "и",
] as const;

/** Words that often lose the space behind a year: `1992when`. */
export const BEHIND_YEARS = [
  "and",
  "the",
  "when",
  "in",
  "by",
  "at",
  "on",
  "was",
  "with",
  "to",
  "года",
  "году",
  "год",
  "годы",
  "годов",
  "годах",
] as const;

/** Words that no other word begins with in front of a capital: `ofNorland`, `theCouncil`. */
export const BEFORE_CAPITALS = ["the", "of", "and", "from", "since", "with", "by", "for"] as const;

/** Pairs of words with which no word of the language ends: `Summitofthe`. The lists are what stands before `the`. */
export const BEFORE_THE = ["of", "for", "and", "from", "with", "by"] as const;

/** Words with which no other word of the language ends: `Europesince`. */
export const ENDINGS = ["since", "which", "became"] as const;

/** Words of one letter, which are no half of a split word. */
export const SINGLE_LETTERS = "aiавиксуояжбe";

/** Common words which a lone letter and what follows it add up to: `h as`. */
export const COMMON_WORDS = [
  "the",
  "has",
  "have",
  "had",
  "was",
  "were",
  "been",
  "with",
  "which",
  "when",
  "where",
  "that",
  "this",
  "they",
  "their",
  "these",
  "from",
  "for",
  "between",
  "more",
  "most",
  "not",
  "member",
  "members",
  "country",
  "cooperation",
  "republic",
  "council",
  "государства",
  "года",
  "году",
  "был",
  "была",
  "были",
  "было",
  "при",
  "для",
  "между",
  "также",
  "более",
  "страны",
] as const;

/** What may stand behind a hyphen that hangs over to a second compound: `two- and three-year`. */
export const BEHIND_HANGING_HYPHENS = ["and", "or", "to", "nor", "but", "и", "или", "а", "но", "до"] as const;

/** First parts of compounds that are no words of their own. */
export const HYPHENED_PREFIXES = [
  "non",
  "co",
  "vice",
  "inter",
  "ex",
  "multi",
  "sub",
  "anti",
  "counter",
  "вице",
  "экс",
  "со",
] as const;
