/** What a passage says in one language and not in the other. */
import type { LanguageCode } from "../model/kinds.ts";
import type { TextRange } from "../model/language.ts";
import type { Item, ParityContext, Said } from "./context.ts";
import { strangePersons } from "./persons.ts";
import { type Reading, readPassage } from "./read-passage.ts";
import { otherSide, type SharedWords, type Side, sharedWords } from "./shared-words.ts";
import { plainText } from "./text.ts";

export const ASPECTS = ["reference", "figure", "name", "claim", "words"] as const;
export type Aspect = (typeof ASPECTS)[number];

export interface Difference {
  readonly aspect: Aspect;
  /** The language that says it. */
  readonly language: LanguageCode;
  /** As printed. */
  readonly words: string;
}

type Sides = readonly [Said, Said];
type Names = readonly [readonly TextRange[], readonly TextRange[]];

const agree = (one: Item, other: Item): boolean => one.says.some((said) => other.says.includes(said));

/** Items without a partner, each of which is the partner of one. */
function unpaired(items: readonly Item[], partners: readonly Item[]): Item[] {
  const free = [...partners];
  return items.filter((item) => {
    const at = free.findIndex((partner) => agree(item, partner));
    if (at >= 0) free.splice(at, 1);
    return at < 0;
  });
}

const lacking = (items: readonly Item[], others: readonly Item[]): Item[] =>
  items.filter((item) => !others.some((other) => agree(item, other)));

interface Comparison {
  readonly differences: readonly Difference[];
  /** All known names. */
  readonly names: Names;
}

/** A translation may write a figure as a word, and leave out what goes without saying, but no figure of its own. */
function lackingFigures(text: string, mine: Reading, theirs: Reading): Item[] {
  const inFigures = mine.quotedFigures.filter(({ start, end }) => /\d/u.test(text.slice(start, end)));
  const all = [...theirs.figures, ...theirs.quotedFigures];
  return [...unpaired(mine.figures, all), ...lacking(inFigures, all)];
}

/** The other may name it within a longer name, a quotation, or words that both print. */
function lackingNames(mine: Reading, { text }: Said, { termbase }: ParityContext): Item[] {
  const named = termbase.find(text).map(({ start, end, term }) => ({ start, end, says: [term.key] }));
  return lacking(mine.names, named);
}

function persons(sides: Sides, readings: readonly [Reading, Reading], { languages }: ParityContext) {
  const strange: [TextRange[], TextRange[]] = [[], []];
  for (const side of [0, 1] as const) {
    const to = otherSide(side);
    const { marks } = languages[sides[to].language];
    if (!marks.transcribe) continue;
    const [here, there] = strangePersons(readings[side].rest, readings[to].rest, (name) =>
      marks.transcribe?.(name),
    );
    strange[side].push(...here);
    strange[to].push(...there);
  }
  return strange;
}

/** A fact that one language cannot word is quoted there as the source has it, and told as such. */
const QUOTATION = "quotation";
const quotesAlone = ([one, other]: readonly [Reading, Reading]): boolean => {
  const isQuoted = ({ claims }: Reading) => claims.some(({ says }) => says.includes(QUOTATION));
  return isQuoted(one) !== isQuoted(other);
};

/** `passed` are names that are read part by part. */
function compare(sides: Sides, words: SharedWords, passed: Names, context: ParityContext): Comparison {
  const read = (side: Side) =>
    readPassage(sides[side], { shared: words.shared[side], names: passed[side] }, context);
  const readings = [read(0), read(1)] as const;
  if (quotesAlone(readings)) return { differences: [], names: [[], []] };
  const strangers = persons(sides, readings, context);
  const names = [
    lackingNames(readings[0], sides[1], context),
    lackingNames(readings[1], sides[0], context),
  ] as const;
  const differences = ([0, 1] as const).flatMap((side): Difference[] => {
    const { language, text } = sides[side];
    const [mine, theirs] = [readings[side], readings[otherSide(side)]];
    const told = (aspect: Aspect, ranges: readonly TextRange[]): Difference[] =>
      ranges.map(({ start, end }) => ({ aspect, language, words: text.slice(start, end) }));
    return [
      ...told("reference", unpaired(mine.references, theirs.references)),
      ...told("figure", lackingFigures(text, mine, theirs)),
      ...told("name", [...names[side], ...strangers[side]]),
      ...told("claim", unpaired(mine.claims, theirs.claims)),
      ...told("words", words.strange[side]),
    ];
  });
  return { differences, names: [readings[0].names, readings[1].names] };
}

/** A document is named by its number, a treaty by its year: Resolution No 144 of the Government. */
const withNumbers = (names: readonly TextRange[], { text }: Said): readonly TextRange[] =>
  names.filter(({ start, end }) => /\d/u.test(text.slice(start, end)));

/**
 * Compares what two languages say in one place: references, dates, numbers and claims one by one; names as sets, for a
 * language may name a thing again where another does not. A name that holds a number in one of them may stand in the other
 * as the names and the number that it is made of.
 */
export function comparePassages(one: Said, other: Said, context: ParityContext): readonly Difference[] {
  const sides: Sides = [
    { ...one, text: plainText(one.text) },
    { ...other, text: plainText(other.text) },
  ];
  const words = sharedWords(sides, context);
  const { differences, names } = compare(sides, words, [[], []], context);
  const inParts: Names = [withNumbers(names[0], sides[0]), withNumbers(names[1], sides[1])];
  if (differences.length === 0 || inParts[0].length + inParts[1].length === 0) return differences;
  const { differences: left } = compare(sides, words, inParts, context);
  return left.length === 0 ? left : differences;
}
