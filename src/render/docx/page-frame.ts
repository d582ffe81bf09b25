/** The page as Word measures it, and where the text column starts on it. All distances in twips. */
import type { Layout, Theme } from "../../model/theme.ts";
import { twipsOfMm } from "./measure.ts";

/** Where the text column starts if the theme sets heads beside the text: Word has heads on lines of their own. */
const WORD_COLUMN_MM = 17;

export interface PageFrame {
  readonly width: number;
  readonly height: number;
  readonly textWidth: number;
}

export function pageFrame(theme: Theme, layout: Layout): PageFrame {
  const { left, right } = layout.marginsMm;
  const width = twipsOfMm(theme.page.widthMm);
  return {
    width,
    height: twipsOfMm(theme.page.heightMm),
    textWidth: width - twipsOfMm(left) - twipsOfMm(right),
  };
}

/** Where the text column starts in Word, in twips from the left margin. */
export function textColumn({ sideHeads, textColumnMm }: Layout): number {
  return twipsOfMm(sideHeads ? WORD_COLUMN_MM : textColumnMm);
}

/** The indent of a block: what the theme says, less the side column, which Word does not have. */
export function leftIndent(layout: Layout, leftMm: number): number {
  if (!layout.sideHeads || leftMm < layout.textColumnMm) return twipsOfMm(leftMm);
  return textColumn(layout) + twipsOfMm(leftMm - layout.textColumnMm);
}
