/** Facts of tables with a column of standings: `Body | Status | Since`. */
import type { TextRange } from "../../model/language.ts";
import { ownEntry } from "../../model/own-entry.ts";
import type { Span } from "../../model/span.ts";
import type { CellStatus } from "../../model/table-words.ts";
import type { Termbase } from "../../model/term.ts";
import type { Draft } from "../apply-rules.ts";
import { valueReader } from "../captured-value.ts";
import type { Antecedent } from "../discourse.ts";
import { inside, type NameMention } from "../mention.ts";
import type { Sentence } from "../sentence.ts";
import { isTitle } from "./document-of-row.ts";
import { cellsOf, columnWith, dateIn, phraseOf, trimmedCell } from "./row.ts";

/** What no date is the beginning of. */
const MOMENTARY: ReadonlySet<string> = new Set(["applicant", "withdrawn", "none"]);

interface Columns {
  readonly body: number;
  readonly status: number;
}

/** The columns of bodies and standings; undefined where a table has not both. */
export function standingColumns(heads: readonly string[], { lexicon }: Sentence): Columns | undefined {
  const body = columnWith(heads, lexicon.tables.bodyHeads);
  const status = columnWith(heads, lexicon.tables.statusHeads);
  return body < 0 || status < 0 || body === status ? undefined : { body, status };
}

/** The standing that a cell tells, with the number of the member, and the words where they are more than the standing. */
function statusIn(row: Sentence, cell: TextRange) {
  const { statuses } = row.lexicon.tables;
  const words = row.text.slice(cell.start, cell.end);
  const ordinal = row.mentions.find(
    (one) => one.type === "number" && one.number.ordinal && inside(one, cell),
  );
  const number = ordinal?.type === "number" ? ordinal.number.value : undefined;
  const told = number === undefined ? words : row.text.slice(ordinal?.end ?? cell.start, cell.end);
  const lower = told.trim().toLowerCase();
  const whole = phraseOf(told, Object.keys(statuses));
  if (whole !== undefined && whole === lower) return { known: ownEntry(statuses, whole), number };
  // Donor partner; партнёр по диалогу
  const last = Object.keys(statuses)
    .filter((phrase) => lower.endsWith(` ${phrase}`))
    .sort((a, b) => b.length - a.length)[0];
  const head = whole ?? last;
  return head === undefined || /[;|]/.test(words)
    ? undefined
    : { known: ownEntry(statuses, head), number, title: cell };
}

/** A name in a cell, and those behind a colon, whose standing it is. */
function bodyIn(row: Sentence, cell: TextRange) {
  const colon = /:\s/.exec(row.text.slice(cell.start, cell.end))?.index;
  const end = colon === undefined ? cell.end : cell.start + colon;
  const whole = { start: cell.start, end };
  const parties = row.mentions.filter(
    (one): one is NameMention =>
      one.type === "name" && one.start >= end && one.end <= cell.end && one.kinds.includes("party"),
  );
  const mention = row.mentions.find(
    (one): one is NameMention => one.type === "name" && one.start === whole.start && one.end === whole.end,
  );
  return { capture: { field: "body", ...whole, ...(mention ? { mention } : {}) }, parties };
}

/**
 * The draft of a row. `party`: whose standings the table gives where a row does not say so.
 */
export function readStanding(
  row: Sentence,
  heads: readonly string[],
  { body, status }: Columns,
  party: Antecedent | undefined,
  termbase: Termbase,
  spanOf: (range: TextRange) => Span,
): Draft[] {
  const cells = cellsOf(row).map((cell) => trimmedCell(row, cell));
  const [bodyCell, statusCell] = [cells[body], cells[status]];
  if (!bodyCell || !statusCell || !isTitle(row, bodyCell)) return [];
  const found = statusIn(row, statusCell);
  const known: CellStatus | undefined = found?.known;
  if (!found || !known) return [];
  const read = valueReader(row, termbase, spanOf);
  const { capture, parties } = bodyIn(row, bodyCell);
  const words = row.text.slice(statusCell.start, statusCell.end);
  const named = parties.map((one) => read({ field: "party", start: one.start, end: one.end, mention: one }));
  const meant = party && {
    text: words,
    antecedent: party.text,
    ...(party.term === undefined ? {} : { antecedentTerm: party.term }),
  };
  const all = named.length > 0 ? named.map(({ name }) => name) : meant ? [meant] : [];
  if (all.length === 0) return [];
  const at = columnWith(heads, row.lexicon.tables.sinceHeads);
  const date = cells
    .slice(status + 1)
    .map((cell) => dateIn(row, cell))
    .find(Boolean);
  const edtf = date?.date.edtf;
  const isSince = date !== undefined && cells[at] !== undefined && inside(date, cells[at]);
  const isOpen = isSince && !MOMENTARY.has(known.status) && edtf !== undefined && !edtf.includes("/");
  const value = read(capture);
  return [
    {
      kind: "membership",
      fields: {
        ...known,
        parties: all,
        body: value.name,
        ...(found.title ? { title: read({ field: "title", ...found.title }).name } : {}),
        ...(found.number === undefined ? {} : { ordinal: found.number }),
        ...(edtf === undefined ? {} : { when: isOpen ? `${edtf}/..` : edtf }),
      },
      parts: {
        body: value.span,
        status: spanOf(statusCell),
        ...(date ? { when: spanOf(date) } : {}),
        ...(named[0] ? { party: named[0].span } : {}),
      },
      range: { start: bodyCell.start, end: Math.max(statusCell.end, date?.end ?? 0) },
      rule: "membership/table-status",
    },
  ];
}
