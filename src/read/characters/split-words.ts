/** Words that a stray space splits: `h as begun`, `member- states`. */
import type { Edit } from "./edits.ts";
import { LetterKind, letterKindAt } from "./letter-kind.ts";
import { BEHIND_HANGING_HYPHENS, COMMON_WORDS, HYPHENED_PREFIXES, SINGLE_LETTERS } from "./lexicon-words.ts";

const LONE_LETTER = new RegExp(
  `(?<![\\p{L}\\p{N}'’.&-] ?)(?![${SINGLE_LETTERS}${SINGLE_LETTERS.toUpperCase()}])(?<letter>\\p{L}) (?<rest>\\p{Ll}{2,20})(?![\\p{L}\\p{N}])`,
  "gu",
);
const LETTER_BEHIND_WORD = new RegExp(
  `(?<=(?<!\\p{N}[%.]?)[\\p{L},;] )(?![${SINGLE_LETTERS}${SINGLE_LETTERS.toUpperCase()}])(?<letter>\\p{L}) (?<rest>\\p{Ll}{2,20})(?![\\p{L}\\p{N}])`,
  "gu",
);
const OPEN_HYPHEN = /(?<![\p{L}\p{N}-])(?<left>\p{L}{2,30})- (?<right>\p{Ll}{3,30})(?![\p{L}\p{N}])/gu;

const common: ReadonlySet<string> = new Set(COMMON_WORDS);
const hanging: ReadonlySet<string> = new Set(BEHIND_HANGING_HYPHENS);
const prefixes: ReadonlySet<string> = new Set(HYPHENED_PREFIXES);

/** Whether a letter that is no word stands alone before a space: seldom, so that only such values are looked at closely. */
function hasLoneLetter(value: string): boolean {
  for (let space = value.indexOf(" ", 1); space > 0; space = value.indexOf(" ", space + 1)) {
    const kind = letterKindAt(value, space - 1);
    if (kind === LetterKind.other || kind === LetterKind.figure) continue;
    if (kind === LetterKind.part) return true;
    const before = space === 1 ? LetterKind.other : letterKindAt(value, space - 2);
    const stands = before === LetterKind.other || before === LetterKind.part;
    if (stands && !SINGLE_LETTERS.includes(value.charAt(space - 1).toLowerCase())) return true;
  }
  return false;
}

/** A split word that may be meant otherwise, and so was left as printed. */
export interface Suspect {
  readonly from: number;
  readonly to: number;
}

/** The edits that join such words, and the places that only look like them. `isWord`: whether the text has a word elsewhere. */
export function splitWordEdits(
  value: string,
  isWord: (word: string) => boolean,
): { readonly edits: readonly Edit[]; readonly suspects: readonly Suspect[] } {
  const edits: Edit[] = [];
  const suspects: Suspect[] = [];
  const join = (from: number) => edits.push({ from, to: from + 1, insert: "", repair: "split-word" });
  for (const pattern of hasLoneLetter(value) ? [LONE_LETTER, LETTER_BEHIND_WORD] : [])
    for (const { index, groups } of value.matchAll(pattern)) {
      const { letter = "", rest = "" } = groups ?? {};
      const whole = `${letter}${rest}`;
      if (common.has(whole.toLowerCase()) || (whole.length >= 5 && isWord(whole) && !isWord(rest)))
        join(index + letter.length);
    }
  for (const { index, 0: printed, groups } of value.includes("- ") ? value.matchAll(OPEN_HYPHEN) : []) {
    const { left = "", right = "" } = groups ?? {};
    if (hanging.has(right)) continue;
    const isCompound =
      prefixes.has(left.toLowerCase()) || isWord(`${left}-${right}`) || isWord(`${left} ${right}`);
    if (isCompound) join(index + left.length + 1);
    else suspects.push({ from: index, to: index + printed.length });
  }
  return { edits, suspects };
}
