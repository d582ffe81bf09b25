/** Text that an XML file can hold. */

/**
 * Folds tabs and line ends to a space, and puts U+FFFD, the visible sign of a loss, in the place of control
 * characters, lone surrogates and the two noncharacters that XML 1.0 forbids.
 */
export function printableText(text: string): string {
  return text.replace(/[\t\n\r]+/gu, " ").replace(/[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, "\uFFFD");
}
