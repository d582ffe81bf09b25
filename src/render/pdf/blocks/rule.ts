/** A line across the text. */
import type { Rule, Space } from "../block.ts";

export function rule(width: number, color: string, space: Space, keepWithNext: boolean): Rule {
  return { kind: "rule", stack: [], width, color, space, keepWithNext };
}
