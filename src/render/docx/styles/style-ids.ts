/** The ids of the styles that the file defines; Word finds its own styles by these. */

export const PARAGRAPH = {
  normal: "Normal",
  title: "Title",
  subtitle: "Subtitle",
  heading1: "Heading1",
  heading2: "Heading2",
  kicker: "Kicker",
  handling: "Handling",
  headData: "HeadData",
  headTerm: "HeadTerm",
  bottomLine: "BottomLine",
  bodyText: "BodyText",
  statement: "Statement",
  listBullet: "ListBullet",
  listNumber: "ListNumber",
  caption: "Caption",
  tableHead: "TableHead",
  tableCell: "TableCell",
  tableNote: "TableNote",
  sourceRecord: "SourceRecord",
  sourceNote: "SourceNote",
  header: "Header",
  footer: "Footer",
} as const;
export type ParagraphStyleId = (typeof PARAGRAPH)[keyof typeof PARAGRAPH];

export const CHARACTER = {
  hyperlink: "Hyperlink",
  strong: "Strong",
  statementNumber: "StatementNumber",
  noteNumber: "NoteNumber",
  label: "Label",
  unchecked: "Unchecked",
  handlingMark: "HandlingMark",
} as const;
export type CharacterStyleId = (typeof CHARACTER)[keyof typeof CHARACTER];

export const BRIEFING_TABLE = "BriefingTable";
export const HEAD_DATA_TABLE = "HeadDataTable";
