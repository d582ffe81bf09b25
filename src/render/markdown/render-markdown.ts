/** Document tree -> Markdown (GFM), by remark-stringify. */
import type { Root } from "mdast";
import remarkGfm from "remark-gfm";
import remarkStringify from "remark-stringify";
import { unified } from "unified";
import type { Render } from "../../model/render.ts";
import { plainBlock } from "./plain-blocks.ts";

const processor = unified()
  .use(remarkGfm, { tablePipeAlign: false })
  .use(remarkStringify, { bullet: "-", rule: "-", emphasis: "_", listItemIndent: "one" });

/** UTF-8 bytes of a Markdown file. The directives of the tree are written as plain Markdown. */
export const renderMarkdown: Render = async (tree) => {
  const plain: Root = { type: "root", children: tree.children.flatMap(plainBlock) };
  return new TextEncoder().encode(processor.stringify(plain));
};
