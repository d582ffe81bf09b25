/** Titles that quotation marks or brackets hold. */
import { ownEntry } from "../../../model/own-entry.ts";
import { isCapitalised } from "../mention-finder.ts";
import { type DocumentInput, dateAt, textAt } from "./document-input.ts";

/** Quotation marks that open, with those that can close them. */
const QUOTES: Readonly<Record<string, string>> = {
  "«": "»",
  "“": "”“",
  "„": "“”",
  "‘": "’‘",
  '"': '"',
  "'": "'",
  "’": "’",
  "`": "`'",
};
/** Marks of which two stand for one: ``…''. */
const SINGLE = /^['`’]$/u;
/** A longer quotation is no title. */
const QUOTED_TOKENS = 60;
const BRACKETED_TOKENS = 60;

/** The tokens inside the marks, and the one behind them. */
export interface Enclosed {
  readonly first: number;
  readonly end: number;
  readonly behind: number;
}

/** A title in quotation marks of any kind, doubled ones included. */
export function quotedAt({ tokens }: DocumentInput, at: number): Enclosed | undefined {
  const open = tokens[at]?.text ?? "";
  const closing = ownEntry(QUOTES, open);
  if (closing === undefined) return undefined;
  const doubled = tokens[at + 1]?.text === open && SINGLE.test(open);
  const first = doubled ? at + 2 : at + 1;
  for (let end = first + 1; end < Math.min(tokens.length, first + QUOTED_TOKENS); end += 1) {
    const text = tokens[end]?.text ?? "";
    if (!closing.includes(text) && !(doubled && SINGLE.test(text))) continue;
    return { first, end, behind: doubled && tokens[end + 1]?.text === text ? end + 2 : end + 1 };
  }
  return undefined;
}

/** `(Title)` behind a number. */
export function bracketsAt(input: DocumentInput, at: number): Enclosed | undefined {
  const { tokens, index } = input;
  const first = at + 1;
  if (textAt(input, at) !== "(" || !isCapitalised(tokens[first]) || dateAt(input, first)) return undefined;
  if (index.nameAt(tokens[first]?.start, "place")) return undefined;
  for (let end = first; end < Math.min(tokens.length, at + BRACKETED_TOKENS); end += 1)
    if (textAt(input, end) === ")") return { first, end, behind: end + 1 };
  return undefined;
}

/** Whether the tokens from one to before another stand alone in quotation marks: “Roadmap” for …. */
export const isQuoted = (input: DocumentInput, first: number, end: number): boolean =>
  ownEntry(QUOTES, textAt(input, first - 1))?.includes(input.tokens[end]?.text ?? " ") ?? false;
