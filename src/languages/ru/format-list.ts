/** Writes a list in Russian: А, Б и В. */
import { joinList } from "../writing/join-list.ts";

/** No comma before «и»; where an item holds a comma or an «и», semicolons throughout. */
export function formatList(items: readonly string[]): string {
  return joinList(items, { and: "и", holdsAnd: /(?<!\p{L})и(?!\p{L})/u, beforeAnd: ["", ""] });
}
