/** Facts of tables with a column that says row by row what was done with a document: `Instrument | Act | Date`. */

import type { Name } from "../../model/fact.ts";
import type { TextRange } from "../../model/language.ts";
import type { DocumentNoun } from "../../model/lexicon.ts";
import { ownEntry } from "../../model/own-entry.ts";
import type { Span } from "../../model/span.ts";
import type { Termbase } from "../../model/term.ts";
import type { Draft } from "../apply-rules.ts";
import { valueReader } from "../captured-value.ts";
import { type DocumentMention, inside, type NameMention } from "../mention.ts";
import { whenOf } from "../resolve-when.ts";
import type { Sentence } from "../sentence.ts";
import { AGREEMENT, INSTRUMENT, isTitle, thingOf, titledDocument } from "./document-of-row.ts";
import { cellsOf, columnWith, dateIn, phraseOf, trimmedCell } from "./row.ts";

/** What a party does by itself: an agreement that is only called by a name is a treaty then. */
const OF_PARTIES: ReadonlySet<string> = new Set(["acceded", "joined", "ratified", "deposited", "denounced"]);
/** What is somebody's act even where a row names nobody: then it is that of the party that the text is about. */
const IMPLIED: ReadonlySet<string> = new Set(["acceded", "joined", "deposited", "denounced"]);
/** What lasts from its date on. */
const LASTING: ReadonlySet<string> = new Set(["entered-into-force", "applied-provisionally"]);

/** The column of acts; undefined where no head names one. */
export function actColumn(heads: readonly string[], { lexicon }: Sentence): number | undefined {
  const column = columnWith(heads, lexicon.tables.actHeads);
  return column < 0 ? undefined : column;
}

/** The document that a cell names: a mention that begins it, else all of it but a date behind a comma. */
function documentOf(
  row: Sentence,
  cell: TextRange,
  action: string,
  termbase: Termbase,
): { document: DocumentMention; own?: string } {
  const date = dateIn(row, cell);
  const comma = date && row.text.slice(cell.start, date.start).trimEnd();
  const end = comma?.endsWith(",") ? cell.start + comma.length - 1 : cell.end;
  const mention = row.mentions.find(
    (one): one is DocumentMention =>
      one.type === "document" && inside(one, cell) && one.start === cell.start && one.end >= end,
  );
  const edtf = end < cell.end ? date?.date.edtf : undefined;
  const own = edtf === undefined ? {} : { own: edtf };
  const title = { start: cell.start, end };
  const words = row.text.slice(title.start, title.end);
  const noun = (words.match(/\p{L}+/gu) ?? [])
    .map((word) => ownEntry(row.lexicon.documentNouns, word.toLowerCase()))
    .find(Boolean);
  // the entry of a name that the termbase knows does not say of what type it is: the noun in it does
  const isTyped = mention !== undefined && mention.documentType !== "document";
  if (mention)
    return { document: isTyped || !noun ? mention : { ...mention, documentType: noun.type }, ...own };
  const isKnown = termbase.lookUp(words)?.kind === "instrument";
  const otherwise: DocumentNoun = OF_PARTIES.has(action) || isKnown ? INSTRUMENT : AGREEMENT;
  return { document: titledDocument(title, noun ?? otherwise), ...own };
}

/** The number of a document that stands in a column of its own. */
function numberIn(row: Sentence, heads: readonly string[]): string | undefined {
  const cell = cellsOf(row)[columnWith(heads, row.lexicon.tables.numberHeads)];
  return cell && /\p{N}[\p{N}/-]*$/u.exec(row.text.slice(cell.start, cell.end).trim())?.[0];
}

/** Whose act it is where the row names nobody. */
function impliedParties(row: Sentence, cell: TextRange, action: string): Name[] {
  const { subject } = row.about;
  if (!subject || !IMPLIED.has(action)) return [];
  const { text: antecedent, term } = subject;
  const text = row.text.slice(cell.start, cell.end);
  return [{ text, antecedent, ...(term === undefined ? {} : { antecedentTerm: term }) }];
}

/** Those who did it, where, and the act that it rests on, which the cell of the act names behind it. */
function besideAct(row: Sentence, cell: TextRange, read: ReturnType<typeof valueReader>) {
  const within = row.mentions.filter((one) => inside(one, cell));
  const names = within.filter(
    (one): one is NameMention =>
      one.type === "name" && one.kinds.some((kind) => kind === "party" || kind === "body"),
  );
  const by = within.find((one): one is DocumentMention => one.type === "document");
  // signed in Oslo (Norway)
  const brackets = row.text.indexOf("(", cell.start);
  const isBefore = ({ start }: TextRange) => brackets < 0 || start < brackets;
  const place = within.find(
    (one): one is NameMention => one.type === "name" && one.kinds.includes("place") && isBefore(one),
  );
  return {
    ...(place
      ? { place: read({ field: "place", start: place.start, end: place.end, mention: place }).name }
      : {}),
    actors: names
      .filter((one) => one !== place && (!by || !inside(one, by)))
      .map((one) => read({ field: "party", start: one.start, end: one.end, mention: one })),
    ...(by ? { by: read({ field: "by", start: by.start, end: by.end, mention: by }).document } : {}),
  };
}

/** The draft of a row; `heads` are those of its columns, `column` that of the acts. */
export function readAct(
  row: Sentence,
  heads: readonly string[],
  column: number,
  termbase: Termbase,
  spanOf: (range: TextRange) => Span,
): Draft[] {
  const { tables } = row.lexicon;
  const cells = cellsOf(row).map((cell) => trimmedCell(row, cell));
  const actCell = cells[column];
  const phrase =
    actCell &&
    phraseOf(row.text.slice(actCell.start, actCell.end), [
      ...Object.keys(tables.cellActions),
      ...Object.keys(tables.columnActions),
    ]);
  const titled = cells.find((cell, at) => at < column && isTitle(row, cell));
  if (phrase === undefined || !actCell || !titled) return [];
  const action = ownEntry(tables.cellActions, phrase) ?? ownEntry(tables.columnActions, phrase) ?? "";
  const read = valueReader(row, termbase, spanOf);
  const { document, own } = documentOf(row, titled, action, termbase);
  const value = read({ field: "document", start: document.start, end: document.end, mention: document });
  const number = value.document?.number ?? numberIn(row, heads);
  const reference = value.document && {
    ...value.document,
    ...(number === undefined ? {} : { number }),
    ...(own === undefined ? {} : { when: own }),
  };
  const thing = reference && thingOf({ ...value, document: reference }, action);
  if (!thing) return [];
  const date = cells
    .slice(column + 1)
    .map((cell) => dateIn(row, cell))
    .find(Boolean);
  const { actors, place, by } = besideAct(row, actCell, read);
  const doers =
    thing.kind === "treaty"
      ? { parties: actors.length > 0 ? actors.map(({ name }) => name) : impliedParties(row, actCell, action) }
      : {
          ...(actors.length > 0 ? { actors: actors.map(({ actor }) => actor) } : {}),
          ...(place ? { place } : {}),
        };
  return [
    {
      kind: thing.kind,
      fields: {
        ...thing.fields,
        ...doers,
        ...(by ? { by } : {}),
        action,
        ...(date ? { when: whenOf(date, LASTING.has(action), row.lexicon) } : {}),
      },
      parts: { [thing.part]: value.span, action: spanOf(actCell), ...(date ? { when: spanOf(date) } : {}) },
      range: { start: titled.start, end: Math.max(actCell.end, date?.end ?? 0) },
      rule: `${thing.kind}/table-act`,
    },
  ];
}
