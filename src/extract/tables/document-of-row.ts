/** The document that a row of a table names, and the kind of fact that is told of it. */
import { isActOfParty, isBinding, isTreaty } from "../../facts/treaty/is-treaty.ts";
import { TREATY_ACTIONS } from "../../facts/treaty/schema.ts";
import type { TextRange } from "../../model/language.ts";
import type { DocumentNoun } from "../../model/lexicon.ts";
import type { CapturedValue } from "../../model/rule.ts";
import type { DocumentMention } from "../mention.ts";
import type { Sentence } from "../sentence.ts";

/** What is a fact of treaties when it is done with one. */
const OF_TREATIES: ReadonlySet<string> = new Set(TREATY_ACTIONS);

/** What a title without a noun that says so names, where a party does with it what is done with treaties. */
export const INSTRUMENT: DocumentNoun = { type: "convention", treaty: true };
export const AGREEMENT: DocumentNoun = { type: "agreement", treaty: false };

/** A cell that holds nothing but a title: it begins with a capital, and is no date or number. */
const TITLE = /^\s*\p{Lu}[^|]*\p{L}/u;

export const isTitle = ({ text }: Sentence, { start, end }: TextRange): boolean =>
  TITLE.test(text.slice(start, end));

/** A cell that names a document without a noun that says so. */
export function titledDocument(cell: TextRange, { type, treaty }: DocumentNoun): DocumentMention {
  const range = { start: cell.start, end: cell.end };
  return { type: "document", ...range, documentType: type, treaty, title: range, head: range };
}

/** The kind of what was done with a document, and the fields that hold it; undefined where that cannot be done with it. */
export function thingOf({ document, treaty, name }: CapturedValue, action: string) {
  if (!document) return undefined;
  const isOfParty = isActOfParty(action);
  if (!(isTreaty(document, treaty) && OF_TREATIES.has(action)) && !(isOfParty && isBinding(document)))
    return isOfParty ? undefined : ({ kind: "document", part: "document", fields: { document } } as const);
  const { title = document.number === undefined ? name : undefined, type, number, when } = document;
  const instrument = {
    ...(title ? { title } : {}),
    type,
    ...(number === undefined ? {} : { number }),
    ...(when === undefined ? {} : { adopted: when }),
  };
  return { kind: "treaty", part: "instrument", fields: { parties: [], instrument } } as const;
}
