/** A source record: the label of a source and what is known of it. */
import { Bookmark, Paragraph } from "docx";
import type { ContainerDirective } from "mdast-util-directive";
import { paragraphsOf, requiredAttribute } from "../directives.ts";
import type { DocxState } from "../docx-state.ts";
import { textRun } from "../phrases/text-run.ts";
import { writePhrases } from "../phrases/write-phrases.ts";
import { CHARACTER, PARAGRAPH } from "../styles/style-ids.ts";

const EN_SPACE = "\u2002";

export function writeSource(node: ContainerDirective, state: DocxState): readonly Paragraph[] {
  const language = state.brief.tag;
  const label = new Bookmark({
    id: requiredAttribute(node, "id"),
    children: [textRun(requiredAttribute(node, "label"), { language, style: CHARACTER.noteNumber })],
  });
  const paragraphs = paragraphsOf(node);
  return paragraphs.map(
    ({ children }, at) =>
      new Paragraph({
        style: PARAGRAPH.sourceRecord,
        keepNext: true,
        ...(at < paragraphs.length - 1 ? { spacing: { after: 0 } } : {}),
        children: [
          ...(at === 0 ? [label, textRun(EN_SPACE, { language })] : []),
          ...writePhrases(children, state),
        ],
      }),
  );
}
