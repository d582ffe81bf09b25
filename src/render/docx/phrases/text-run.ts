/** Runs: the smallest pieces of a paragraph. Every one says its language. */
import { type IRunOptions, TextRun } from "docx";
import { printableText } from "../printable-text.ts";
import type { PhraseLook } from "./phrase-look.ts";

/** A run of what Word makes itself (a tab, a break, a field), or of text that is printable already. */
export function plainRun(
  content: Pick<IRunOptions, "text" | "children" | "break">,
  look: PhraseLook,
): TextRun {
  const { language, style, bold } = look;
  return new TextRun({
    ...content,
    language: { value: language },
    ...(style === undefined ? {} : { style }),
    ...(bold === undefined ? {} : { bold }),
  });
}

export function textRun(text: string, look: PhraseLook): TextRun {
  return plainRun({ text: printableText(text) }, look);
}
