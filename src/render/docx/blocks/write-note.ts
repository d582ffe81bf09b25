/** A source note: where a statement was read. */
import { Paragraph, Tab } from "docx";
import type { ContainerDirective } from "mdast-util-directive";
import { paragraphsOf, requiredAttribute } from "../directives.ts";
import type { DocxState } from "../docx-state.ts";
import { plainRun } from "../phrases/text-run.ts";
import { writePhrases } from "../phrases/write-phrases.ts";
import { CHARACTER, PARAGRAPH } from "../styles/style-ids.ts";
import { numberMark } from "./number-mark.ts";

export function writeNote(node: ContainerDirective, state: DocxState): readonly Paragraph[] {
  const text = requiredAttribute(node, "number");
  const mark = numberMark(node, { text, partner: "statement", style: CHARACTER.noteNumber }, state);
  const gap = plainRun({ children: [new Tab()] }, { language: state.brief.tag });
  return paragraphsOf(node).map(
    ({ children }, at) =>
      new Paragraph({
        style: PARAGRAPH.sourceNote,
        children: [...(at === 0 ? [mark, gap] : []), ...writePhrases(children, state)],
      }),
  );
}
