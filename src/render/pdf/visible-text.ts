/** Text as the fonts can show it: nothing prints as an empty box. */
import type { Build } from "./build.ts";

const INVISIBLE = /[\p{Default_Ignorable_Code_Point}\p{Cc}]/u;
const SOFT_HYPHEN = "\u00AD";

const stamp = (codePoint: number): string => `[U+${codePoint.toString(16).toUpperCase().padStart(4, "0")}]`;

/**
 * The text with a mark `[U+XXXX]` in place of every code point that the font lacks; each is noted in `build.missing`.
 * Code points that show nothing are left out where the font lacks them.
 */
export function visibleText(build: Build, text: string, font: "serif" | "sans", bold: boolean): string {
  let visible = "";
  for (const character of text) {
    const codePoint = character.codePointAt(0) ?? 0;
    if (character === SOFT_HYPHEN || character === "\n" || build.hasGlyph(font, bold, codePoint))
      visible += character;
    else if (!INVISIBLE.test(character)) {
      build.missing.push({ codePoint, text });
      visible += stamp(codePoint);
    }
  }
  return visible;
}
