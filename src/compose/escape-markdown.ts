/** Values enter Markdown here: whatever they hold, they stay the text that they are. */

/**
 * A backslash before every ASCII punctuation mark, which CommonMark (6.1, backslash escapes) reads as the mark itself
 * wherever it stands; line ends become spaces, so that no value can begin a block.
 */
export function escapeMarkdown(text: string): string {
  return text.replace(/[\r\n]+/gu, " ").replace(/[!-/:-@[-`{-~]/gu, "\\$&");
}
