/** The word before a mark. */

const OTHER_SIGN = /[\p{L}\p{M}\p{N}°]/u;
/** Longer tokens are no abbreviations, initials or figures. */
const LONGEST = 40;

/** Whether a UTF-16 unit may stand in a token; by its number where that is quick. */
function isTokenUnit(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (unit < 0x80) {
    const letter = unit | 0x20;
    return (letter >= 0x61 && letter <= 0x7a) || (unit >= 0x30 && unit <= 0x39) || unit === 0x2e;
  }
  return (unit >= 0x410 && unit <= 0x44f) || OTHER_SIGN.test(text.charAt(at));
}

/** The run of letters, figures and full stops at the end of a text. */
export function lastToken(text: string): string {
  let from = text.length;
  while (from > 0 && text.length - from < LONGEST && isTokenUnit(text, from - 1)) from -= 1;
  return text.slice(from);
}
