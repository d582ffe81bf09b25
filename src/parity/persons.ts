/** Persons whom the termbase lacks, printed in the letters of each language. */
import type { TextRange } from "../model/language.ts";
import { overlaps, rangeOf, type Word, wordsOf } from "./text.ts";

/** Capitals in a row, initials among them; what else is written so stands in the lists of claims and in the termbase. */
const RUN = /\p{Lu}[\p{L}\p{M}’'-]*\.?(?: \p{Lu}[\p{L}\p{M}’'-]*\.?)*/gu;
const INITIAL = /(?:^| )\p{Lu}\. \p{Lu}/u;
/** Cases change so many letters at the end of a name, and add as many. */
const ENDING = 2;

/** Whether two words may be cases of one name: Шукла, Шуклы. */
function isSameName(one: string, other: string): boolean {
  const shorter = Math.min(one.length, other.length);
  const stem = Math.max(1, shorter - ENDING);
  return Math.abs(one.length - other.length) <= ENDING && one.slice(0, stem) === other.slice(0, stem);
}

function placeOf(name: string, words: readonly Word[], taken: readonly TextRange[]): TextRange | undefined {
  const wanted = wordsOf(name);
  for (const at of words.keys()) {
    const row = words.slice(at, at + wanted.length);
    const same = wanted.every(({ folded }, index) => isSameName(folded, row[index]?.folded ?? ""));
    if (same && !taken.some((range) => overlaps(range, rangeOf(row)))) return rangeOf(row);
  }
  return undefined;
}

/** More words in capitals than a name has. */
const LONGEST_NAME = 8;

/** The run, and what is left of it without its first words: an office before the name is not always read. */
function endsOf(run: string): string[] {
  const words = run.split(" ");
  if (words.length > LONGEST_NAME) return [];
  return words.slice(0, Math.max(1, words.length - 1)).map((_, at) => words.slice(at).join(" "));
}

interface Run extends TextRange {
  readonly text: string;
}

const runsIn = (text: string): Run[] =>
  Array.from(text.matchAll(RUN), ({ 0: run, index }) => ({
    text: run,
    start: index,
    end: index + run.length,
  }));

const isLong = ({ text }: Run): boolean => text.includes(" ");
/** The capital of a first word may be that of the sentence. */
const beginsSentence = ({ text, start }: Run, rest: string): boolean =>
  !/^\p{Lu}\./u.test(text) && !/[\p{L}\p{N}]/u.test(rest.slice(0, start));

/**
 * What of the rests of two readings names a person whom the other does not name. `transcribe` writes a name of the first
 * in the letters of the second, in which nothing but names is written with several capitals.
 */
export function strangePersons(
  one: string,
  other: string,
  transcribe: (name: string) => string | undefined,
): readonly [TextRange[], TextRange[]] {
  const words = wordsOf(other);
  const found: TextRange[] = [];
  const unknown: Run[] = [];
  for (const run of runsIn(one)) {
    const names = endsOf(run.text.replace(/(?<=\p{L}{2})\.$/u, "")).flatMap((name) => transcribe(name) ?? []);
    const place = names.map((name) => placeOf(name, words, found)).find((range) => range !== undefined);
    if (place) found.push(place);
    else if (isLong(run)) unknown.push(run);
  }
  const left = runsIn(other).filter((run) => isLong(run) && !found.some((known) => overlaps(known, run)));
  return [
    unknown.filter(({ text }) => INITIAL.test(text)),
    left.filter((run) => unknown.length > 0 || !beginsSentence(run, other)),
  ];
}
