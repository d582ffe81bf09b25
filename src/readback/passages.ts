/** The passages of a document that was read back. */
import type { Passage } from "../model/passage.ts";
import { oneLine, type ReadBlock } from "./block.ts";

const isTable = (id: string | undefined): id is string => id !== undefined && /^t\d+$/u.test(id);

/** The number as printed before the text of a place: `7`, `7.`, `A`. */
function withoutNumber(id: string, text: string): string {
  const number = id.replace(/^(?:s|n|source-)/u, "").toUpperCase();
  const line = oneLine(text);
  const rest = line.slice(number.length);
  return line.startsWith(number) && /^\.?\s/u.test(rest) ? rest.replace(/^\.?\s+/u, "") : line;
}

/** The cells, but for the first one where it is the number of the row. */
function rowText(id: string, cells: readonly string[]): string {
  const lines = cells.map(oneLine);
  return (id.endsWith(`-${lines[0]}`) ? lines.slice(1) : lines).join(" | ");
}

/** Cells by columns: the head's data stand below their names. */
function byColumns(rows: readonly (readonly string[])[]): readonly string[] {
  const width = Math.max(0, ...rows.map((cells) => cells.length));
  return Array.from({ length: width }, (_, column) => rows.map((cells) => cells[column] ?? "").join(" "));
}

function headText(blocks: readonly ReadBlock[]): string {
  const rows = blocks.flatMap((block) => (block.type === "row" ? [block.cells] : []));
  const lines = blocks.flatMap((block) => (block.type === "paragraph" ? [block.text] : []));
  return oneLine([...byColumns(rows), ...lines].join(" "));
}

/** Text that stands alone under the first heading below the title. */
function leadText(section: readonly ReadBlock[]): string {
  const lines = section.map((block) =>
    block.type === "paragraph" && block.id === undefined ? block.text : "",
  );
  return lines.includes("") ? "" : oneLine(lines.join(" "));
}

function numbered(blocks: readonly ReadBlock[]): Passage[] {
  let table = "t0";
  let row = 0;
  return blocks.flatMap((block): Passage[] => {
    if (block.type === "heading") return [];
    if (block.type === "row") {
      if (block.isHead) return [];
      row += 1;
      const id = block.id ?? `${table}-${row}`;
      return [{ id, text: rowText(id, block.cells) }];
    }
    if (isTable(block.id)) {
      table = block.id;
      row = 0;
      return [];
    }
    return block.id === undefined ? [] : [{ id: block.id, text: withoutNumber(block.id, block.text) }];
  });
}

/** The parts of a document: before the title, its head, then each heading's own. */
function sectionsOf(blocks: readonly ReadBlock[]): readonly ReadBlock[][] {
  const sections: ReadBlock[][] = [[]];
  for (const block of blocks) {
    if (block.type === "heading" && sections.length < 4) sections.push([]);
    sections.at(-1)?.push(block);
  }
  return sections;
}

/** Title, data of the head and bottom line, then all numbered places in the order of the document. */
export function passagesOf(blocks: readonly ReadBlock[]): Passage[] {
  const [, head = [], first = []] = sectionsOf(blocks);
  const title = head[0];
  const front = [
    { id: "title", text: title?.type === "heading" ? oneLine(title.text) : "" },
    { id: "head", text: headText(head) },
    { id: "lead", text: leadText(first.slice(1)) },
  ];
  const body = blocks.slice(blocks.findIndex((block) => block.type === "heading" && block.level > 1));
  return [...front.filter(({ text }) => text !== ""), ...numbered(body)];
}
