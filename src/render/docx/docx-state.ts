/** What every handler is given: the document's properties, its look, and what its parts are called. */
import type { List, Root } from "mdast";
import type { BriefProperties, RenderContext } from "../../model/render.ts";
import type { Layout, Theme } from "../../model/theme.ts";
import { nameLists } from "./numbering.ts";
import { type PageFrame, pageFrame } from "./page-frame.ts";
import { collectPlaces } from "./places.ts";

export interface DocxState {
  readonly brief: BriefProperties;
  readonly theme: Theme;
  readonly layout: Layout;
  readonly frame: PageFrame;
  /** The ids that links inside the document may lead to. */
  readonly places: ReadonlySet<string>;
  /** The numbering definition of each list. */
  readonly lists: ReadonlyMap<List, string>;
}

/** @throws {Error} where the tree has no properties, or ids that are not unique */
export function docxState(tree: Root, { theme }: RenderContext): DocxState {
  const brief = tree.data?.brief;
  if (!brief) throw new Error("the tree has no properties: root.data.brief is missing");
  const layout = theme.layouts[brief.language];
  return {
    brief,
    theme,
    layout,
    frame: pageFrame(theme, layout),
    places: collectPlaces(tree),
    lists: nameLists(tree),
  };
}
