/** Makes a paragraph in a style of the theme. */
import type { StyleName } from "../../model/theme.ts";
import type { Leaf, Run } from "./block.ts";
import { type Build, styleOf } from "./build.ts";
import { millimetres } from "./millimetres.ts";

type LeafOptions = Partial<
  Pick<Leaf, "element" | "destination" | "bookmark" | "keepWithNext" | "sideWidth" | "space" | "alignment">
>;

export function leaf(build: Build, name: StyleName, text: readonly Run[], options: LeafOptions = {}): Leaf {
  const style = styleOf(build, name);
  const { align } = style;
  return {
    kind: "leaf",
    text: [...text],
    alignment: align === "justify" ? "left" : align,
    // Without soft hyphens the gaps of a justified line are ugly.
    justified: align === "justify" && (build.hyphenated || !build.layout.hyphenate),
    leadingIndent: millimetres(style.firstLineMm),
    space: { before: style.before, after: style.after, left: millimetres(style.leftMm) },
    keepWithNext: false,
    ...options,
  };
}
