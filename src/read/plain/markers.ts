/** What list items begin with in plain text. */

/** A marker at the start of a line. */
export interface Marker {
  /** The bullet, or what stands around the number (`.`, `)`, `()`): items of one list have the same. */
  readonly style: string;
  readonly number?: number;
  /** Units from the start of the line to the text of the item. */
  readonly length: number;
  /** A figure stands right behind it: `6.16 November` may be the sixth item, or a decimal fraction. */
  readonly glued: boolean;
}

const BULLET = /^(?:(?<free>[•▪●◦‣·■□➢►✓])|(?<dash>[-–—*])(?=\s))\s*/u;
const NUMBER = /^(?<open>\(?)(?<digits>\d{1,3})(?<close>[.)])(?![.)])\s*/u;

/** The marker that the line begins with; undefined where there is none, or nothing behind it. */
export function markerOf(text: string): Marker | undefined {
  const bullet = BULLET.exec(text);
  if (bullet) {
    const style = bullet.groups?.free ?? (bullet.groups?.dash === "*" ? "*" : "-");
    return bullet[0].length < text.length ? { style, length: bullet[0].length, glued: false } : undefined;
  }
  const number = NUMBER.exec(text);
  const { open = "", digits = "", close = "" } = number?.groups ?? {};
  if (!number || number[0].length === text.length || (open === "(" && close !== ")")) return undefined;
  const marked = open.length + digits.length + close.length;
  return {
    style: open + close,
    number: Number(digits),
    length: number[0].length,
    glued: number[0].length === marked && /^\p{Nd}/u.test(text.slice(marked)),
  };
}

/** Whether an item with marker `next` belongs to the list in which `marker` stands last. */
export function goesOn(marker: Marker, next: Marker): boolean {
  if (marker.style !== next.style) return false;
  if (marker.number === undefined || next.number === undefined) return marker.number === next.number;
  // A number may be missing from a list, but what begins with a decimal fraction is no item by chance.
  return next.glued
    ? next.number === marker.number + 1
    : next.number > marker.number && next.number <= marker.number + 3;
}
