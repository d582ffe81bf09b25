/** Lists of words, written with white space between them. */

export const wordList = (list: string): readonly string[] => list.split(/\s+/u).filter((word) => word !== "");

export const wordSet = (list: string): ReadonlySet<string> => new Set(wordList(list));
