/** Amounts that are told in a row belong together: exports and imports are of the year and in the currency of the trade before them. */
import type { Lexicon } from "../../model/lexicon.ts";
import type { Draft } from "../drafts/draft.ts";
import type { ReadBlock } from "../source-reading.ts";

/** What an amount takes from the one before it. */
interface Before {
  readonly when?: unknown;
  readonly unit?: unknown;
  /** Index of the sentence. */
  readonly at: number;
}

const CURRENCY = /^[A-Z]{3}$/;

const isFigure = ({ kind }: Draft): boolean => kind === "figure";

const isMoney = ({ fields }: Draft): boolean => typeof fields.unit === "string" && CURRENCY.test(fields.unit);

/** Whether a figure is an amount or a share, as those that are told of one year in a row. */
const isAmount = (draft: Draft): boolean =>
  isFigure(draft) && (isMoney(draft) || draft.fields.unit === "percent");

/** Whether a figure is a number with a scale word and no unit: `1.1 billion`; not where things are counted behind it, or other money is named. */
function isScaled(draft: Draft, { quantities }: Lexicon): boolean {
  const { value, measure } = draft.parts;
  if (!isFigure(draft) || draft.fields.unit !== undefined || !value) return false;
  const isCounted = measure !== undefined && measure.start >= value.end && measure.start <= value.end + 1;
  return !isCounted && quantities.scaled.test(value.quote) && !quantities.money.test(measure?.quote ?? "");
}

/** An entry of a diary begins with its day; what its further sentences count is of that day. */
function ofEntry({ kind, fields }: Draft, entry: string | undefined): string | undefined {
  const isOfYear =
    fields.whenFrom === "heading" && typeof fields.when === "string" && /^\d{4}$/.test(fields.when);
  const isCounted = kind === "count" || kind === "figure";
  return isOfYear && isCounted && entry?.startsWith(`${String(fields.when)}-`) ? entry : undefined;
}

/**
 * Drafts by sentence, of one block or of lines under one heading: an amount without a date takes that of the amount
 * before it in the same or the sentence before, one without a currency its currency.
 */
export function inheritDates(sentences: readonly (readonly Draft[])[], lexicon: Lexicon): Draft[][] {
  let before: Before = { at: -1 };
  let entry: string | undefined;
  return sentences.map((drafts, at) => {
    const own = drafts.map((draft): Draft => {
      const unit =
        isScaled(draft, lexicon) && before.unit !== undefined && at - before.at <= 1
          ? { unit: before.unit }
          : {};
      const withUnit: Draft = { ...draft, fields: { ...draft.fields, ...unit } };
      const day = ofEntry(withUnit, entry);
      if (day !== undefined)
        return { ...withUnit, fields: { ...withUnit.fields, when: day, whenFrom: "previous" } };
      if (!isAmount(withUnit)) return withUnit;
      const { when } = withUnit.fields;
      const isOpen = typeof before.when === "string" && before.when.endsWith("/..");
      const inherits = when === undefined && before.when !== undefined && !isOpen && at - before.at <= 1;
      const dated = inherits
        ? { ...withUnit, fields: { ...withUnit.fields, when: before.when, whenFrom: "previous" } }
        : withUnit;
      const money = isMoney(dated) ? dated.fields.unit : before.unit;
      before = {
        at,
        ...(dated.fields.when === undefined ? {} : { when: dated.fields.when }),
        ...(money === undefined ? {} : { unit: money }),
      };
      return dated;
    });
    const days = own.flatMap(({ fields }) =>
      typeof fields.when === "string" && /^\d{4}-/.test(fields.when) ? [fields.when] : [],
    );
    if (at === 0) entry = days[0];
    return own;
  });
}

/** A longer block is prose, which tells its amounts by itself. */
const LONGEST_LINE = 120;

/** A line with a value and no sentence: `Exports 792.4 million`, `Turnover: USD 286.4 mln`. */
const isLine = ({ block, units }: ReadBlock): boolean =>
  (block.type === "paragraph" || block.type === "item") &&
  units.length === 1 &&
  block.text.length <= LONGEST_LINE &&
  units[0]?.sentence.clauses.length === 0;

/** Amounts of lines that stand under each other take the date and currency of the line before them. */
export function inheritFromLines(read: readonly ReadBlock[], lexicon: Lexicon): ReadBlock[] {
  const done: ReadBlock[] = [];
  for (let first = 0; first < read.length; ) {
    let end = first;
    const heading = read[first]?.block.heading?.at(-1);
    for (let one = read[end]; one && isLine(one) && one.block.heading?.at(-1) === heading; one = read[end])
      end += 1;
    const lines = read.slice(first, Math.max(end, first + 1));
    const drafts =
      end > first + 1
        ? inheritDates(
            lines.map(({ units }) => units[0]?.drafts ?? []),
            lexicon,
          )
        : undefined;
    done.push(
      ...lines.map((line, at): ReadBlock => {
        const own = drafts?.[at];
        return own ? { ...line, units: line.units.map((unit) => ({ ...unit, drafts: own })) } : line;
      }),
    );
    first += lines.length;
  }
  return done;
}
