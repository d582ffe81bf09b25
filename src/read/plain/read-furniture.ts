/** Lines that are none of a page's text: menus, clocks, footers, rules. */
import { furnitureOf } from "../furniture/furniture-of.ts";
import type { BlockReader } from "./block-reader.ts";

const RULE = /^([-=_*~–—])\1{2,}$/u;

/** Whether a line is of no text: it ends whatever block stands before it. */
export function isFurnitureLine(text: string): boolean {
  return RULE.test(text) || furnitureOf(text) !== undefined;
}

export const readFurniture: BlockReader = ({ lines, at, make, isFurniture }) => {
  const line = lines[at];
  if (!line || !isFurniture(at)) return undefined;
  if (RULE.test(line.text)) return { nodes: [make.rule(line)], next: at + 1 };
  const furniture = furnitureOf(line.text);
  if (furniture === undefined) return undefined;
  return { nodes: [{ ...make.paragraph(line), data: { furniture } }], next: at + 1 };
};
