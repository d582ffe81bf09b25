/** A font cut down to the characters of a repertoire, as one of the two faces of a family in Word. */
import { readCharacterMap, writeCharacterMap } from "./character-map.ts";
import { keepOutlines } from "./glyph-outlines.ts";
import { nameTable } from "./name-table.ts";
import { readFontTables, viewOf, writeFontTables } from "./sfnt.ts";

export type Face = "Regular" | "Bold";

/** Tables that are kept as they are, where the font has them; features of OpenType are left out. */
const COPIED = ["hhea", "maxp", "cvt ", "fpgm", "prep", "gasp"];
const POST_WITHOUT_NAMES = 0x00030000;
const BOLD_WEIGHT = 700;

/** Undefined for a file that is no TrueType font with outlines: such a font cannot be embedded. */
export function subsetFont(
  font: Uint8Array,
  family: string,
  face: Face,
  repertoire: Iterable<number>,
): Uint8Array | undefined {
  const tables = readFontTables(font);
  const [cmap, glyf, loca] = ["cmap", "glyf", "loca"].map((tag) => tables?.get(tag));
  const [head, hhea, hmtx] = ["head", "hhea", "hmtx"].map((tag) => tables?.get(tag)?.slice());
  const [os2, post] = ["OS/2", "post"].map((tag) => tables?.get(tag)?.slice());
  if (!tables || !cmap || !glyf || !loca || !head || !hhea || !hmtx || !os2 || !post) return undefined;
  const glyphs = readCharacterMap(cmap, repertoire);
  const long = viewOf(head).getInt16(50) === 1;
  const outlines = keepOutlines(glyf, loca, long, glyphs.values());
  const metrics = viewOf(hhea).getUint16(34);
  for (let glyph = 0; glyph < metrics; glyph += 1)
    if (!outlines.kept.has(glyph)) hmtx.fill(0, glyph * 4, glyph * 4 + 4);
  viewOf(head).setInt16(50, 1);
  viewOf(post).setUint32(0, POST_WITHOUT_NAMES);
  if (face === "Bold") markBold(head, os2);
  const copied = COPIED.flatMap((tag) => {
    const data = tables.get(tag);
    return data ? [[tag, data] as const] : [];
  });
  return writeFontTables(
    new Map([
      ...copied,
      ["cmap", writeCharacterMap(glyphs)],
      ["glyf", outlines.glyf],
      ["loca", outlines.loca],
      ["head", head],
      ["hmtx", hmtx],
      ["OS/2", os2],
      ["post", post.subarray(0, 32)],
      ["name", nameTable(family, face)],
    ]),
  );
}

/** Word knows two weights: semibold takes the place of bold. */
function markBold(head: Uint8Array, os2: Uint8Array): void {
  viewOf(head).setUint16(44, viewOf(head).getUint16(44) | 1);
  viewOf(os2).setUint16(4, BOLD_WEIGHT);
  viewOf(os2).setUint16(62, (viewOf(os2).getUint16(62) & ~0x40) | 0x20);
}
