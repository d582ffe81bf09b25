/** The bytes of a file to its text, UTF-8 only. */
import type { Message, Outcome } from "../model/finding.ts";
import { lineIndex } from "../model/line-index.ts";

const UTF8_MARK = [0xef, 0xbb, 0xbf];
const UTF16_MARKS = { "UTF-16 (little-endian)": [0xff, 0xfe], "UTF-16 (big-endian)": [0xfe, 0xff] };

const startsWith = (bytes: Uint8Array, mark: readonly number[]) =>
  mark.every((byte, index) => bytes[index] === byte);

/** Whether the bytes begin as UTF-8 does; a sequence cut off at their end still counts as good. */
function beginsWell(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

/** Offset of the byte that begins the first sequence which is not UTF-8. */
function firstBadByte(bytes: Uint8Array): number {
  let good = 0;
  let bad = bytes.length + 1;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (beginsWell(bytes.subarray(0, middle))) good = middle;
    else bad = middle;
  }
  // What the decoder holds back at the end of the good part is the beginning of the bad sequence.
  const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
  return Buffer.byteLength(decoder.decode(bytes.subarray(0, good), { stream: true }));
}

/** Line and column of a byte; the bytes before it are UTF-8. */
function placeOfByte(bytes: Uint8Array, offset: number): { line: number; column: number } {
  const before = new TextDecoder("utf-8").decode(bytes.subarray(0, offset));
  return lineIndex(before).position(before.length);
}

/**
 * Decodes a file. A UTF-8 byte order mark is taken off; line endings are kept.
 * The value is undefined, with a message of severity error, for anything but UTF-8 (`not-utf8`), for NUL bytes
 * (`nul-byte`) and for a file of white space (`empty-source`).
 */
export function decodeBytes(input: {
  readonly path: string;
  readonly label: string;
  readonly bytes: Uint8Array;
}): Outcome<string | undefined> {
  const { path, label, bytes } = input;
  const refuse = (
    words: Pick<Message, "rule" | "message" | "advice"> & {
      readonly line?: number;
      readonly column?: number;
    },
  ) => ({
    value: undefined,
    messages: [{ severity: "error" as const, path, source: label, ...words }],
  });

  for (const [name, mark] of Object.entries(UTF16_MARKS))
    if (startsWith(bytes, mark))
      return refuse({
        rule: "not-utf8",
        line: 1,
        message: `the file is ${name}, by its byte order mark`,
        advice: "save it as UTF-8",
      });

  const nul = bytes.indexOf(0);
  if (nul >= 0)
    return refuse({
      rule: "nul-byte",
      ...placeOfByte(bytes, nul),
      message: `byte ${nul} of the file is NUL: it is no text, or not in UTF-8`,
      advice: "save it as plain text in UTF-8",
    });

  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    const offset = firstBadByte(bytes);
    return refuse({
      rule: "not-utf8",
      ...placeOfByte(bytes, offset),
      message: `byte ${offset} of the file begins no character of UTF-8`,
      advice: "save it as UTF-8; it may be in Windows-1251, Latin-1 or another encoding now",
    });
  }

  if (startsWith(bytes, UTF8_MARK)) text = text.slice(1);
  if (text.trim() === "")
    return refuse({
      rule: "empty-source",
      message: "the file holds nothing but white space",
      advice: "put the text of the page into it, or remove it",
    });
  return { value: text, messages: [] };
}
