/** A pattern of any of the words, which are patterns themselves and stand for whole words; capitals or not. */
export const wholeWords = (words: readonly string[], flags = "iu"): RegExp =>
  new RegExp(`(?<!\\p{L})(?:${words.join("|")})(?!\\p{L})`, flags);
