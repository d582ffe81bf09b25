import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readCharacterMap, writeCharacterMap } from "../../../../src/render/docx/fonts/character-map.ts";
import { REPERTOIRE } from "../../../../src/render/docx/fonts/repertoire.ts";
import { type FontTables, readFontTables, viewOf } from "../../../../src/render/docx/fonts/sfnt.ts";
import { subsetFont } from "../../../../src/render/docx/fonts/subset-font.ts";
import { context } from "../docx-parts.ts";

const tablesOf = (font: Uint8Array | undefined): FontTables => {
  const tables = font && readFontTables(font);
  if (!tables) throw new Error("no font");
  return tables;
};

const table = (tables: FontTables, tag: string) => tables.get(tag) ?? new Uint8Array();

function outline(tables: FontTables, glyph: number): Uint8Array {
  const loca = viewOf(table(tables, "loca"));
  const long = viewOf(table(tables, "head")).getInt16(50) === 1;
  const offset = (at: number) => (long ? loca.getUint32(at * 4) : loca.getUint16(at * 2) * 2);
  return table(tables, "glyf").subarray(offset(glyph), offset(glyph + 1));
}

describe.each(["serif", "sans"] as const)("a %s font cut to the repertoire", (family) => {
  const whole = context.fonts[family].semibold;
  const subset = subsetFont(whole, "House Face", "Bold", REPERTOIRE);
  const [before, after] = [tablesOf(whole), tablesOf(subset)];
  const glyphs = readCharacterMap(table(after, "cmap"), REPERTOIRE);

  it("keeps every letter of the repertoire that the font has, at the same glyph", () => {
    expect(glyphs).toEqual(readCharacterMap(table(before, "cmap"), REPERTOIRE));
    for (const character of "AzÉčЯёіқ0–—«»„№\u00A0\u202F\u2060")
      expect(glyphs.has(character.codePointAt(0) ?? 0)).toBe(true);
  });

  it("keeps the outline and the width of each", () => {
    for (const glyph of glyphs.values()) {
      const [old, kept] = [outline(before, glyph), outline(after, glyph)];
      expect(Buffer.from(kept.subarray(0, old.length)).equals(Buffer.from(old))).toBe(true);
      expect(table(after, "hmtx").subarray(glyph * 4, glyph * 4 + 2)).toEqual(
        table(before, "hmtx").subarray(glyph * 4, glyph * 4 + 2),
      );
    }
  });

  it("is less than a fifth of the whole", () => {
    expect(subset?.length).toBeLessThan(whole.length / 5);
  });

  it("adds up to the sum that readers check", () => {
    const view = viewOf(subset ?? new Uint8Array());
    let sum = 0;
    for (let at = 0; at < view.byteLength; at += 4) sum = (sum + view.getUint32(at)) >>> 0;
    expect(sum).toBe(0xb1b0afba);
  });

  it("calls itself the bold of its family", () => {
    const names = Buffer.from(table(after, "name")).swap16().toString("utf16le");
    expect(names).toContain("House Face");
    expect(names).toContain("Bold");
    expect(viewOf(table(after, "OS/2")).getUint16(62) & 0x60).toBe(0x20);
  });
});

describe("character maps", () => {
  it("read back as they were written", () => {
    const entry = fc.tuple(fc.integer({ min: 1, max: 0xfffe }), fc.integer({ min: 1, max: 0xffff }));
    fc.assert(
      fc.property(fc.uniqueArray(entry, { selector: ([character]) => character }), (entries) => {
        const map = new Map(entries);
        expect(readCharacterMap(writeCharacterMap(map), map.keys())).toEqual(map);
        expect(readCharacterMap(writeCharacterMap(map), [0xffff])).toEqual(new Map());
      }),
    );
  });
});

describe("a file that is no TrueType font", () => {
  it.each([new Uint8Array(), new Uint8Array(64), new TextEncoder().encode("OTTO and more than twelve")])(
    "gives no font",
    (file) => {
      expect(subsetFont(file, "House Face", "Regular", REPERTOIRE)).toBeUndefined();
    },
  );
});
