/** What the layout puts on the pages, for tests to look at. */
import type { Root } from "mdast";
import { layOut } from "../../../src/render/pdf/lay-out.ts";
import type { LeafLine } from "../../../src/render/pdf/line-layout.ts";
import { context } from "./sample.ts";

export interface LaidLine {
  readonly page: number;
  readonly x: number;
  readonly y: number;
  readonly right: number;
  readonly height: number;
  readonly text: string;
  readonly leaf: LeafLine["leaf"];
  readonly artifact: boolean;
}

const isLine = (item: object): item is LeafLine => "inlines" in item;

export function laidLines(tree: Root): LaidLine[] {
  return layOut(tree, context).pages.flatMap((page, index) =>
    page.items
      .map(({ item }) => item)
      .filter(isLine)
      .map((line) => {
        const [first] = line.inlines;
        const last = line.inlines.at(-1);
        const x = line.x ?? 0;
        return {
          page: index + 1,
          x: x + (first?.x ?? 0),
          y: line.y ?? 0,
          right: x + (last ? last.x + last.width - Math.max(0, last.trailingCut ?? 0) : 0),
          height: line.getHeight(),
          text: line.inlines.map(({ text }) => text).join(""),
          leaf: line.leaf,
          artifact: line.artifact ?? false,
        };
      }),
  );
}
