/** Cells of equal width over the whole block. */
import type { Leaf, Row } from "../block.ts";
import type { Build } from "../build.ts";

export function cellRow(build: Build, cells: readonly Leaf[][], gutter: number): Row {
  const width = (build.width - gutter * (cells.length - 1)) / cells.length;
  return {
    kind: "row",
    stack: cells.map((stack, index) => ({
      kind: "cell",
      stack,
      left: index * (width + gutter),
      width,
      atBottom: false,
    })),
    space: { before: 0, after: 0, left: 0 },
  };
}
