/** The words of a name, with what stands around them. */
export interface Word {
  /** As printed, punctuation included. */
  readonly text: string;
  /** Without quotation marks, brackets and points around it. */
  readonly core: string;
  /** White space up to the next word. */
  readonly space: string;
}

const AROUND = /^[\p{Ps}\p{Pi}"'.,:;]*|[\p{Pe}\p{Pf}"'.,:;!?]*$/gu;

/** Words parted by white space, and a surname from initials typed against it: А.Хамзаев. */
export function phraseWords(text: string): readonly Word[] {
  const pattern = /((?:\p{Lu}\.-?)+(?=\p{Lu}\p{Ll})|\S+)(\s*)|^(\s+)/gu;
  return Array.from(text.matchAll(pattern), ([, word = "", space = "", leading = ""]) => ({
    text: word,
    core: word.replace(AROUND, ""),
    space: leading + space,
  }));
}

export const endsWithComma = (word: Word | undefined): boolean => word?.text.endsWith(",") ?? false;

/** Whether nothing but the comma behind it stands around the word: words in quotation marks and brackets are not declined. */
export const isBare = (word: Word): boolean => word.text === word.core || word.text === `${word.core},`;
