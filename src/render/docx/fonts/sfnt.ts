/** The container of a TrueType font: its tables by tag. */

export type FontTables = ReadonlyMap<string, Uint8Array>;

const TRUETYPE = 0x00010000;
const HEAD_MAGIC = 0xb1b0afba;
const HEADER = 12;
const RECORD = 16;

export const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** The tables of a font; undefined for a file that is no TrueType font. */
export function readFontTables(font: Uint8Array): FontTables | undefined {
  const view = viewOf(font);
  if (font.length < HEADER || view.getUint32(0) !== TRUETYPE) return undefined;
  const count = view.getUint16(4);
  if (font.length < HEADER + count * RECORD) return undefined;
  const tables = new Map<string, Uint8Array>();
  for (let at = HEADER; at < HEADER + count * RECORD; at += RECORD) {
    const start = view.getUint32(at + 8);
    tables.set(
      String.fromCharCode(...font.subarray(at, at + 4)),
      font.subarray(start, start + view.getUint32(at + 12)),
    );
  }
  return tables;
}

/** A font file of these tables, with the sums by which readers check it. */
export function writeFontTables(tables: FontTables): Uint8Array {
  const sorted = [...tables].sort(([a], [b]) => (a < b ? -1 : 1));
  const padded = (length: number) => (length + 3) & ~3;
  const size = sorted.reduce((sum, [, data]) => sum + padded(data.length), HEADER + sorted.length * RECORD);
  const font = new Uint8Array(size);
  const view = viewOf(font);
  const power = Math.floor(Math.log2(sorted.length));
  view.setUint32(0, TRUETYPE);
  view.setUint16(4, sorted.length);
  view.setUint16(6, 2 ** power * RECORD);
  view.setUint16(8, power);
  view.setUint16(10, (sorted.length - 2 ** power) * RECORD);
  let start = HEADER + sorted.length * RECORD;
  let head = 0;
  for (const [at, [tag, data]] of sorted.entries()) {
    const record = HEADER + at * RECORD;
    font.set(data, start);
    if (tag === "head") {
      head = start;
      view.setUint32(start + 8, 0);
    }
    for (let i = 0; i < 4; i += 1) font[record + i] = tag.charCodeAt(i);
    view.setUint32(record + 4, checksum(view, start, padded(data.length)));
    view.setUint32(record + 8, start);
    view.setUint32(record + 12, data.length);
    start += padded(data.length);
  }
  view.setUint32(head + 8, HEAD_MAGIC - checksum(view, 0, size));
  return font;
}

function checksum(view: DataView, start: number, length: number): number {
  let sum = 0;
  for (let at = start; at < start + length; at += 4) sum = (sum + view.getUint32(at)) >>> 0;
  return sum;
}
