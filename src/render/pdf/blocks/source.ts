/** The record of a source: its label, then what it is. */
import type { ContainerDirective } from "mdast-util-directive";
import type { Block, Run } from "../block.ts";
import { type Build, declareDestination } from "../build.ts";
import { leaf } from "../leaf.ts";
import { colourOf, phraseStyle } from "../phrase-style.ts";
import { phraseRuns } from "../phrases.ts";
import { planUnder } from "../structure-plan.ts";
import { paragraphsOf } from "./paragraphs-of.ts";

const LABEL_GAP = 3;

export function source(node: ContainerDirective, build: Build): Block[] {
  const { id, label } = node.attributes ?? {};
  const style = phraseStyle(build, "sourceRecord");
  const paragraphs = paragraphsOf(node);
  return paragraphs.map((paragraph, index) => {
    const first = index === 0;
    const head: Run[] =
      first && label
        ? [{ ...style, text: `${label} `, bold: true, color: colourOf(build, "accent"), gap: LABEL_GAP }]
        : [];
    const record = leaf(build, "sourceRecord", [...head, ...phraseRuns(paragraph.children, style, build)], {
      element: planUnder(build.root, "P"),
      ...(first && id ? { destination: declareDestination(build, id) } : {}),
    });
    // The lines of a record belong together: only the last keeps the space after it.
    const last = index === paragraphs.length - 1;
    return last ? record : { ...record, keepWithNext: true, space: { ...record.space, after: 0 } };
  });
}
