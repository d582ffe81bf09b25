/** Reads the numbers of a sentence that no other rule has taken: figures and counts. */
import type { TextRange } from "../../model/language.ts";
import type { Anchor } from "../dates/resolve-dates.ts";
import { inside, type NumberMention, overlap } from "../mention.ts";
import type { Capture } from "../pattern/capture.ts";
import { whenOf } from "../resolve-when.ts";
import type { Found, Matched } from "../rules/found.ts";
import type { ReadyQuantity, RuleSet } from "../rules/ready-rule.ts";
import type { Sentence } from "../sentence.ts";
import type { Column } from "./column.ts";
import { durationOf } from "./duration.ts";
import { isPlannedLine, labelledLine } from "./labelled-line.ts";
import { listedBehind } from "./listed-behind.ts";
import { measureOf } from "./measure-of.ts";
import type { Measured, Told } from "./measured.ts";
import { nameable, nameableLabel } from "./nameable.ts";
import { occurrence } from "./occurrence.ts";
import { isTime, type Quantity, quantitiesOf } from "./quantity.ts";
import { quantityDates } from "./quantity-dates.ts";
import { readCells } from "./read-cells.ts";
import { isYear, statesQuantity } from "./states-quantity.ts";

/** A sentence with more numbers is none; every number looks at all that stands beside it, so its time would grow with their square. */
const MOST = 300;

/** Whether a rule read a number already: as a field, or among the words that it names. */
const isTaken = (number: TextRange, taken: readonly Found[]): boolean =>
  taken.some(({ match }) =>
    match.captures.some(({ mention, ...capture }) =>
      mention?.type === "number"
        ? overlap(mention, number)
        : mention !== undefined && inside(number, capture),
    ),
  );

function countCaptures(sentence: Sentence, quantity: Quantity, measured: Measured): Capture[] {
  const { number, counted } = quantity;
  const listed = counted ? listedBehind(sentence, quantity) : [];
  return [
    { field: "stated", start: number.start, end: number.end, mention: number },
    measureCapture("of", measured),
    ...looseCapture(measured),
    ...listed.map((range) => ({ field: "listed", ...range })),
  ];
}

/** The mark of words that name nothing. */
const looseCapture = ({ measure, loose }: Measured): Capture[] =>
  loose ? [{ field: "loose", ...measure }] : [];

/** The words that are measured, with the noun for them where they are a verb. */
const measureCapture = (field: string, { measure, named }: Measured): Capture =>
  named === undefined
    ? { field, ...measure }
    : {
        field,
        ...measure,
        mention: { type: "name", kinds: [], ...measure, name: measure, antecedent: { text: named } },
      };

const figureCaptures = (number: NumberMention, measured: Measured): Capture[] => [
  { field: "value", start: number.start, end: number.end, mention: number },
  measureCapture("measure", measured),
  ...(measured.of ? [{ field: "of", ...measured.of }] : []),
  ...looseCapture(measured),
];

const fits = ({ nouns, rule }: ReadyQuantity, { noun, number }: Quantity, sort: Measured["sort"]): boolean =>
  rule.fact?.sort === sort &&
  (nouns === undefined || (number.number.unit === undefined && noun !== undefined && nouns.has(noun)));

/** What stands before in the sentence; without a rule where the number itself states nothing. */
interface Before extends Told {
  readonly ready?: ReadyQuantity;
}

interface Reading extends Told {
  readonly ready: ReadyQuantity;
  readonly captures: readonly Capture[];
}

function readQuantity(
  sentence: Sentence,
  quantity: Quantity,
  rules: RuleSet,
  last: Before | undefined,
): Reading | undefined {
  const happened = occurrence(sentence, quantity);
  if (happened) {
    const ready = rules.quantities.find(({ kind }) => kind === "count");
    return (
      ready && {
        quantity,
        ready,
        measured: happened,
        captures: countCaptures(sentence, quantity, happened),
      }
    );
  }
  const isListed = quantity.counted !== undefined && listedBehind(sentence, quantity).length > 0;
  if (!statesQuantity(sentence, quantity, isListed, last)) return undefined;
  const told = isTime(quantity) ? durationOf(sentence, quantity) : measureOf(sentence, quantity, last);
  const measured = told && nameable(sentence, quantity.number, told);
  if (!measured) return undefined;
  // a part of what is counted is counted as well: of the 190 recommendations, 150 were accepted
  const isPart =
    quantity.counted === undefined &&
    quantity.number.number.unit === undefined &&
    measured.measure === last?.measured.measure;
  const ready =
    (isPart ? last?.ready : undefined) ??
    rules.quantities.find((rule) => fits(rule, quantity, measured.sort));
  if (!ready) return undefined;
  const captures =
    ready.kind === "count"
      ? countCaptures(sentence, quantity, measured)
      : figureCaptures(quantity.number, measured);
  return { quantity, ready, measured, captures };
}

