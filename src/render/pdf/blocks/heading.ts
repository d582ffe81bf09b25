/** Headings: the title, sections, parts of the source. */
import type { Heading } from "mdast";
import { toString as textOf } from "mdast-util-to-string";
import type { Block } from "../block.ts";
import { type Build, styleOf } from "../build.ts";
import { leaf } from "../leaf.ts";
import { millimetres } from "../millimetres.ts";
import { phraseStyle } from "../phrase-style.ts";
import { phraseRuns } from "../phrases.ts";
import { type BlockType, planUnder } from "../structure-plan.ts";
import { rule } from "./rule.ts";

const GUTTER_MM = 3.5;
/** Between the line above the sources and their heading, in points. */
const UNDER_RULE = 4.5;
const LEVELS: readonly BlockType[] = ["H1", "H2", "H3"];

/** A level below the last heading at most: a structure that skips one is not accessible. */
function level(depth: number, build: Build): number {
  const last = build.root.children.map(({ type }) => LEVELS.indexOf(type)).findLast((index) => index >= 0);
  return Math.min(depth - 1, (last ?? -1) + 1, LEVELS.length - 1);
}

/** `beforeSources`: set off by a hairline where heads stand beside the text. */
export function heading(node: Heading, build: Build, beforeSources: boolean): Block[] {
  const { layout, theme } = build;
  const name = node.depth === 1 ? "title" : node.depth === 2 ? "heading1" : "heading2";
  const style = styleOf(build, name);
  const depth = level(node.depth, build);
  const side = layout.sideHeads && node.depth > 1;
  const ruled = side && beforeSources;
  const head = leaf(build, name, phraseRuns(node.children, phraseStyle(build, name), build), {
    element: planUnder(build.root, LEVELS[depth] ?? "H3"),
    bookmark: { text: textOf(node).replaceAll("\u00AD", ""), depth: depth + 1 },
    keepWithNext: true,
    space: {
      before: ruled ? UNDER_RULE : style.before,
      after: side ? 0 : style.after,
      left: millimetres(style.leftMm),
    },
    ...(side ? { sideWidth: millimetres(layout.textColumnMm - GUTTER_MM) } : {}),
  });
  const space = { before: style.before, after: 0, left: 0 };
  return ruled ? [rule(theme.rules.hair, theme.colours.rule, space, true), head] : [head];
}
