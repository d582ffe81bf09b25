/** Writes a list in English: A, B and C. */
import { joinList } from "../writing/join-list.ts";

/** No comma before `and`; where an item holds a comma or an `and`, semicolons throughout. */
export function formatList(items: readonly string[]): string {
  return joinList(items, { and: "and", holdsAnd: /(?<!\p{L})and(?!\p{L})/u, beforeAnd: [",", ";"] });
}
