/** The data of the head: cells under their names between hairlines, or one line of them. */
import { Paragraph, type ParagraphChild, Table, TableCell, TableLayoutType, TableRow, WidthType } from "docx";
import type { PhrasingContent } from "mdast";
import type { ContainerDirective } from "mdast-util-directive";
import { unknownNode } from "../directives.ts";
import type { DocxState } from "../docx-state.ts";
import { textRun } from "../phrases/text-run.ts";
import { writePhrases } from "../phrases/write-phrases.ts";
import { HEAD_DATA_TABLE, PARAGRAPH, type ParagraphStyleId } from "../styles/style-ids.ts";
import { HEAD_DATA_PADDING } from "../styles/table-styles.ts";

interface Datum {
  readonly name: readonly PhrasingContent[];
  readonly value: readonly PhrasingContent[];
}

export function writeHeadData(node: ContainerDirective, state: DocxState): readonly (Paragraph | Table)[] {
  const data = readData(node);
  if (data.length === 0) return [];
  return [state.layout.headRule ? dataTable(data, state) : dataLine(data, state)];
}

/** The items of the list: strong name, then value. */
function readData(node: ContainerDirective): readonly Datum[] {
  return node.children.flatMap((list) => {
    if (list.type !== "list") throw unknownNode(list, "the head's data");
    return list.children.map((item) => {
      const phrases = item.children.flatMap((child) => {
        if (child.type !== "paragraph") throw unknownNode(child, "the head's data");
        return child.children;
      });
      const [first, ...rest] = phrases;
      return first?.type === "strong"
        ? { name: first.children, value: trimStart(rest) }
        : { name: [], value: phrases };
    });
  });
}

function trimStart([first, ...rest]: readonly PhrasingContent[]): readonly PhrasingContent[] {
  if (first?.type !== "text") return first === undefined ? [] : [first, ...rest];
  const value = first.value.trimStart();
  return value === "" ? rest : [{ ...first, value }, ...rest];
}

/** A table of two rows whose first heads the columns, so that each value is read with its name. */
function dataTable(data: readonly Datum[], state: DocxState): Table {
  const { textWidth } = state.frame;
  const width = Math.floor(textWidth / data.length);
  const row = (style: ParagraphStyleId, pick: (datum: Datum) => readonly PhrasingContent[]) =>
    data.map(
      (datum) =>
        new TableCell({
          width: { size: width, type: WidthType.DXA },
          children: [
            new Paragraph({
              style,
              ...(style === PARAGRAPH.headTerm
                ? { spacing: { before: HEAD_DATA_PADDING } }
                : { spacing: { after: HEAD_DATA_PADDING } }),
              children: writePhrases(pick(datum), state),
            }),
          ],
        }),
    );
  return new Table({
    style: HEAD_DATA_TABLE,
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths: data.map(() => width),
    layout: TableLayoutType.FIXED,
    tableLook: { firstRow: true, firstColumn: false, noHBand: true, noVBand: true },
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: row(PARAGRAPH.headTerm, (datum) => datum.name),
      }),
      new TableRow({ cantSplit: true, children: row(PARAGRAPH.headData, (datum) => datum.value) }),
    ],
  });
}

/** Name and value of each item, the items parted as the list writes them, else by a semicolon. */
function dataLine(data: readonly Datum[], state: DocxState): Paragraph {
  const look = { language: state.brief.tag };
  const items = data.map(({ name, value }): readonly ParagraphChild[] => [
    ...writePhrases(name, state),
    ...(name.length > 0 && value.length > 0 ? [textRun(" ", look)] : []),
    ...writePhrases(value, state),
  ]);
  const gap = (datum: Datum | undefined) => (endsInStop(datum) ? " " : "; ");
  const children = items.flatMap((item, at) =>
    at === 0 ? item : [textRun(gap(data[at - 1]), look), ...item],
  );
  return new Paragraph({ style: PARAGRAPH.headData, children });
}

function endsInStop(datum: Datum | undefined): boolean {
  const last = datum?.value.at(-1) ?? datum?.name.at(-1);
  return last?.type === "text" && /[;,]\s*$/u.test(last.value);
}
