/** What kind of sign a UTF-16 unit is, without asking a pattern for each. */

/** `part`: half of a pair of surrogates, which may be any of the others. */
export const LetterKind = { other: 0, small: 1, capital: 2, letter: 3, figure: 4, part: 5 } as const;
export type LetterKind = (typeof LetterKind)[keyof typeof LetterKind];

function classify(unit: number): LetterKind {
  if (unit >= 0xd800 && unit <= 0xdfff) return LetterKind.part;
  const sign = String.fromCharCode(unit);
  if (/\p{Ll}/u.test(sign)) return LetterKind.small;
  if (/\p{Lu}/u.test(sign)) return LetterKind.capital;
  if (/\p{L}/u.test(sign)) return LetterKind.letter;
  return /\p{N}/u.test(sign) ? LetterKind.figure : LetterKind.other;
}

/** The signs that texts of these languages are made of: Latin, Cyrillic, punctuation. */
const KNOWN: Uint8Array = Uint8Array.from({ length: 0x2100 }, (_, unit) => classify(unit));

/** The kind of the unit at an offset; `other` outside the text. */
export function letterKindAt(text: string, at: number): LetterKind {
  const unit = text.charCodeAt(at);
  return (unit < KNOWN.length ? KNOWN[unit] : Number.isNaN(unit) ? 0 : classify(unit)) as LetterKind;
}
