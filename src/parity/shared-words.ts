/**
 * What one briefing prints in the language of the other is the words of the source: the other must hold the same. What
 * both hold is the same in both, and is not read any further.
 */
import type { TextRange } from "../model/language.ts";
import type { ParityContext, ParityLanguage, Said } from "./context.ts";
import { namesIn } from "./find-names.ts";
import { foreignStretches, type Stretch } from "./foreign-words.ts";
import { liesIn, overlaps, rangeOf, type Word, wordsOf } from "./text.ts";

/** Of two texts, the first or the second. */
export type Side = 0 | 1;
export const otherSide = (side: Side): Side => (side === 0 ? 1 : 0);

type OfBoth<Value> = readonly [Value, Value];

export interface SharedWords {
  readonly shared: OfBoth<readonly TextRange[]>;
  /** Foreign words that the other text lacks. */
  readonly strange: OfBoth<readonly TextRange[]>;
}

/** A case of a Russian word takes away so many letters at the end, and puts as many as these in their place. */
const TAKEN = 2;
const PUT = 4;
const SHORTEST_STEM = 3;
/** Of figures: 17-я, 17-й. */
const ORDINAL_ENDING = /^(?:й|я|е|ю|м|х|го|му|ми)$/u;

/** The same word, or one of Russian in another case: a name in a sentence declines, the same name quoted does not. */
function isSameWord({ folded: one }: Word, other: Word | undefined): boolean {
  if (one === other?.folded) return true;
  if (!other || !/^\p{Script=Cyrillic}+$/u.test(one)) return false;
  if (ORDINAL_ENDING.test(one)) return ORDINAL_ENDING.test(other.folded);
  const shorter = Math.min(one.length, other.folded.length);
  const longer = Math.max(one.length, other.folded.length);
  let stem = 0;
  while (stem < shorter && one[stem] === other.folded[stem]) stem += 1;
  return stem >= SHORTEST_STEM && shorter - stem <= TAKEN && longer - stem <= PUT;
}

/** Looks for the words of one text in the other, and keeps account of what both hold. */
class Search {
  readonly shared: OfBoth<TextRange[]> = [[], []];
  readonly #languages: readonly ParityLanguage[];
  readonly #words: OfBoth<readonly Word[]>;
  readonly #names: OfBoth<readonly TextRange[]>;

  constructor([one, other]: OfBoth<Said>, { termbase, languages }: ParityContext) {
    this.#languages = Object.values(languages);
    this.#words = [wordsOf(one.text), wordsOf(other.text)];
    this.#names = [namesIn(one.text, termbase), namesIn(other.text, termbase)];
  }

  isFree(side: Side, range: TextRange): boolean {
    return !this.shared[side].some((taken) => overlaps(taken, range));
  }

  /** As a whole, or without an article before it. */
  settle(side: Side, { words }: Stretch): boolean {
    const [first, ...behind] = words;
    if (this.#share(side, words)) return true;
    return first !== undefined && this.#isArticle(first) && behind.length > 0 && this.#share(side, behind);
  }

  #isArticle({ text }: Word): boolean {
    return this.#languages.some(({ marks }) => marks.articles.has(text));
  }

  #share(side: Side, wanted: readonly Word[]): boolean {
    const place = this.#placeOf(wanted, otherSide(side));
    if (!place) return false;
    this.shared[side].push(rangeOf(wanted));
    this.shared[otherSide(side)].push(place);
    return true;
  }

  /** Where the words stand in a row: rather not inside a longer name, and rather with the same capitals. */
  #placeOf(wanted: readonly Word[], side: Side): TextRange | undefined {
    const words = this.#words[side];
    const places = words.flatMap((_, at) => {
      if (!wanted.every((word, index) => isSameWord(word, words[at + index]))) return [];
      const row = words.slice(at, at + wanted.length);
      return this.isFree(side, rangeOf(row)) ? [row] : [];
    });
    const cost = (row: readonly Word[]) => {
      const range = rangeOf(row);
      const inside = this.#names[side].some((name) => overlaps(name, range) && !liesIn(name, range));
      return (inside ? 2 : 0) + (row.every(({ text }, at) => text === wanted[at]?.text) ? 0 : 1);
    };
    const best = places.toSorted((a, b) => cost(a) - cost(b))[0];
    return best && rangeOf(best);
  }
}

/** The longest stretches are looked for first. */
export function sharedWords(sides: OfBoth<Said>, context: ParityContext): SharedWords {
  const search = new Search(sides, context);
  const strange: OfBoth<TextRange[]> = [[], []];
  // a name that the termbase knows without a form in the language is compared as a name
  const isName = (side: Side, { start, end }: TextRange) =>
    context.termbase.lookUp(sides[side].text.slice(start, end)) !== undefined;
  for (const side of [1, 0] as const) {
    const free = foreignStretches(sides[side], context).filter(({ words }) =>
      search.isFree(side, rangeOf(words)),
    );
    for (const stretch of free.toSorted((a, b) => b.words.length - a.words.length)) {
      const range = rangeOf(stretch.words);
      if (!search.settle(side, stretch) && !stretch.translated && !isName(side, range))
        strange[side].push(range);
    }
  }
  return { shared: search.shared, strange };
}
