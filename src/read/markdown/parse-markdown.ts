/** Markdown (CommonMark and GFM) to an mdast tree with maps. */
import type { Root } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { gfm } from "micromark-extension-gfm";
import type { Message } from "../../model/finding.ts";
import { messageAt, type Place } from "../message-at.ts";
import { attachMaps } from "./attach-maps.ts";
import { findTooDeep } from "./find-too-deep.ts";
import { collectPieces, type TextPiece } from "./text-pieces.ts";

// The transforms make links of addresses that are no links in the source; their nodes have no place in it.
const GFM = gfmFromMarkdown().map(({ transforms: _, ...extension }) => extension);

/** The text with the part before `start` blanked, so that offsets stay. */
function blankBefore(text: string, start: number): string {
  const blank = text.slice(0, start).replace(/[^\r\n]/g, " ");
  // The parser takes a byte order mark off by itself, and all offsets with it.
  return blank + text.slice(start).replace(/^\uFEFF/, start === 0 ? " " : "\uFEFF");
}

/** Parses the source from offset `start` on. Undefined, with a message, where it is nested too deep to be a page. */
export function parseMarkdown(
  place: Place,
  start: number,
): { readonly tree: Root | undefined; readonly messages: readonly Message[] } {
  const text = blankBefore(place.text, start);
  const deep = findTooDeep(text);
  if (deep !== undefined) {
    const words = {
      rule: "too-deep",
      severity: "error" as const,
      message: "blocks or phrases are nested too deep to be those of a page",
      advice: "take the nesting out, or save the source as plain text (.txt)",
    };
    return { tree: undefined, messages: [messageAt(place, { start: deep, end: deep + 1 }, words)] };
  }
  const pieces: TextPiece[] = [];
  const tree = fromMarkdown(text, {
    extensions: [gfm()],
    mdastExtensions: [...GFM, collectPieces(pieces)],
  });
  attachMaps(tree, pieces, text);
  return { tree, messages: [] };
}
