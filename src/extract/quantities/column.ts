/** What the head of a table's column says of the numbers below: `Amount (EUR million)`, `2018`. */
import type { LanguageReader, Unit } from "../../model/language.ts";
import type { Block } from "../../read/blocks.ts";
import type { LanguageReading } from "../read-sentences.ts";

export interface Column {
  /** As printed, without the unit. */
  readonly text: string;
  readonly unit?: Unit;
  /** What the numbers are in: 1000000 for millions. */
  readonly factor: number;
  /** EDTF. */
  readonly date?: string;
}

interface Scale {
  readonly unit?: Unit;
  readonly factor: number;
}

/** The unit that words name where they name nothing else: `EUR million`, `%`, `$ m`. */
function scaleOf(words: string, reader: LanguageReader): Scale | undefined {
  const [first = "", ...rest] = words.trim().split(/\s+/u);
  if (first === "" || words.length > 40 || /\p{N}/u.test(words)) return undefined;
  const behind = rest.join(" ");
  const readings = [
    `1 ${words.trim()}`,
    `1${words.trim()}`,
    ...(behind === "" ? [] : [`${first} 1 ${behind}`, `${first} 1${behind}`]),
  ];
  const scales = readings.flatMap((text): Scale[] => {
    const [number, ...others] = reader.findNumbers(text);
    if (!number || others.length > 0) return [];
    const start = Math.min(number.start, number.unitRange?.start ?? number.start);
    const end = Math.max(number.end, number.unitRange?.end ?? number.end);
    const isWhole =
      start === 0 && /^[.\s]*$/u.test(text.slice(end)) && (number.unit !== undefined || number.value > 1);
    return isWhole ? [{ factor: number.value, ...(number.unit ? { unit: number.unit } : {}) }] : [];
  });
  return scales.sort((a, b) => b.factor - a.factor)[0];
}

/** The unit in the brackets of a head or heading, behind its last comma, or that it is itself. */
export function columnOf(text: string, reader: LanguageReader): Column {
  const bracket = /\(([^()]*)\)\s*$/u.exec(text);
  const comma = text.lastIndexOf(",");
  const candidates: readonly (readonly [string, string])[] = [
    ...(bracket ? [[bracket[1] ?? "", text.slice(0, bracket.index)] as const] : []),
    ...(comma > 0 ? [[text.slice(comma + 1), text.slice(0, comma)] as const] : []),
    [text, ""],
  ];
  const dates = reader.findDates(text);
  const date = dates.length === 1 ? dates[0]?.edtf : undefined;
  const dated = date === undefined ? {} : { date };
  for (const [words, name] of candidates) {
    const scale = scaleOf(words, reader);
    if (scale) return { text: name.trim(), ...scale, ...dated };
  }
  return { text: text.trim(), factor: 1, ...dated };
}

/** The unit in the brackets that end a line above a table: `Budget (in million US$)`. */
function scaleAbove(line: string, { reader, lexicon }: LanguageReading): Scale | undefined {
  const words = /\(([^()]{1,40})\)\s*:?\s*$/u.exec(line)?.[1]?.trimStart();
  if (words === undefined) return undefined;
  const lead = /^(\S+)\s+/u.exec(words);
  const isLead = lexicon.quantities.unitLeads.has(lead?.[1]?.toLowerCase() ?? "");
  return scaleOf(isLead ? words.slice(lead?.[0].length) : words, reader);
}

/** The columns of a table by its head row; what the line above it says of the unit holds where a head says nothing. */
export function columnsOf(head: Block, above: Block | undefined, language: LanguageReading): Column[] {
  const scale = above && scaleAbove(above.text, language);
  return (head.table?.cells ?? []).map(({ start, end }) => {
    const column = columnOf(head.text.slice(start, end), language.reader);
    return scale && column.unit === undefined && column.factor === 1 ? { ...column, ...scale } : column;
  });
}
