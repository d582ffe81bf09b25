/** Wants and work items for tests. */
import type { WorkItem } from "../../src/desk/work-list.ts";
import type { Want } from "../../src/model/want.ts";

export const span = (line: number) => ({
  source: "A",
  start: line * 100,
  end: line * 100 + 4,
  line,
  column: 3,
  quote: "name",
});

export const want = (given: Partial<Want> = {}): Want => ({
  kind: "name",
  language: "ru",
  from: "en",
  text: "Nordic Lantern Institute",
  as: "organisation",
  path: "sources/norland.txt",
  span: span(4),
  ...given,
});

export function item(given: Partial<Want> = {}): WorkItem {
  const { path, span: at, ...rest } = want(given);
  return { ...rest, places: [{ path, span: at }] };
}
