/** Letters of Cyrillic and Latin that look alike in print. */

/** Cyrillic to Latin, one UTF-16 unit each. After the confusables of Unicode Technical Standard 39. */
const PAIRS =
  "АA ВB ЕE ЅS ІI ЈJ КK МM НH ОO РP СC ТT УY ХX ҮY аa еe ѕs іi јj оo рp сc уy хx һh ԁd ԛq ԝw ӏl Ӏl";

export const CYRILLIC_TO_LATIN: ReadonlyMap<string, string> = new Map(
  PAIRS.split(" ").map((pair): [string, string] => [pair.slice(0, 1), pair.slice(1)]),
);

/** Latin to Cyrillic: only letters that Russian has, the first pair of the table for each. */
export const LATIN_TO_CYRILLIC: ReadonlyMap<string, string> = new Map(
  [...CYRILLIC_TO_LATIN]
    .filter(([cyrillic]) => /[а-я]/iu.test(cyrillic))
    .map(([cyrillic, latin]): [string, string] => [latin, cyrillic]),
);
