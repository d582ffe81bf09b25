/** Nesting that no page has, found before the parser is asked: it recurses, and is slow on deep lists. */

/** How deep blocks and phrases may stand in one another. */
const DEEPEST = 100;

const CONTAINERS = new RegExp(`^(?:[ \\t]*(?:>|[-+*](?=[ \\t])|\\d{1,9}[.)](?=[ \\t]))){${DEEPEST}}`, "m");
const INDENTED_ITEM = new RegExp(`^[ \\t]{${2 * DEEPEST},}(?:>|[-+*][ \\t]|\\d{1,9}[.)][ \\t])`, "m");
const RUNS = new RegExp(`[*_~]{${DEEPEST}}[^*_~\\s]|[^*_~\\s][*_~]{${DEEPEST}}`);
const MARKS = /[*_~]+|!?\[|\]|\n[ \t]*\r?\n/g;

/** Offset in a paragraph where more brackets and runs of emphasis stand open than may; undefined elsewhere. */
function openMarks(text: string): number | undefined {
  let opened = 0;
  let emphasis = 0;
  for (const match of text.matchAll(MARKS)) {
    const mark = match[0];
    if (mark.startsWith("\n")) {
      opened = 0;
      emphasis = 0;
    } else if (mark === "]") opened = Math.max(opened - 1, 0);
    else if (mark.endsWith("[")) opened += 1;
    else emphasis += 1;
    if (opened > DEEPEST || emphasis > 20 * DEEPEST) return match.index;
  }
  return undefined;
}

/** Offset of the first place that is nested deeper than `DEEPEST`; undefined where there is none. */
export function findTooDeep(text: string): number | undefined {
  return (
    CONTAINERS.exec(text)?.index ??
    INDENTED_ITEM.exec(text)?.index ??
    RUNS.exec(text)?.index ??
    openMarks(text)
  );
}
