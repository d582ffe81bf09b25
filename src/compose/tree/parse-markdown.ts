/** Markdown with directives and tables, to a tree. */
import type { Root } from "mdast";
import { directiveFromMarkdown } from "mdast-util-directive";
import { type Extension, fromMarkdown } from "mdast-util-from-markdown";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { directive } from "micromark-extension-directive";
import { gfm } from "micromark-extension-gfm";

/**
 * What of GFM has no transform. The transform of autolink literals looks through the text of the finished tree, where
 * escapes no longer show, and would make links of what a source prints as text.
 */
function withoutTransforms(): Extension[] {
  return gfmFromMarkdown().filter((extension) => !("transforms" in extension));
}

/** The positions are those of the Markdown. */
export function parseMarkdown(markdown: string): Root {
  return fromMarkdown(markdown, {
    extensions: [gfm(), directive()],
    mdastExtensions: [...withoutTransforms(), directiveFromMarkdown()],
  });
}
