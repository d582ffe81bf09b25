/** Bookmark numbers: `docx` counts them for as long as the process lives; here each file counts from nought. */
import type { Parts } from "./renumber-relationships.ts";

const TAG = /<w:bookmark(?:Start|End) [^<>]*>/gu;
const NUMBER = /(?<= w:id=")\d+(?=")/u;

export function renumberBookmarks(parts: Parts): Parts {
  const numbers = new Map<string, string>();
  const renumber = (number: string) => {
    const known = numbers.get(number) ?? String(numbers.size);
    numbers.set(number, known);
    return known;
  };
  const renumberTag = (tag: string) => tag.replace(NUMBER, renumber);
  return new Map(
    [...parts].map(([name, text]) => [
      name,
      name.startsWith("word/") ? text.replace(TAG, renumberTag) : text,
    ]),
  );
}
