/** The words of a name up to the first of the words that tie others to it, without the marks around them; as printed. */
export function headWords(name: string, ties: RegExp): string[] {
  const words = name
    .split(/\s+/)
    .map((word) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ""))
    .filter((word) => word !== "");
  const tie = words.findIndex((word, at) => at > 0 && ties.test(word));
  return tie < 0 ? words : words.slice(0, tie);
}
