/** What building the blocks of one document needs to know and gathers on the way. */
import type { BriefProperties } from "../../model/render.ts";
import type { Layout, StyleName, TextStyle, Theme } from "../../model/theme.ts";
import { millimetres } from "./millimetres.ts";
import type { BlockPlan } from "./structure-plan.ts";

/** A code point that the font of its words cannot show, and the text that it stands in. */
export interface MissingGlyph {
  readonly codePoint: number;
  readonly text: string;
}

export type HasGlyph = (font: "serif" | "sans", bold: boolean, codePoint: number) => boolean;

export interface Build {
  readonly theme: Theme;
  readonly layout: Layout;
  readonly properties: BriefProperties;
  readonly hasGlyph: HasGlyph;
  /** The tree holds soft hyphens, so that lines may be justified. */
  readonly hyphenated: boolean;
  /** Width of the page between the margins, in points. */
  readonly width: number;
  readonly root: BlockPlan;
  readonly destinations: Set<string>;
  readonly localLinks: Set<string>;
  readonly missing: MissingGlyph[];
}

export function styleOf(build: Build, name: StyleName): TextStyle {
  return build.layout.styles[name];
}

export function newBuild(
  theme: Theme,
  properties: BriefProperties,
  hasGlyph: HasGlyph,
  hyphenated: boolean,
): Build {
  const layout = theme.layouts[properties.language];
  const { left, right } = layout.marginsMm;
  return {
    theme,
    layout,
    properties,
    hasGlyph,
    hyphenated,
    width: millimetres(theme.page.widthMm - left - right),
    root: { type: "Document", children: [] },
    destinations: new Set(),
    localLinks: new Set(),
    missing: [],
  };
}

/** Notes a destination. @throws {Error} if the id is there already: a link would go to the wrong place. */
export function declareDestination(build: Build, id: string): string {
  if (build.destinations.has(id)) throw new Error(`two places have the id ${id}`);
  build.destinations.add(id);
  return id;
}
