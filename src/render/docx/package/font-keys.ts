/** Keys of embedded fonts: the format hides the first bytes of a font behind a key, which `docx` draws by lot. */
import type { Parts } from "./renumber-relationships.ts";

const FONT_TABLE = "word/fontTable.xml";
const KEY = /(?<= w:fontKey="\{)[0-9A-Fa-f-]{36}(?=\}")/gu;
const HIDDEN_BYTES = 32;

/** The name of the nth font of a package, from 1. */
export const fontPart = (number: number): string => `word/fonts/font${number}.odttf`;

/** The key of the nth font of any file: no secret, only a number of the right shape. */
const fontKey = (number: number) => `A1DE0000-0000-4000-8000-${String(number).padStart(12, "0")}`;

/** Names in the table of fonts the keys that `hideFont` uses. */
export function fixFontKeys(parts: Parts): Parts {
  const table = parts.get(FONT_TABLE);
  if (table === undefined) return parts;
  let number = 0;
  const fixed = table.replace(KEY, () => {
    number += 1;
    return fontKey(number);
  });
  return new Map(parts).set(FONT_TABLE, fixed);
}

/** The nth font of a package as it stands there: its first bytes crossed with those of its key, taken backwards. */
export function hideFont(font: Uint8Array, number: number): Uint8Array {
  const key = Buffer.from(fontKey(number).replaceAll("-", ""), "hex").reverse();
  return font.map((byte, at) => (at < HIDDEN_BYTES ? byte ^ (key[at % key.length] ?? 0) : byte));
}
