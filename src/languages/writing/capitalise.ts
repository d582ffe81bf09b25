/** Sets the first letter of a text in upper case. */

const FIRST_LETTER = /^([\p{Z}\p{Ps}\p{Pi}\p{Pf}"']*)(\p{Ll})/u;

/** Opening marks before the letter are passed over; a text that begins with a figure is left as it is. */
export function capitalise(text: string): string {
  return text.replace(FIRST_LETTER, (_, marks: string, letter: string) => marks + letter.toUpperCase());
}
