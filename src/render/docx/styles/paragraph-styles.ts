/** The paragraph styles of the file: a table from Word's names to the styles of the theme. */
import type { IParagraphStyleOptions, IParagraphStylePropertiesOptions } from "docx";
import { BorderStyle } from "docx";
import type { StyleName } from "../../../model/theme.ts";
import type { DocxState } from "../docx-state.ts";
import { eighthPoints, hexColour, twipsOfPoints } from "../measure.ts";
import { leftIndent, textColumn } from "../page-frame.ts";
import { PARAGRAPH, type ParagraphStyleId } from "./style-ids.ts";
import { paragraphFormat, runFormat } from "./text-format.ts";

interface StyleRow {
  readonly id: ParagraphStyleId;
  /** As Word shows it; the names of Word's own styles are in its own spelling. */
  readonly name: string;
  readonly look: StyleName;
  /** The style of the paragraph that a writer begins after this one. */
  readonly next?: ParagraphStyleId;
  readonly paragraph?: IParagraphStylePropertiesOptions;
}

/** Space under a head that stands on a line of its own where the theme sets heads beside the text. */
const UNDER_HEAD = twipsOfPoints(2);
/** Space between the strong rule above the head and its first line. */
const UNDER_RULE_POINTS = 7;
/** Space under the heads of a table's columns, above the rule. */
const UNDER_COLUMN_HEAD = twipsOfPoints(1.75);

const ROWS: readonly StyleRow[] = [
  { id: PARAGRAPH.kicker, name: "Kicker", look: "kicker", next: PARAGRAPH.title },
  { id: PARAGRAPH.handling, name: "Handling", look: "handling", next: PARAGRAPH.kicker },
  {
    id: PARAGRAPH.title,
    name: "Title",
    look: "title",
    next: PARAGRAPH.headData,
    paragraph: { keepNext: true },
  },
  { id: PARAGRAPH.subtitle, name: "Subtitle", look: "headLine" },
  { id: PARAGRAPH.headTerm, name: "Head Term", look: "headTerm", paragraph: { keepNext: true } },
  { id: PARAGRAPH.headData, name: "Head Data", look: "headValue" },
  {
    id: PARAGRAPH.heading1,
    name: "heading 1",
    look: "heading1",
    next: PARAGRAPH.statement,
    paragraph: { keepNext: true, keepLines: true, outlineLevel: 0 },
  },
  {
    id: PARAGRAPH.heading2,
    name: "heading 2",
    look: "heading2",
    next: PARAGRAPH.statement,
    paragraph: { keepNext: true, keepLines: true, outlineLevel: 1 },
  },
  { id: PARAGRAPH.bottomLine, name: "Bottom Line", look: "lead" },
  { id: PARAGRAPH.bodyText, name: "Body Text", look: "body" },
  { id: PARAGRAPH.statement, name: "Statement", look: "statement" },
  { id: PARAGRAPH.listBullet, name: "List Bullet", look: "body" },
  { id: PARAGRAPH.listNumber, name: "List Number", look: "body" },
  { id: PARAGRAPH.caption, name: "caption", look: "caption", paragraph: { keepNext: true, keepLines: true } },
  {
    id: PARAGRAPH.tableHead,
    name: "Table Head",
    look: "tableHead",
    next: PARAGRAPH.tableCell,
    paragraph: { keepNext: true },
  },
  { id: PARAGRAPH.tableCell, name: "Table Cell", look: "tableCell" },
  { id: PARAGRAPH.tableNote, name: "Table Note", look: "tableNote", next: PARAGRAPH.bodyText },
  { id: PARAGRAPH.sourceRecord, name: "Source Record", look: "sourceRecord" },
  { id: PARAGRAPH.sourceNote, name: "Source Note", look: "sourceNote", paragraph: { keepLines: true } },
  { id: PARAGRAPH.header, name: "header", look: "runningHeader" },
  { id: PARAGRAPH.footer, name: "footer", look: "runningFooter" },
];

export function paragraphStyles(state: DocxState): readonly IParagraphStyleOptions[] {
  const body = state.layout.styles.body;
  const normal: IParagraphStyleOptions = {
    id: PARAGRAPH.normal,
    name: "Normal",
    quickFormat: true,
    run: runFormat(body, state.theme),
    paragraph: paragraphFormat({ ...body, firstLineMm: 0, align: "left" }, 0),
  };
  return [normal, ...ROWS.map((row) => paragraphStyle(row, state))];
}

function paragraphStyle(row: StyleRow, state: DocxState): IParagraphStyleOptions {
  const { theme, layout } = state;
  const style = layout.styles[row.look];
  const format = paragraphFormat(style, indentOf(row, state));
  return {
    id: row.id,
    name: row.name,
    basedOn: PARAGRAPH.normal,
    ...(row.next === undefined ? {} : { next: row.next }),
    quickFormat: true,
    run: runFormat(style, theme),
    paragraph: { ...format, ...row.paragraph, ...ownFormat(row, state, format) },
  };
}

/**
 * The indent of the theme, but for what stood beside a head or was one: a caption goes to the edge of its table,
 * which takes the whole width, and a head of the second rank to the edge of the text, which tells the ranks apart.
 */
function indentOf(row: StyleRow, { layout }: DocxState): number {
  if (layout.sideHeads && row.id === PARAGRAPH.caption) return 0;
  if (layout.sideHeads && row.id === PARAGRAPH.heading2) return textColumn(layout);
  return leftIndent(layout, layout.styles[row.look].leftMm);
}

/** What a style has that neither its row nor the theme's text style can say by itself. */
function ownFormat(
  row: StyleRow,
  { layout, theme, frame }: DocxState,
  { spacing }: IParagraphStylePropertiesOptions,
): IParagraphStylePropertiesOptions {
  const rightTab = { rightTabStop: frame.textWidth };
  switch (row.id) {
    case PARAGRAPH.header:
    case PARAGRAPH.footer:
      return rightTab;
    case PARAGRAPH.kicker:
      return layout.headRule
        ? {
            ...rightTab,
            border: {
              top: {
                style: BorderStyle.SINGLE,
                size: eighthPoints(theme.rules.head),
                color: hexColour(theme.colours.ink),
                space: UNDER_RULE_POINTS,
              },
            },
          }
        : {};
    case PARAGRAPH.heading1:
    case PARAGRAPH.heading2:
      return layout.sideHeads ? { spacing: { ...spacing, after: UNDER_HEAD } } : {};
    case PARAGRAPH.tableHead:
      return { spacing: { ...spacing, after: UNDER_COLUMN_HEAD } };
    default:
      return {};
  }
}
