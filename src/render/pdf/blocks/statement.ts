/** Numbered statements. */
import type { ContainerDirective } from "mdast-util-directive";
import type { Block } from "../block.ts";
import { type Build, declareDestination } from "../build.ts";
import { leaf } from "../leaf.ts";
import { phraseStyle } from "../phrase-style.ts";
import { phraseRuns } from "../phrases.ts";
import { planUnder } from "../structure-plan.ts";
import { numberRun } from "./number-run.ts";
import { paragraphsOf } from "./paragraphs-of.ts";

export function statement(node: ContainerDirective, build: Build): Block[] {
  const { id, number, note } = node.attributes ?? {};
  const paragraphs = paragraphsOf(node);
  return paragraphs.map((paragraph, index) => {
    const first = index === 0;
    const text = phraseRuns(paragraph.children, phraseStyle(build, "statement"), build);
    return leaf(
      build,
      "statement",
      first && number ? [numberRun(build, "statement", number, note), ...text] : text,
      {
        element: planUnder(build.root, "P"),
        ...(first && id ? { destination: declareDestination(build, id) } : {}),
      },
    );
  });
}
