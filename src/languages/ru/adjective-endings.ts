/**
 * Endings of adjectives in the order of the cases, parted by spaces; in the accusative, of things and of living beings
 * by a stroke. By gender and for the plural: masculine, feminine, neuter, plural.
 */
export type AdjectiveEndings = readonly [masculine: string, feminine: string, neuter: string, plural: string];

export const HARD: AdjectiveEndings = [
  "ый ого ому ый|ого ым ом",
  "ая ой ой ую ой ой",
  "ое ого ому ое ым ом",
  "ые ых ым ые|ых ыми ых",
];

export const SOFT: AdjectiveEndings = [
  "ий его ему ий|его им ем",
  "яя ей ей юю ей ей",
  "ее его ему ее им ем",
  "ие их им ие|их ими их",
];

/** Behind г, к, х: российский. */
export const VELAR: AdjectiveEndings = [
  "ий ого ому ий|ого им ом",
  "ая ой ой ую ой ой",
  "ое ого ому ое им ом",
  "ие их им ие|их ими их",
];

/** Behind ж, ш, ч, щ: общий. */
export const HUSHED: AdjectiveEndings = [
  "ий его ему ий|его им ем",
  "ая ей ей ую ей ей",
  "ее его ему ее им ем",
  "ие их им ие|их ими их",
];
