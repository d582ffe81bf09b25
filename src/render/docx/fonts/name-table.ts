/** The table `name`: what a font calls itself. Word finds an embedded face by it. */
import { viewOf } from "./sfnt.ts";

const FAMILY = 1;
const FACE = 2;
const UNIQUE = 3;
const FULL = 4;
const POSTSCRIPT = 6;
const HEADER = 6;
const RECORD = 12;

/** Names for Windows in English, the only ones Word asks for. */
export function nameTable(family: string, face: "Regular" | "Bold"): Uint8Array {
  const names: readonly (readonly [id: number, text: string])[] = [
    [FAMILY, family],
    [FACE, face],
    [UNIQUE, `${family} ${face}`],
    [FULL, `${family} ${face}`],
    [POSTSCRIPT, `${family.replaceAll(" ", "")}-${face}`],
  ];
  const start = HEADER + names.length * RECORD;
  const table = new Uint8Array(names.reduce((sum, [, text]) => sum + text.length * 2, start));
  const view = viewOf(table);
  view.setUint16(2, names.length);
  view.setUint16(4, start);
  let at = start;
  for (const [index, [id, text]] of names.entries()) {
    const record = [3, 1, 0x0409, id, text.length * 2, at - start];
    for (const [field, value] of record.entries()) view.setUint16(HEADER + index * RECORD + field * 2, value);
    for (let unit = 0; unit < text.length; unit += 1) view.setUint16(at + unit * 2, text.charCodeAt(unit));
    at += text.length * 2;
  }
  return table;
}
