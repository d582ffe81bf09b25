/** Phrases of the tree as runs: one handler a node type, one a directive. */
import type { PhrasingContent, RootContent } from "mdast";
import type { TextDirective } from "mdast-util-directive";
import { toString as textOf } from "mdast-util-to-string";
import { MEMBERSHIP_STATUSES } from "../../model/kinds.ts";
import type { Run } from "./block.ts";
import { type Build, declareDestination } from "./build.ts";
import { linkTarget } from "./link-target.ts";
import { colourOf, type PhraseStyle, phraseStyle } from "./phrase-style.ts";
import { visibleText } from "./visible-text.ts";

/** A longer run of letters without a place to break is handed on in pieces: pdfmake measures the rest anew for every line. */
const LONGEST_PIECE = 120;
const PIECES = /\S{1,120}\s*|\s+/gsu;
/** Between the label of a statement and its text, beyond the space that stands there. */
const LABEL_GAP = 2;

type DirectiveHandler = (node: TextDirective, style: PhraseStyle, build: Build) => Run[];

function textRuns(text: string, style: PhraseStyle, build: Build): Run[] {
  const visible = visibleText(build, text, style.font, style.bold);
  const pieces = visible.length > LONGEST_PIECE ? (visible.match(PIECES) ?? []) : [visible];
  const runs: Run[] = [];
  let open = "";
  for (const piece of pieces) {
    // Pieces that end in a space may be put together again; one in the middle of a word may not.
    open += piece;
    if (piece.trimEnd().length < LONGEST_PIECE) continue;
    runs.push({ ...style, text: open });
    open = "";
  }
  return open === "" ? runs : [...runs, { ...style, text: open }];
}

/** Only the first run is the place that a link goes to. */
function withDestination(runs: Run[], destination: string): Run[] {
  return runs.map((run, index) => (index === 0 ? { ...run, destination } : run));
}

const DIRECTIVES: Readonly<Record<string, DirectiveHandler>> = {
  row(node, style, build) {
    const runs = phraseRuns(node.children, style, build);
    const id = node.attributes?.id;
    return id ? withDestination(runs, declareDestination(build, id)) : runs;
  },
  foreign(node, style, build) {
    const lang = node.attributes?.lang;
    const within = lang ? [...style.within, { type: "Span" as const, lang }] : style.within;
    return phraseRuns(node.children, { ...style, within }, build);
  },
  unchecked(node, style, build) {
    return phraseRuns(
      node.children,
      { ...style, decoration: "underline", decorationStyle: "dotted", decorationThickness: 0.6 },
      build,
    );
  },
  label(node, style, build) {
    const { within } = style;
    const label = { ...phraseStyle(build, "label"), within };
    // Where heads stand beside the text a label has no full stop, and needs the room.
    return phraseRuns(node.children, build.layout.sideHeads ? { ...label, gap: LABEL_GAP } : label, build);
  },
  status(node, style, build) {
    const symbol = MEMBERSHIP_STATUSES.find((status) => status === node.attributes?.is);
    return phraseRuns(node.children, symbol ? { ...style, symbol } : style, build);
  },
};

function phrase(node: PhrasingContent | RootContent, style: PhraseStyle, build: Build): Run[] {
  switch (node.type) {
    case "text":
      return textRuns(node.value.replace(/\s*\n\s*/gu, " "), style, build);
    case "break":
      return [{ ...style, text: "\n" }];
    case "strong":
      return phraseRuns(node.children, { ...style, bold: true }, build);
    case "link": {
      const target = linkTarget(node.url);
      if (!target) return phraseRuns(node.children, style, build);
      if (target.type === "local") build.localLinks.add(target.id);
      const link = { type: "Link" as const, target, contents: textOf(node).trim() || node.url };
      const accent = { color: colourOf(build, "accent"), within: [...style.within, link] };
      return phraseRuns(node.children, { ...style, ...accent }, build);
    }
    case "textDirective": {
      const handler = DIRECTIVES[node.name];
      return handler ? handler(node, style, build) : phraseRuns(node.children, style, build);
    }
    default:
      if ("children" in node) return phraseRuns(node.children, style, build);
      return "value" in node ? textRuns(node.value, style, build) : [];
  }
}

/** Runs of a list of phrases, in order. */
export function phraseRuns(
  nodes: readonly (PhrasingContent | RootContent)[],
  style: PhraseStyle,
  build: Build,
): Run[] {
  return nodes.flatMap((node) => phrase(node, style, build));
}
