/** A text style of the theme in the terms of Word: the format of its runs and of its paragraphs. */
import type { IParagraphStylePropertiesOptions, IRunStylePropertiesOptions } from "docx";
import { AlignmentType, LineRuleType } from "docx";
import type { TextStyle, Theme } from "../../../model/theme.ts";
import { halfPoints, hexColour, twipsOfMm, twipsOfPoints } from "../measure.ts";

const ALIGNMENTS = {
  left: AlignmentType.LEFT,
  right: AlignmentType.RIGHT,
  center: AlignmentType.CENTER,
  justify: AlignmentType.BOTH,
} as const satisfies Record<TextStyle["align"], string>;

/**
 * Font, size and colour of a style; semibold is Word's bold.
 * @throws {Error} where the style names a colour that the theme does not have
 */
export function runFormat(style: TextStyle, theme: Theme): IRunStylePropertiesOptions {
  const font = theme.fonts[style.family].name;
  const colour = Object.entries(theme.colours).find(([name]) => name === style.colour)?.[1];
  if (colour === undefined) throw new Error(`the theme has no colour "${style.colour}"`);
  return {
    font: { ascii: font, hAnsi: font, cs: font, eastAsia: font },
    size: halfPoints(style.size),
    color: hexColour(colour),
    bold: style.weight === 600,
  };
}

/** Space, alignment and indents of a style, the lines set exactly. `left` is the left indent in twips. */
export function paragraphFormat(style: TextStyle, left: number): IParagraphStylePropertiesOptions {
  const first = twipsOfMm(Math.abs(style.firstLineMm));
  return {
    alignment: ALIGNMENTS[style.align],
    spacing: {
      before: twipsOfPoints(style.before),
      after: twipsOfPoints(style.after),
      line: twipsOfPoints(style.leading),
      lineRule: LineRuleType.EXACT,
    },
    indent: { left, ...(style.firstLineMm < 0 ? { hanging: first } : { firstLine: first }) },
  };
}
