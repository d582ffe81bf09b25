/** The numbers of a table's row, read against the heads of its columns: `Transport | 11 | 618.40`. */
import type { TextRange } from "../../model/language.ts";
import { inside, type NumberMention } from "../mention.ts";
import type { Sentence } from "../sentence.ts";
import { tokenAt } from "../sentence.ts";
import type { Column } from "./column.ts";
import type { Measured } from "./measured.ts";
import { isEntity } from "./nameable.ts";
import { tellingRange } from "./ranges.ts";

export interface Cell {
  /** The number with the unit of its column. */
  readonly number: NumberMention;
  /** The words that name the row, or the cell itself where only its column names it. */
  readonly measured: Measured;
  /** The name of the column, where the row has none; that of both, where several columns without a date tell of the row. */
  readonly named?: string;
  /** The date of the column, EDTF. */
  readonly date?: string;
}

const NO_COLUMN: Column = { text: "", factor: 1 };

/** Whether nothing but the number, its unit and signs stand in a cell. */
function isNumberAlone(text: string, cell: TextRange, hull: TextRange): boolean {
  const around = text.slice(cell.start, hull.start) + text.slice(hull.end, cell.end);
  return !/[\p{L}\p{N}]/u.test(around);
}

const hullOf = ({ start, end, number }: NumberMention): TextRange => {
  const ranges = [{ start, end }, number.unitRange, number.hedgeRange].filter((one) => one !== undefined);
  return {
    start: Math.min(...ranges.map((one) => one.start)),
    end: Math.max(...ranges.map((one) => one.end)),
  };
};

const isYear = ({ number, ...range }: NumberMention, text: string): boolean =>
  number.unit === undefined && /^(?:19|20)\d\d$/.test(text.slice(range.start, range.end));

function scaled(mention: NumberMention, { unit, factor }: Column): NumberMention {
  const { number } = mention;
  if (number.unit !== undefined) return mention;
  const by = (value: number) => Math.round(value * factor * 1e6) / 1e6;
  return {
    ...mention,
    number: {
      ...number,
      value: by(number.value),
      ...(number.to === undefined ? {} : { to: by(number.to) }),
      ...(unit ? { unit } : {}),
    },
  };
}

/** The growth or fall that words in a cell say of its share. */
function changed(sentence: Sentence, cell: TextRange, hull: TextRange, row: TextRange): Measured | undefined {
  const { tokens, lexicon } = sentence;
  const { growing, falling, step } = lexicon.quantities;
  const words = tokens
    .slice(tokenAt(tokens, cell.start), tokenAt(tokens, cell.end))
    .filter(({ start, lower }) => (start < hull.start || start >= hull.end) && !step.has(lower));
  const [word, ...others] = words;
  if (!word || others.length > 0) return undefined;
  if (growing.has(word.lower)) return { measure: row, sort: "growth" };
  return falling.has(word.lower) ? { measure: row, sort: "decline" } : undefined;
}

/** `columns` is empty where the table has no head. */
export function readCells(sentence: Sentence, columns: readonly Column[]): Cell[] {
  const { text, tokens, mentions, block, offset } = sentence;
  const cells = (block.table?.cells ?? []).map(({ start, end }) => ({
    start: start - offset,
    end: end - offset,
  }));
  const numbers = mentions.filter(
    (one): one is NumberMention => one.type === "number" && !one.number.ordinal,
  );
  const range = (cell: TextRange) =>
    tellingRange(sentence, tokenAt(tokens, cell.start), tokenAt(tokens, cell.end));
  const isWords = (cell: TextRange) => {
    const held = numbers.find((number) => inside(number, cell));
    const isDate = mentions.some(
      (one) =>
        one.type === "date" && inside(one, cell) && one.end - one.start >= (cell.end - cell.start) * 0.7,
    );
    return !isDate && range(cell) !== undefined && (!held || !isNumberAlone(text, cell, hullOf(held)));
  };
  const name = cells.find(isWords);
  const row = name && range(name);
  const owner =
    name &&
    cells.find(
      (cell) => cell.start > name.start && isWords(cell) && !numbers.some((number) => inside(number, cell)),
    );
  const of = owner && range(owner);
  const { actHeads, numberHeads } = sentence.lexicon.tables;
  const isHead = (words: ReadonlySet<string>, { text: head }: Column) => words.has(head.trim().toLowerCase());
  const isOfDocuments = columns.some((column) => isHead(actHeads, column));
  const isTelling = ({ text: head, date }: Column) => head.trim() !== "" && date === undefined;
  // two amounts of one thing in one unit differ by what their columns say: planned, received
  const units = cells.map((cell, at) => {
    const column = columns[at] ?? NO_COLUMN;
    const [held] = numbers.filter((number) => inside(number, cell));
    const isAmount = at > 0 && isTelling(column) && held && isNumberAlone(text, cell, hullOf(held));
    return isAmount ? (scaled(held, column).number.unit ?? "") : undefined;
  });
  const isOneOfSeveral = (at: number) =>
    units[at] !== undefined && units.indexOf(units[at]) !== units.lastIndexOf(units[at]);
  return cells.flatMap((cell, at): Cell[] => {
    const column = columns[at] ?? NO_COLUMN;
    // the number of a document counts nothing
    if (isOfDocuments && isHead(numberHeads, column)) return [];
    const held = numbers.filter((number) => inside(number, cell));
    const [mention, ...others] = held;
    if (!mention || others.length > 0 || isYear(mention, text)) return [];
    const hull = hullOf(mention);
    const isAlone = isNumberAlone(text, cell, hull);
    const number = scaled(mention, column);
    // the first number of a row only numbers it
    if (isAlone && at === 0 && cells.length > 1) return [];
    // the sum of all shares says nothing
    if (number.number.unit === "percent" && number.number.value === 100) return [];
    const date = column.date ?? columns[0]?.date;
    const dated = date === undefined ? {} : { date };
    if (!row) {
      const isNamed = isAlone && column.text !== "" && column.date === undefined;
      return isNamed
        ? [{ number, measured: { measure: { start: mention.start, end: mention.end } }, named: column.text }]
        : [];
    }
    // what a state or a body has so many of, its column says: Personnel
    if (isAlone && isTelling(column) && number.number.unit === undefined && isEntity(sentence, row))
      return [
        {
          number,
          measured: { measure: { start: mention.start, end: mention.end }, of: row },
          named: column.text.trim(),
          ...dated,
        },
      ];
    if (isAlone) {
      const both = `${text.slice(row.start, row.end)} (${column.text.trim()})`;
      const named = isOneOfSeveral(at) ? { named: both } : {};
      return [{ number, measured: { measure: row, ...(of ? { of } : {}) }, ...named, ...dated }];
    }
    const change = mention.number.unit === "percent" ? changed(sentence, cell, hull, row) : undefined;
    if (change) return [{ number, measured: change, ...dated }];
    const behind = tellingRange(sentence, tokenAt(tokens, hull.end), tokenAt(tokens, cell.end));
    return behind && cell !== name ? [{ number, measured: { measure: behind, of: row }, ...dated }] : [];
  });
}
