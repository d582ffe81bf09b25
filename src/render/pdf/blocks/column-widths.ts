/** Widths of the columns of a table. */
import { millimetres } from "../millimetres.ts";

/** No column is narrower, however much the others ask for: in points. */
const NARROWEST = 18;
const NUMBER = /^\d+(?:\.\d+)?$/u;

/**
 * Widths in points that add up to `total`. `given` is a list such as `7 * 36 22`, in millimetres; columns with `*`, and
 * columns that it does not name, share the rest.
 */
export function columnWidths(
  given: string | null | undefined,
  count: number,
  total: number,
): readonly number[] {
  const words = (given ?? "").split(" ").filter((word) => word !== "");
  const fixed = Array.from({ length: count }, (_, index) => {
    const word = words[index] ?? "*";
    return NUMBER.test(word) ? Math.max(NARROWEST, millimetres(Number(word))) : undefined;
  });
  const free = fixed.filter((width) => width === undefined).length;
  const taken = fixed.reduce<number>((sum, width) => sum + (width ?? 0), 0);
  const share = free === 0 ? 0 : Math.max(NARROWEST, (total - taken) / free);
  const widths = fixed.map((width) => width ?? share);
  const factor = total / widths.reduce((sum, width) => sum + width, 0);
  return widths.map((width) => width * factor);
}
