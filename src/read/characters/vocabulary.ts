/** The words of a source, to tell what is a word in it. */

/** Words, and pairs of words with the sign between them: `member`, `member states`, `member-states`. */
const WORD = /\p{L}+(?=(?<sign>[- ]?)(?<next>\p{L}*))/gu;

/** Whether a source has a word (as printed, or in lower case), or two words parted by a space or a hyphen. Counted when first asked. */
export function vocabularyOf(source: string): (word: string) => boolean {
  let words: Set<string> | undefined;
  const collect = () => {
    const found = new Set<string>();
    for (const { 0: word, groups } of source.matchAll(WORD)) {
      found.add(word);
      if (groups?.next) found.add(`${word}${groups.sign}${groups.next}`.toLowerCase());
    }
    return found;
  };
  return (word) => {
    words ??= collect();
    return words.has(word) || words.has(word.toLowerCase());
  };
}
