/** The table `cmap` in format 4: from characters of the Basic Multilingual Plane to glyphs. */
import { viewOf } from "./sfnt.ts";

const WINDOWS = 3;
const UNICODE_BMP = 1;
const FORMAT = 4;
const LAST = 0xffff;

/** The glyphs of those of the characters that the font has. */
export function readCharacterMap(
  cmap: Uint8Array,
  characters: Iterable<number>,
): ReadonlyMap<number, number> {
  const view = viewOf(cmap);
  const glyphs = new Map<number, number>();
  const start = subtable(view);
  if (start === undefined) return glyphs;
  const size = view.getUint16(start + 6);
  const segments = Array.from({ length: size / 2 }, (_, index) => {
    const end = start + 14 + index * 2;
    const range = end + 2 + size * 3;
    return {
      last: view.getUint16(end),
      first: view.getUint16(end + 2 + size),
      delta: view.getUint16(end + 2 + size * 2),
      offset: view.getUint16(range),
      range,
    };
  });
  for (const character of characters) {
    const segment = segments.find(({ last }) => character <= last);
    if (segment === undefined || character < segment.first) continue;
    const { first, delta, offset, range } = segment;
    const base = offset === 0 ? character : view.getUint16(range + offset + (character - first) * 2);
    const glyph = base === 0 ? 0 : (base + delta) & LAST;
    if (glyph !== 0) glyphs.set(character, glyph);
  }
  return glyphs;
}

function subtable(view: DataView): number | undefined {
  for (let at = 4; at < 4 + view.getUint16(2) * 8; at += 8) {
    const start = view.getUint32(at + 4);
    if (
      view.getUint16(at) === WINDOWS &&
      view.getUint16(at + 2) === UNICODE_BMP &&
      view.getUint16(start) === FORMAT
    )
      return start;
  }
  return undefined;
}

interface Segment {
  readonly first: number;
  last: number;
  readonly delta: number;
}

/** A table with one segment for each run of characters whose glyphs follow one another as well. */
export function writeCharacterMap(glyphs: ReadonlyMap<number, number>): Uint8Array {
  const segments: Segment[] = [];
  for (const [character, glyph] of [...glyphs].sort(([a], [b]) => a - b)) {
    const delta = (glyph - character) & LAST;
    const segment = segments.at(-1);
    if (segment?.last === character - 1 && segment.delta === delta) segment.last = character;
    else segments.push({ first: character, last: character, delta });
  }
  segments.push({ first: LAST, last: LAST, delta: 1 });
  const count = segments.length;
  const power = Math.floor(Math.log2(count));
  const length = 16 + count * 8;
  const header = [0, 1, WINDOWS, UNICODE_BMP, 0, 12, FORMAT, length, 0];
  const search = [count * 2, 2 ** power * 2, power, (count - 2 ** power) * 2];
  const values = [
    ...header,
    ...search,
    ...segments.map(({ last }) => last),
    0,
    ...segments.map(({ first }) => first),
    ...segments.map(({ delta }) => delta),
    ...segments.map(() => 0),
  ];
  const table = new Uint8Array(values.length * 2);
  const view = viewOf(table);
  for (const [at, value] of values.entries()) view.setUint16(at * 2, value);
  return table;
}
