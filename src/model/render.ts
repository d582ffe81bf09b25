/** What every renderer takes and gives. */
import type { Root } from "mdast";
import type { LanguageCode } from "./kinds.ts";
import type { FontFiles, Theme } from "./theme.ts";

/** Properties of the document; stand in `root.data.brief`. */
export interface BriefProperties {
  readonly language: LanguageCode;
  /** BCP 47: en-GB, ru-RU. */
  readonly tag: string;
  readonly title: string;
  readonly subject?: string;
  /** `YYYY-MM-DD`: the date that the files are given, at midnight UTC. */
  readonly date: string;
}

declare module "mdast" {
  interface RootData {
    brief?: BriefProperties;
  }
}

export interface RenderContext {
  readonly theme: Theme;
  readonly fonts: FontFiles;
}

/** A document tree (docs/document-tree.md) to the bytes of a file; the same tree gives the same bytes. */
export type Render = (tree: Root, context: RenderContext) => Promise<Uint8Array>;
