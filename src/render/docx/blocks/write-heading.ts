/** The title and the headings. */
import { BorderStyle, type IParagraphOptions, Paragraph } from "docx";
import type { Heading } from "mdast";
import { isBlock } from "../directives.ts";
import type { DocxState } from "../docx-state.ts";
import { eighthPoints, hexColour, twipsOfPoints } from "../measure.ts";
import { writePhrases } from "../phrases/write-phrases.ts";
import { PARAGRAPH, type ParagraphStyleId } from "../styles/style-ids.ts";
import type { Surroundings } from "./surroundings.ts";

const STYLES: readonly ParagraphStyleId[] = [PARAGRAPH.title, PARAGRAPH.heading1, PARAGRAPH.heading2];
/** Space under the head of the document, a table that can have none below itself. */
const UNDER_HEAD_DATA = twipsOfPoints(12);
/** Space between a head and the head of the next rank right under it. */
const BETWEEN_HEADS = twipsOfPoints(3);
/** Space under the hairline above the sources. */
const UNDER_HAIRLINE_POINTS = 6;

/** Headings deeper than the third level look like those of the third. */
export function writeHeading(node: Heading, around: Surroundings, state: DocxState): Paragraph {
  return new Paragraph({
    style: STYLES[node.depth - 1] ?? PARAGRAPH.heading2,
    ...ownFormat(around, state),
    children: writePhrases(node.children, state),
  });
}

function ownFormat({ previous, next }: Surroundings, { layout, theme }: DocxState): IParagraphOptions {
  if (!layout.headRule) return {};
  if (isBlock(previous, "head-data")) return { spacing: { before: UNDER_HEAD_DATA } };
  if (previous?.type === "heading") return { spacing: { before: BETWEEN_HEADS } };
  if (!isBlock(next, "source")) return {};
  return {
    border: {
      top: {
        style: BorderStyle.SINGLE,
        size: eighthPoints(theme.rules.hair),
        color: hexColour(theme.colours.rule),
        space: UNDER_HAIRLINE_POINTS,
      },
    },
  };
}
