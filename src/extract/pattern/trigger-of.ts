/** The words of a sentence that made a rule fire. */
import type { TextRange } from "../../model/language.ts";
import { type Sentence, tokenAt } from "../sentence.ts";

/** Of the runs of words that the pattern itself names, the first with a verb, else the longest. */
export function triggerOf(
  literals: readonly TextRange[],
  { tokens, lexicon }: Sentence,
): { trigger?: TextRange } {
  const runs: { start: number; end: number; words: number; hasVerb: boolean }[] = [];
  for (const { start, end } of [...literals].sort((a, b) => a.start - b.start)) {
    const at = tokenAt(tokens, start);
    const hasVerb = lexicon.finiteVerbs.has(tokens[at]?.lower ?? "");
    const last = runs.at(-1);
    if (last && tokens[at - 1]?.end === last.end) {
      last.end = end;
      last.words += 1;
      last.hasVerb ||= hasVerb;
    } else runs.push({ start, end, words: 1, hasVerb });
  }
  const best = runs.find((run) => run.hasVerb) ?? runs.toSorted((a, b) => b.words - a.words)[0];
  return best ? { trigger: { start: best.start, end: best.end } } : {};
}
