/** The nodes that plain text is made into, with their places. */
import type {
  Heading,
  List,
  ListItem,
  Paragraph,
  PhrasingContent,
  Root,
  RootContent,
  Table,
  TableCell,
  TableRow,
  ThematicBreak,
} from "mdast";
import type { LineIndex } from "../../model/line-index.ts";
import { SourceText } from "../mapped-text.ts";

type Position = NonNullable<Root["position"]>;

/** A run of the source. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** Makes nodes of runs of one source. */
export class NodeMaker {
  readonly #source: SourceText;
  readonly #lines: LineIndex;

  constructor(source: string, lines: LineIndex) {
    this.#source = new SourceText(source);
    this.#lines = lines;
  }

  #position({ start, end }: Range): Position {
    const point = (offset: number) => ({ ...this.#lines.position(offset), offset });
    return { start: point(start), end: point(end) };
  }

  /** The text of a run as it is printed, one text node. */
  #phrases(range: Range): PhrasingContent[] {
    if (range.end <= range.start) return [];
    const { value, map } = this.#source.slice(range.start, range.end);
    return [{ type: "text", value, data: { map }, position: this.#position(range) }];
  }

  root(children: RootContent[]): Root {
    return { type: "root", children, position: this.#position({ start: 0, end: this.#source.text.length }) };
  }

  heading(range: Range, depth: Heading["depth"]): Heading {
    return { type: "heading", depth, children: this.#phrases(range), position: this.#position(range) };
  }

  paragraph(range: Range): Paragraph {
    return { type: "paragraph", children: this.#phrases(range), position: this.#position(range) };
  }

  /** A paragraph whose text begins behind its mark. */
  note(range: Range, start: number, mark: string): Paragraph {
    const children = this.#phrases({ start, end: range.end });
    return { type: "paragraph", children, data: { note: mark }, position: this.#position(range) };
  }

  rule(range: Range): ThematicBreak {
    return { type: "thematicBreak", position: this.#position(range) };
  }

  /** `start` is the first number as printed; absent for a list of bullets. */
  list(items: ListItem[], start: number | undefined): List {
    const range = rangeOfNodes(items);
    const numbered = start === undefined ? { ordered: false } : { ordered: true, start };
    return { type: "list", ...numbered, spread: false, children: items, position: this.#position(range) };
  }

  /** `range` starts with the marker, `text` behind it. */
  item(range: Range, text: Range): ListItem {
    return {
      type: "listItem",
      spread: false,
      children: [this.paragraph(text)],
      position: this.#position(range),
    };
  }

  /** `hasHead`: whether the first row says what the columns are. */
  table(rows: readonly (readonly Range[])[], hasHead = true): Table {
    const children = rows.map((cells): TableRow => {
      const made = cells.map((cell): TableCell => {
        return { type: "tableCell", children: this.#phrases(cell), position: this.#position(cell) };
      });
      return { type: "tableRow", children: made, position: this.#position(rangeOfNodes(made)) };
    });
    const data = hasHead ? {} : { data: { headless: true } };
    return { type: "table", ...data, children, position: this.#position(rangeOfNodes(children)) };
  }
}

function rangeOfNodes(nodes: readonly { readonly position?: Position | undefined }[]): Range {
  return {
    start: nodes[0]?.position?.start.offset ?? 0,
    end: nodes.at(-1)?.position?.end.offset ?? 0,
  };
}
