/** The items of lists that lost their line breaks: `1. Trade 2. Transport`, `a) Trade b) Transport`. */
import type { SentenceWords } from "./sentence-words.ts";

/** The sign before an item: its parts without white space, as `• 9.` or `(b)`. */
export interface ItemSign {
  readonly bullet: string;
  readonly bracket: string;
  readonly label: string;
  readonly close: string;
  readonly length: number;
}

const SIGN =
  /(?<bullet>[•▪●⁃]?)\s?(?:(?<bracket>\(?)(?<label>\d{1,3}|[ivx]{2,5}|\p{Ll})(?<close>\.\)|[.)]))?\s?(?=["«“„]?[\p{L}\p{Nd}])/uy;
const ROMAN = "i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx".split(" ");
/** Cyrillic letters with a full stop are abbreviations: г., д., п. */
const CYRILLIC_LETTER = /^\p{Script=Cyrillic}$/u;

/** The sign that stands at an offset, or nothing. */
export function readSign(text: string, at: number): ItemSign | undefined {
  SIGN.lastIndex = at;
  const match = SIGN.exec(text);
  if (match === null) return undefined;
  const { bullet = "", bracket = "", label = "", close = "" } = match.groups ?? {};
  if (bullet === "" && label === "") return undefined;
  if (close !== ")" && CYRILLIC_LETTER.test(label)) return undefined;
  return { bullet, bracket, label, close, length: match[0].length };
}

/** The labels that may follow one; `i` is a letter or a number. */
function nextLabels(label: string): string[] {
  if (label === "") return [""];
  if (/^\d/.test(label)) return [String(Number(label) + 1)];
  const roman = ROMAN[ROMAN.indexOf(label) + 1];
  const next = [];
  if (ROMAN.includes(label) && roman !== undefined) next.push(roman);
  if (label.length === 1) next.push(String.fromCharCode(label.charCodeAt(0) + 1));
  return next;
}

const written = (sign: ItemSign, label: string) => `${sign.bullet}${sign.bracket}${label}${sign.close}`;

/** Whether a sign stands before the first item of a list. */
export const isFirst = (sign: ItemSign): boolean => /^(?:1|[aiа])$/u.test(sign.label);

/** The list that a text is in: the signs that its next item may bear. */
export class ItemSeries {
  private expected: readonly string[] = [];

  /** Takes note of the sign that a sentence begins with; a letter with a full stop begins a list as its first only. */
  open(sign: ItemSign): void {
    if (sign.close === ")" || /^(?:\d*|[ai])$/.test(sign.label) || this.expects(sign))
      this.expected = nextLabels(sign.label).map((label) => written(sign, label));
  }

  get isOpen(): boolean {
    return this.expected.length > 0;
  }

  expects(sign: ItemSign): boolean {
    return this.expected.includes(written(sign, sign.label));
  }
}

/**
 * Whether a number with a full stop inside a sentence begins the next item, and is not the end of the sentence:
 * a capital follows, and the word before it takes no number.
 */
export function mayBeginItem(sign: ItemSign, before: string, after: string, words: SentenceWords): boolean {
  if (sign.close !== "." || sign.bullet !== "") return true;
  const word = /(?<word>\p{L}+)\.?\s*$/u.exec(before)?.groups?.word?.toLowerCase() ?? "";
  return (
    /^["«“„]?\p{Lu}/u.test(after) &&
    ![words.numbering, words.leading, words.starters, words.months].some((list) => list.has(word))
  );
}
