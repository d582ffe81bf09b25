/** A numbered statement. */
import { Paragraph, Tab } from "docx";
import type { ContainerDirective } from "mdast-util-directive";
import { paragraphsOf, requiredAttribute } from "../directives.ts";
import type { DocxState } from "../docx-state.ts";
import { plainRun } from "../phrases/text-run.ts";
import { writePhrases } from "../phrases/write-phrases.ts";
import { CHARACTER, PARAGRAPH } from "../styles/style-ids.ts";
import { numberMark } from "./number-mark.ts";

const NO_BREAK_SPACE = "\u00A0";

/**
 * A number that hangs is parted from the text by a tab; one that stands in the line by a full stop and a no-break
 * space. The paragraph keeps its first two lines together.
 */
export function writeStatement(node: ContainerDirective, state: DocxState): readonly Paragraph[] {
  const hangs = state.layout.styles.statement.firstLineMm < 0;
  const number = requiredAttribute(node, "number");
  const mark = numberMark(
    node,
    { text: hangs ? number : `${number}.`, partner: "note", style: CHARACTER.statementNumber },
    state,
  );
  const gap = plainRun(hangs ? { children: [new Tab()] } : { text: NO_BREAK_SPACE }, {
    language: state.brief.tag,
  });
  return paragraphsOf(node).map(
    ({ children }, at) =>
      new Paragraph({
        style: PARAGRAPH.statement,
        widowControl: true,
        children: [...(at === 0 ? [mark, gap] : []), ...writePhrases(children, state)],
      }),
  );
}
