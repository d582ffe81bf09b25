/** Ends a sentence with exactly one full stop, outside the quotation marks. */

const CLOSING_MARKS = '»“”’"';
const FINAL_MARK = /[.!?…]$/u;

/** The quotation marks that close the text, found from its end: a pattern would try every mark in it. */
function closingMarks(text: string): string {
  let start = text.length;
  while (start > 0 && CLOSING_MARKS.includes(text.charAt(start - 1))) start -= 1;
  return text.slice(start);
}

/**
 * Adds a full stop unless the text ends in a mark of its own. A full stop before a closing quotation mark moves behind
 * it, unless `isAbbreviated` says that it belongs to the last word; ! and ? stay inside and take our full stop outside.
 * Trailing space goes; an empty text stays empty.
 */
export function endSentence(text: string, isAbbreviated: (text: string) => boolean): string {
  const trimmed = text.trimEnd();
  if (trimmed === "") return "";
  const marks = closingMarks(trimmed);
  if (marks === "") return FINAL_MARK.test(trimmed) ? trimmed : `${trimmed}.`;
  const inside = trimmed.slice(0, -marks.length);
  const ownStop = inside.endsWith(".") && !inside.endsWith("..") && !isAbbreviated(inside);
  return `${ownStop ? inside.slice(0, -1) : inside}${marks}.`;
}
