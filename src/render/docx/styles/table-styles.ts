/** The table styles of the file, as XML: the `docx` package has no words for them. */
import type { Theme } from "../../../model/theme.ts";
import { eighthPoints, hexColour, twipsOfPoints } from "../measure.ts";
import { BRIEFING_TABLE, HEAD_DATA_TABLE } from "./style-ids.ts";

/** Space between columns, and above and below the words of a cell, in points. */
const GUTTER = 6;
const CELL_SPACE = 0.75;
const HEAD_DATA_SPACE = 5;

type Edge = "top" | "bottom" | "insideH";

function line(edge: Edge, points: number, colour: string): string {
  return `<w:${edge} w:val="single" w:sz="${eighthPoints(points)}" w:space="0" w:color="${hexColour(colour)}"/>`;
}

function margins(top: number, bottom: number): string {
  const side = (name: string, points: number) => `<w:${name} w:w="${twipsOfPoints(points)}" w:type="dxa"/>`;
  return `<w:tblCellMar>${side("top", top)}${side("left", 0)}${side("bottom", bottom)}${side("right", GUTTER)}</w:tblCellMar>`;
}

function tableStyle(id: string, name: string, borders: string, cells: string, conditional = ""): string {
  return `<w:style w:type="table" w:customStyle="1" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="TableNormal"/><w:uiPriority w:val="99"/><w:tblPr><w:tblBorders>${borders}</w:tblBorders>${cells}</w:tblPr>${conditional}</w:style>`;
}

/** One string a style. No vertical lines, no fills; the strong lines stand under the heads and at the end. */
export function tableStyles({ rules, colours }: Theme): readonly string[] {
  const strong = line("bottom", rules.table, colours.ink);
  const headRow = `<w:tblStylePr w:type="firstRow"><w:tcPr><w:tcBorders>${strong}</w:tcBorders><w:vAlign w:val="bottom"/></w:tcPr></w:tblStylePr>`;
  return [
    tableStyle(
      BRIEFING_TABLE,
      "Briefing Table",
      strong + line("insideH", rules.row, colours.hair),
      margins(CELL_SPACE, CELL_SPACE),
      headRow,
    ),
    tableStyle(
      HEAD_DATA_TABLE,
      "Head Data Table",
      line("top", rules.hair, colours.rule) + line("bottom", rules.hair, colours.rule),
      margins(0, 0),
    ),
  ];
}

/** Space above the names and below the values of the head's cells, in twips. */
export const HEAD_DATA_PADDING = twipsOfPoints(HEAD_DATA_SPACE);
