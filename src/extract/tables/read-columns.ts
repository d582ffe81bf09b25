/** Facts that a table states without a verb: a row names a document, a column's head says what was done on its dates. */

import { listedAction } from "../../facts/document/listed-action.ts";
import { isActOfParty } from "../../facts/treaty/is-treaty.ts";
import type { TextRange } from "../../model/language.ts";
import type { DocumentNoun, Lexicon } from "../../model/lexicon.ts";
import { ownEntry } from "../../model/own-entry.ts";
import type { Span } from "../../model/span.ts";
import type { Termbase } from "../../model/term.ts";
import type { Draft } from "../apply-rules.ts";
import { valueReader } from "../captured-value.ts";
import { type DateMention, type DocumentMention, inside, type Mention } from "../mention.ts";
import type { Sentence } from "../sentence.ts";
import { AGREEMENT, INSTRUMENT, isTitle, thingOf, titledDocument } from "./document-of-row.ts";
import { cellsOf, dateIn, isDate } from "./row.ts";

const words = (text: string): string =>
  ` ${
    text
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu)
      ?.join(" ") ?? ""
  } `;

/** What a column's head says was done: the longest of the lexicon's phrases that its words hold. */
function actionOf(head: string, { tables: { columnActions } }: Lexicon): string | undefined {
  const held = Object.keys(columnActions).filter((phrase) => words(head).includes(words(phrase)));
  const [longest] = held.sort((a, b) => b.length - a.length);
  return longest === undefined ? undefined : columnActions[longest];
}

interface Act {
  readonly action: string;
  readonly date: DateMention;
}

/** Whether a document fills its cell but for a number before it and brackets behind: no title within other words. */
function fillsCell(row: Sentence, { start, end }: DocumentMention): boolean {
  const cell = cellsOf(row).find((one) => one.start <= start && end <= one.end);
  if (!cell) return false;
  const around = `${row.text.slice(cell.start, start)} ${row.text.slice(end, cell.end).replace(/\([^()]*\)/gu, "")}`;
  return !/\p{L}{4,}/u.test(around);
}

/**
 * The acts of a row by its columns; where no head names any, the only date of the row is that of its signing, if the row
 * is one of a document with a type.
 */
function actsOf(row: Sentence, heads: readonly string[], document: DocumentMention): Act[] {
  const cells = cellsOf(row);
  const isFree = (mention: Mention): mention is DateMention => isDate(mention) && !inside(mention, document);
  const named = heads.map((head) => actionOf(head, row.lexicon));
  if (named.some((action) => action !== undefined))
    return cells.flatMap((cell, column): Act[] => {
      const action = named[column];
      const date = row.mentions.find(
        (mention): mention is DateMention => isFree(mention) && inside(mention, cell),
      );
      return action && date ? [{ action, date }] : [];
    });
  const dates = row.mentions.filter(isFree);
  const [date] = dates;
  const isSigned = listedAction(document.documentType) === "signed";
  const isOfDocument = document.documentType !== "document" && fillsCell(row, document);
  return date && dates.length === 1 && isSigned && isOfDocument ? [{ action: "signed", date }] : [];
}

/** What the heads of a table say that its rows are: by the first that names documents, else by what is done with them. */
function rowsAre(
  heads: readonly string[],
  lexicon: Lexicon,
): { column: number; noun: DocumentNoun } | undefined {
  const actions = heads.map((head) => actionOf(head, lexicon));
  const acts = actions.filter((action) => action !== undefined);
  const column = actions.indexOf(undefined);
  if (acts.length === 0 || column < 0) return undefined;
  const nouns = heads.flatMap((head, at) => {
    const noun = actions[at]
      ? undefined
      : (head.match(/\p{L}+/gu) ?? []).map((word) => ownEntry(lexicon.documentNouns, word)).find(Boolean);
    return noun ? [{ column: at, noun }] : [];
  });
  const isOfParties = acts.some((action) => isActOfParty(action));
  const [named] = nouns;
  if (named) return isOfParties ? { ...named, noun: { ...named.noun, treaty: true } } : named;
  // what is both signed and ratified, or acceded to, is a document whatever it is called
  if (isOfParties) return { column, noun: INSTRUMENT };
  return new Set(acts).size > 1 ? { column, noun: AGREEMENT } : undefined;
}

/** The cell of a row that names a document without a noun that says so. */
function titledCell(row: Sentence, heads: readonly string[]): DocumentMention | undefined {
  const is = rowsAre(heads, row.lexicon);
  const cell = is && cellsOf(row)[is.column];
  if (!is || !cell || !isTitle(row, cell)) return undefined;
  if (dateIn(row, cell)) return undefined;
  return titledDocument(cell, is.noun);
}

/** The document that a row is about; a cell that begins with a known title and says more is named by all its words. */
function documentOfRow(row: Sentence, heads: readonly string[]): DocumentMention | undefined {
  const cells = cellsOf(row);
  const known = row.mentions.find(
    (mention): mention is DocumentMention =>
      mention.type === "document" && cells.some((cell) => inside(mention, cell)),
  );
  const titled = titledCell(row, heads);
  if (!known || !titled) return known ?? titled;
  const goesOn = known.title?.term !== undefined && titled.start === known.start && titled.end > known.end;
  return goesOn ? titled : known;
}

/** The drafts of one row, read against the heads of its columns; a table that lost its head has none. */
export function readColumns(
  row: Sentence,
  heads: readonly string[],
  termbase: Termbase,
  spanOf: (range: TextRange) => Span,
): Draft[] {
  const document = documentOfRow(row, heads);
  if (!document) return [];
  const value = valueReader(
    row,
    termbase,
    spanOf,
  )({ field: "document", start: document.start, end: document.end, mention: document });
  return actsOf(row, heads, document).flatMap(({ action, date }): Draft[] => {
    const thing = thingOf(value, action);
    if (!thing) return [];
    return [
      {
        kind: thing.kind,
        fields: { ...thing.fields, action, when: date.date.edtf },
        parts: { [thing.part]: value.span, when: spanOf(date) },
        range: { start: Math.min(document.start, date.start), end: Math.max(document.end, date.end) },
        rule: `${thing.kind}/table-column`,
      },
    ];
  });
}
