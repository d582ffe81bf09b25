/** The characters that embedded fonts keep: what one needs to edit a briefing in English or Russian, not only to read it. */

const RANGES: readonly (readonly [first: number, last: number])[] = [
  [0x0020, 0x007e],
  // Latin-1 and Latin Extended-A: the names of Europe.
  [0x00a0, 0x017f],
  // Cyrillic, with the letters of Ukrainian, Belarusian, Serbian and Macedonian; of Kazakh and its neighbours.
  [0x0400, 0x045f],
  [0x0490, 0x04e9],
  // Spaces, dashes, quotation marks, ellipsis, joiners.
  [0x2000, 0x2060],
  [0x20ac, 0x20ac],
  [0x2116, 0x2116],
  [0x2212, 0x2212],
  [0xfffd, 0xfffd],
];

export const REPERTOIRE: ReadonlySet<number> = new Set(
  RANGES.flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, index) => first + index)),
);
