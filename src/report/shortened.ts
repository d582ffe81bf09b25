/** Words of a source on one line of a report. */

export const inline = (text: string): string => text.replace(/\s+/gu, " ").trim();

/** At most `length` UTF-16 units, the last an ellipsis where something is cut. */
export const shortened = (text: string, length: number): string =>
  text.length <= length ? text : `${text.slice(0, length - 1)}…`;
