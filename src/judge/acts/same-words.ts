/** Whether two facts are of one breath: who gives two dates in one clause, or in two rows of one list, means two things. */
import type { Fact } from "../../facts/index.ts";
import type { SourceDocument } from "../../model/source.ts";
import type { Span } from "../../model/span.ts";
import { type Block, blocks } from "../../read/blocks.ts";

const sameStart = (a: Span | undefined, b: Span): boolean => a?.source === b.source && a.start === b.start;

/** Two facts that share a name or a verb, or that the same words were read as. */
export function shareWords(a: Fact, b: Fact): boolean {
  if (a.span.source !== b.span.source) return false;
  if (a.span.start < b.span.end && b.span.start < a.span.end) return true;
  return Object.entries(a.parts).some(([field, part]) => {
    const other = b.parts[field];
    return field !== "when" && other !== undefined && sameStart(other, part);
  });
}

/** The last block that begins at an offset or before it. */
function blockAt(all: readonly Block[], offset: number): Block | undefined {
  let low = 0;
  let high = all.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((all[middle]?.map.starts[0] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return all[low];
}

/** Two facts in different items of one list, or rows of one table. */
export function inOneList(a: Fact, b: Fact, sources: readonly SourceDocument[]): boolean {
  const source = sources.find(({ label }) => label === a.span.source);
  if (!source || a.span.source !== b.span.source) return false;
  const [one, other] = [blockAt(blocks(source), a.span.start), blockAt(blocks(source), b.span.start)];
  if (one?.list && other?.list) return one.list.id === other.list.id && one.list.index !== other.list.index;
  return one?.table !== undefined && one.table.id === other?.table?.id && one.table.row !== other.table.row;
}
