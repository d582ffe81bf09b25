/** How a language spells: from Latin letters to Cyrillic ones, by a list of rules of which the first that fits is taken. */
export interface LetterRule {
  /** Sticky, over a word in lower case. */
  readonly pattern: RegExp;
  /** Absent: the letters are read in more ways than one, and the word is not transcribed. */
  readonly cyrillic?: string;
}

/**
 * A rule a line: a regular expression of letters, and what they become; `?` where nothing tells, `_` for silent letters.
 * `V` in an expression stands for any vowel.
 */
export function spelling(text: string): readonly LetterRule[] {
  return text
    .trim()
    .split("\n")
    .flatMap((line) => line.trim().split(/\s{2,}|,\s*/))
    .map((rule) => {
      const [latin = "", cyrillic = "?"] = rule.split(" ");
      const pattern = new RegExp(latin.replaceAll("V", "[aeiouyáàâãéèêëíìîóòôõúùûåäöüæøıāēīū]"), "uy");
      return cyrillic === "?" ? { pattern } : { pattern, cyrillic: cyrillic.replace("_", "") };
    });
}

/** The letters that all languages read alike. They come last in the list of each. */
export const PLAIN_LETTERS = spelling(`
  a а, b б, c к, d д, e е, f ф, g г, h х, i и, k к, l л, m м, n н, o о, p п, r р, s с, t т, u у, v в, y и, z з
`);

/** A word in lower case; undefined where a letter has no rule, or one that does not tell. */
export function spell(word: string, rules: readonly LetterRule[]): string | undefined {
  let result = "";
  for (let at = 0; at < word.length; ) {
    const rule = rules.find(({ pattern }) => {
      pattern.lastIndex = at;
      return pattern.test(word);
    });
    if (rule?.cyrillic === undefined) return undefined;
    result += rule.cyrillic;
    at = rule.pattern.lastIndex;
  }
  return result;
}
