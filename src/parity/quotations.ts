/** Stretches in quotation marks, the outermost ones. */
import type { PrintMarks, TextRange } from "../model/language.ts";

/** Longer than any quotation of a briefing. */
const LONGEST = 5000;

/** Where a mark closes a quotation that may hold others of its kind: «Север «А»»; below zero where none does. */
function closingMark(text: string, from: number, open: string, close: string): number {
  let depth = 0;
  for (let at = from; at < Math.min(text.length, from + LONGEST); at += 1) {
    if (text[at] === open) depth += 1;
    else if (text[at] === close && --depth === 0) return at;
  }
  return -1;
}

/** ’ is an apostrophe too: before a letter it never closes, behind an s (the parties’ rights) only if no other can. */
function closingApostrophe(text: string, from: number, open: string): number {
  const next = text.indexOf(open, from + 1);
  const end = next < 0 ? text.length : next;
  const candidates: number[] = [];
  for (let at = text.indexOf("’", from); at >= 0 && at < end; at = text.indexOf("’", at + 1))
    if (!/[\p{L}\p{N}]/u.test(text.charAt(at + 1))) candidates.push(at);
  return candidates.find((at) => text[at - 1] !== "s") ?? candidates.at(-1) ?? -1;
}

/** What stands between the marks; by start, without overlap. */
export function quotationsIn(text: string, { quotes }: Pick<PrintMarks, "quotes">): TextRange[] {
  const found: TextRange[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const [open, close] = quotes.find(([mark]) => mark === text[at]) ?? [];
    if (open === undefined || close === undefined) continue;
    const end = close === "’" ? closingApostrophe(text, at, open) : closingMark(text, at, open, close);
    if (end < 0) continue;
    found.push({ start: at + 1, end });
    at = end;
  }
  return found;
}