const rowAnchor = (edtf: string | undefined): Anchor | undefined =>
  edtf === undefined ? undefined : { edtf, from: "row" };

/** The date of a row that has one: the period of what its numbers count. */
function rowDate({ mentions, lexicon }: Sentence): string | undefined {
  const dates = mentions.filter((one) => one.type === "date");
  const [first] = dates;
  return dates.length === 1 && first ? whenOf(first, true, lexicon) : undefined;
}

/** The numbers of a row, with what the heads of its columns say of them. */
function readRow(
  sentence: Sentence,
  columns: readonly Column[],
  rules: RuleSet,
  taken: readonly Found[],
): Matched[] {
  return readCells(sentence, columns).flatMap(({ number, measured, named, date }): Matched[] => {
    const ready = rules.quantities.find(
      ({ kind, rule }) => kind === "figure" && rule.fact?.sort === measured.sort,
    );
    if (!ready || isTaken(number, taken)) return [];
    const known = named === undefined ? nameable(sentence, number, measured) : { ...measured, named };
    const above = rowAnchor(date ?? rowDate(sentence)) ?? sentence.asOf;
    return [matched(ready, number, figureCaptures(number, known), above)];
  });
}

function matched(
  ready: ReadyQuantity,
  number: NumberMention,
  captures: readonly Capture[],
  above?: Anchor,
): Matched {
  const { unitRange = number, hedgeRange = number } = number.number;
  const ranges: readonly TextRange[] = [number, unitRange, hedgeRange, ...captures];
  return {
    ready,
    match: {
      start: Math.min(...ranges.map(({ start }) => start)),
      end: Math.max(...ranges.map(({ end }) => end)),
      captures,
      literals: [],
      trigger: { start: number.start, end: number.end },
    },
    dates: [],
    ...(above ? { above } : {}),
  };
}

/** The number of a sentence that is nothing but a label and its number. */
function readLine(sentence: Sentence, rules: RuleSet, taken: readonly Found[]): Matched | undefined {
  const line = labelledLine(sentence);
  const ready = rules.quantities.find(({ kind, rule }) => kind === "figure" && rule.fact?.sort === undefined);
  if (!line || !ready || isTaken(line.number, taken)) return undefined;
  const { number, date } = line;
  const captures = figureCaptures(number, nameableLabel(sentence, number, line));
  return { ...matched(ready, number, captures, sentence.asOf), dates: date ? [date] : [] };
}

export function readQuantities(sentence: Sentence, rules: RuleSet, taken: readonly Found[]): Matched[] {
  if (sentence.mentions.filter(({ type }) => type === "number").length > MOST) return [];
  if (sentence.block.table) return readRow(sentence, sentence.columns ?? [], rules, taken);
  if (isPlannedLine(sentence)) return [];
  const line = readLine(sentence, rules, taken);
  if (line) return [line];
  const found: Matched[] = [];
  let last: Before | undefined;
  for (const quantity of quantitiesOf(sentence)) {
    const { number, clause } = quantity;
    const reading = isTaken(number, taken) ? undefined : readQuantity(sentence, quantity, rules, last);
    if (!reading) {
      // `up to three inspections a year; 37 had taken place`: of what is said though the number states nothing
      if (quantity.counted && number.number.unit === undefined && !isYear(sentence, quantity))
        last = { quantity, measured: { measure: quantity.counted } };
      continue;
    }
    last = reading;
    const { ready, captures } = reading;
    const one = matched(ready, number, captures, sentence.asOf);
    found.push({
      ...one,
      dates: quantityDates(sentence, quantity, one.match),
      ...(clause ? { clause } : {}),
    });
  }
  return found;
}
