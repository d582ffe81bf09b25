/** Lists of Russian words as they are easiest to read and to add to. */
import { wordList } from "../../word-set.ts";

/** Words that are found with ё and without it. */
export const wordSetWithoutYo = (text: string): ReadonlySet<string> =>
  new Set(wordList(text).flatMap((word) => [word, word.replaceAll("ё", "е")]));

/** Lines of words, by the first word of each. */
export const linesByWord = (text: string): ReadonlyMap<string, string> =>
  new Map(
    text
      .trim()
      .split("\n")
      .map((line) => line.trim())
      .map((line) => [line.split(" ")[0] ?? "", line] as const),
  );
