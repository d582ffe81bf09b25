/** Native lists: their numbering definitions. Numbers of statements are typed and have none. */
import { AlignmentType, type ILevelsOptions, type INumberingOptions, LevelFormat, LevelSuffix } from "docx";
import type { List, Root } from "mdast";
import { visit } from "unist-util-visit";
import type { Layout } from "../../model/theme.ts";
import { twipsOfMm } from "./measure.ts";
import { leftIndent } from "./page-frame.ts";

const BULLETS = "bullets";
const LEVELS = [0, 1, 2] as const;
/** Lists deeper than this look like those of this depth. */
export const DEEPEST_LEVEL = LEVELS.length - 1;
const HANG_MM = 4;
/** A dash marks the items where paragraphs begin with an indent, a dot where they stand flush. */
const MARKERS = { indented: "—", flush: "•" } as const;

/**
 * The definition of each list: one for all with bullets, one of its own for each that counts.
 */
export function nameLists(tree: Root): ReadonlyMap<List, string> {
  const names = new Map<List, string>();
  visit(tree, "list", (list) => {
    names.set(list, list.ordered ? `numbers-${names.size}` : BULLETS);
  });
  return names;
}

/** @throws {Error} where a list is not of the tree that was named */
export function listName(lists: ReadonlyMap<List, string>, list: List): string {
  const name = lists.get(list);
  if (name === undefined) throw new Error("a list has no numbering definition");
  return name;
}

export function numbering(lists: ReadonlyMap<List, string>, layout: Layout): INumberingOptions {
  const byName = new Map([...lists].map(([list, reference]) => [reference, list]));
  const config = [...byName].map(([reference, list]) => ({
    reference,
    levels: LEVELS.map((level) => levelFormat(level, list, layout)),
  }));
  return { config };
}

function levelFormat(level: number, list: List, layout: Layout): ILevelsOptions {
  const { leftMm, firstLineMm } = layout.styles.body;
  const indented = firstLineMm > 0;
  const hang = twipsOfMm(HANG_MM);
  const left = leftIndent(layout, leftMm);
  return {
    level,
    alignment: AlignmentType.LEFT,
    ...(list.ordered
      ? { format: LevelFormat.DECIMAL, text: `%${level + 1}.`, start: list.start ?? 1 }
      : { format: LevelFormat.BULLET, text: indented ? MARKERS.indented : MARKERS.flush }),
    ...(indented ? { suffix: LevelSuffix.SPACE } : {}),
    style: {
      paragraph: {
        indent: indented
          ? { left: left + hang * level, firstLine: twipsOfMm(firstLineMm) }
          : { left: left + hang * (level + 1), hanging: hang },
      },
    },
  };
}
