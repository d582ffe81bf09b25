/** What runs along the edges of the pages: titles, handling mark, page numbers. */
import type { Root } from "mdast";
import type { LeafDirective } from "mdast-util-directive";
import type { Leaf, Run } from "../block.ts";
import { type Build, styleOf } from "../build.ts";
import type { RunningLine, RunningLines } from "../document-layout.ts";
import { leaf } from "../leaf.ts";
import { millimetres } from "../millimetres.ts";
import { type PhraseStyle, phraseStyle } from "../phrase-style.ts";
import { phraseRuns } from "../phrases.ts";
import { cellRow } from "./cell-row.ts";

type Edge = "runningHeader" | "runningFooter";
interface Numbers {
  readonly page: number;
  readonly pages: number;
}

function runsOf(node: LeafDirective, style: PhraseStyle, numbers: Numbers, build: Build): Run[] {
  return node.children.flatMap((child) => {
    if (child.type === "textDirective" && (child.name === "page" || child.name === "pages"))
      return [{ ...style, text: String(numbers[child.name]) }];
    return phraseRuns([child], style, build);
  });
}

function part(
  nodes: readonly LeafDirective[],
  edge: Edge,
  name: "left" | "right",
  numbers: Numbers,
  build: Build,
): Leaf[] {
  return nodes
    .filter((node) => (node.attributes?.part ?? "left") === name)
    .map((node) =>
      leaf(build, edge, runsOf(node, phraseStyle(build, edge), numbers, build), { alignment: name }),
    );
}

/** The lines of a page, from the `running-header` and `running-footer` directives of the tree and the layout's page number. */
export function running(tree: Root, build: Build): RunningLines {
  const named = (name: string): LeafDirective[] =>
    tree.children.filter(
      (node): node is LeafDirective => node.type === "leafDirective" && node.name === name,
    );
  const headers = named("running-header");
  const footers = named("running-footer");
  const { layout, theme } = build;
  const top = millimetres(layout.headerMm);
  const bottom = millimetres(theme.page.heightMm - layout.footerMm) - styleOf(build, "runningFooter").leading;
  return (page, pages) => {
    const numbers = { page, pages };
    const line = (nodes: readonly LeafDirective[], edge: Edge, y: number): RunningLine[] =>
      nodes.length === 0
        ? []
        : [
            {
              y,
              // a part alone has the whole width
              row: cellRow(
                build,
                [
                  part(nodes, edge, "left", numbers, build),
                  part(nodes, edge, "right", numbers, build),
                ].filter((cell) => cell.length > 0),
                0,
              ),
            },
          ];
    const footer = line(footers, "runningFooter", bottom);
    if (page === 1) return footer;
    const number: RunningLine[] =
      layout.pageNumber === "header-center"
        ? [
            {
              y: top,
              row: cellRow(
                build,
                [
                  [
                    leaf(
                      build,
                      "runningHeader",
                      [{ ...phraseStyle(build, "runningHeader"), text: String(page) }],
                      { alignment: "center" },
                    ),
                  ],
                ],
                0,
              ),
            },
          ]
        : [];
    return [...line(headers, "runningHeader", top), ...number, ...footer];
  };
}
