/** The tables `glyf` and `loca`: the outlines of glyphs, of which only some are kept. Glyphs keep their numbers. */
import { viewOf } from "./sfnt.ts";

/** Flags of a part of a composed glyph. */
const WIDE_ARGUMENTS = 0x1;
const ONE_SCALE = 0x8;
const MORE_PARTS = 0x20;
const TWO_SCALES = 0x40;
const MATRIX = 0x80;

export interface Outlines {
  readonly glyf: Uint8Array;
  /** Offsets of 32 bits. */
  readonly loca: Uint8Array;
  /** The glyphs kept, those that others are composed of among them. */
  readonly kept: ReadonlySet<number>;
}

/** `long` says whether `loca` has offsets of 32 bits, or halves of them in 16. */
export function keepOutlines(
  glyf: Uint8Array,
  loca: Uint8Array,
  long: boolean,
  wanted: Iterable<number>,
): Outlines {
  const offsets = viewOf(loca);
  const offset = (glyph: number) => (long ? offsets.getUint32(glyph * 4) : offsets.getUint16(glyph * 2) * 2);
  const outline = (glyph: number) => glyf.subarray(offset(glyph), offset(glyph + 1));
  const kept = new Set<number>([0, ...wanted]);
  // A set visits what is added while it is walked: parts of parts as well.
  for (const glyph of kept) for (const part of partsOf(outline(glyph))) kept.add(part);
  const count = loca.length / (long ? 4 : 2) - 1;
  const pieces = Array.from({ length: count }, (_, glyph) => (kept.has(glyph) ? outline(glyph) : undefined));
  const written = new Uint8Array(pieces.reduce((sum, piece) => sum + padded(piece), 0));
  const places = new Uint8Array((count + 1) * 4);
  let at = 0;
  for (const [glyph, piece] of pieces.entries()) {
    viewOf(places).setUint32(glyph * 4, at);
    if (piece) written.set(piece, at);
    at += padded(piece);
  }
  viewOf(places).setUint32(count * 4, at);
  return { glyf: written, loca: places, kept };
}

const padded = (piece: Uint8Array | undefined) => ((piece?.length ?? 0) + 3) & ~3;

/** The glyphs that a glyph is composed of; none for one with an outline of its own. */
function partsOf(outline: Uint8Array): readonly number[] {
  const view = viewOf(outline);
  if (outline.length === 0 || view.getInt16(0) >= 0) return [];
  const parts: number[] = [];
  let at = 10;
  let flags = MORE_PARTS;
  while (flags & MORE_PARTS) {
    flags = view.getUint16(at);
    parts.push(view.getUint16(at + 2));
    at += flags & WIDE_ARGUMENTS ? 8 : 6;
    if (flags & ONE_SCALE) at += 2;
    else if (flags & TWO_SCALES) at += 4;
    else if (flags & MATRIX) at += 8;
  }
  return parts;
}
