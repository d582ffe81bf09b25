/** The widths of a table's columns. */
import { twipsOfMm } from "../measure.ts";

/** One width, in millimetres, or `*` for a share of the rest. */
const WIDTH = /^(?:\*|\d{1,3}(?:\.\d{1,3})?)$/;

/**
 * Reads the attribute `widths` (`7 * 36 22 13`) for a table of `count` columns and `total` twips.
 * Equal widths where the attribute is absent, is not one width a column, or leaves a `*` nothing.
 */
export function columnWidths(widths: string | undefined, count: number, total: number): readonly number[] {
  const equal = Array.from({ length: count }, () => Math.floor(total / count));
  const words = widths?.trim().split(/\s+/u) ?? [];
  if (words.length !== count || !words.every((word) => WIDTH.test(word))) return equal;
  const fixed = words.map((word) => (word === "*" ? undefined : twipsOfMm(Number(word))));
  const rest = total - fixed.reduce<number>((sum, width) => sum + (width ?? 0), 0);
  const stars = fixed.filter((width) => width === undefined).length;
  if (rest < 0 || (stars > 0 && rest < stars)) return equal;
  return fixed.map((width) => width ?? Math.floor(rest / stars));
}
