/** A number and the dates in brackets or behind a colon that are counted: `five times (1997, 2001)`. */

import type { CountWords } from "../../model/count-words.ts";
import type { Block } from "../../read/blocks.ts";
import type { CountContext } from "./count-context.ts";
import { datesOf } from "./listed-dates.ts";
import type { Mismatch } from "./mismatch.ts";
import { counts } from "./stated.ts";

/** Characters between a number and the brackets that belong to it. */
const NEAR = 60;
/** Nobody lists more dates in a row. */
const MOST = 30;
/** Characters within which a list of dates ends. */
const LONGEST = 600;

/** What stands between the number and its list, and the list. */
const BRACKETS = /^([^.;:()\p{N}]{0,60})\(([^()]*)\)/u;
const COLON = /^\s*:\s*([^:;()]*?)\.?\s*$/u;

/** A year behind a bracket or a colon. */
const MAY_LIST = /[(:][^():]*\p{N}{4}/u;

/** The list behind a number. */
function listBehind(text: string, end: number, isTimes: boolean, words: CountWords): string | undefined {
  const behind = text.slice(end, end + NEAR + LONGEST);
  const [, between = "", inner] = BRACKETS.exec(behind) ?? [];
  if (inner !== undefined) return words.rhythm.test(between) || words.partial.test(inner) ? undefined : inner;
  return isTimes ? COLON.exec(behind.replace(/\.\s+\p{Lu}.*$/su, "."))?.[1] : undefined;
}

export function datesBehind(block: Block, context: CountContext): Mismatch[] {
  if (block.type === "furniture" || block.type === "row" || !MAY_LIST.test(block.text)) return [];
  const words = context.lexicon.counts;
  const numbers = context.finder.findNumbers(block.text);
  return numbers.flatMap((number): Mismatch[] => {
    if (!counts(number) || number.value > MOST) return [];
    const list = listBehind(block.text, number.unitRange?.end ?? number.end, number.unit === "times", words);
    const listed = list === undefined ? undefined : datesOf(list, context);
    return listed === undefined || listed < 2 || listed === number.value
      ? []
      : [{ block, range: number, stated: number.value, listed }];
  });
}
