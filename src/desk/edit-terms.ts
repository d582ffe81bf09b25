/** Edits a file of the termbase as a person would: entries are added at its end, drafts completed where they stand. */
import { type Document, isMap, isScalar, type Pair, parseDocument, type YAMLMap } from "yaml";
import type { Term } from "../model/term.ts";
import { hintFor, type ProposedEntry, russianFields } from "./propose-entry.ts";
import type { ProposedForms, Proposer } from "./proposer.ts";

export interface NewEntry extends ProposedEntry {
  readonly key: string;
  /** Where the name stands, for the comment above the entry. */
  readonly places: string;
}

/** Entries keep to lines of their own, however long. */
const write = (document: Document): string => document.toString({ lineWidth: 0, nullStr: "" });

const doubtLine = (doubts: readonly string[]): string[] =>
  doubts.length > 0 ? [` proposed, to be checked: ${doubts.join("; ")}`] : [];

const comment = ({ places, doubts }: NewEntry): string => [` ${places}`, ...doubtLine(doubts)].join("\n");

/** The text with the entries behind what it holds; comments and hand-made formatting stay. `head` begins a new file. */
export function addEntries(text: string, entries: readonly NewEntry[], head: string): string {
  if (entries.length === 0) return text;
  const blocks = entries.map((entry) => {
    const document = parseDocument("{}");
    document.contents = document.createNode({ [entry.key]: entry.fields }) as typeof document.contents;
    document.commentBefore = comment(entry);
    return write(document).replace(/^((?:#.*\n)+)\n/u, "$1");
  });
  const before = text.trim() === "" ? head : text.trimEnd();
  return `${[before, ...blocks.map((block) => block.trimEnd())].join("\n\n")}\n`;
}

const scalarText = (node: unknown): string => (isScalar(node) ? String(node.value ?? "") : "");

interface DraftEntry {
  readonly pair: Pair;
  readonly entry: YAMLMap;
  readonly nominative: string;
}

/** Entries whose Russian is a nominative and nothing more. */
function draftsIn(document: Document): DraftEntry[] {
  if (!isMap(document.contents)) return [];
  return document.contents.items.flatMap((pair) => {
    if (!isMap(pair.value)) return [];
    const name = pair.value.getIn(["ru", "name"]);
    if (!isMap(name)) return [];
    const nominative = scalarText(name.get("n", true)).trim();
    const others = ["g", "d", "a", "i", "p"].filter((form) => scalarText(name.get(form, true)) !== "");
    return nominative === "" || others.length > 0 ? [] : [{ pair, entry: pair.value, nominative }];
  });
}

/** What the desk has written already stays: a gender that stands is no guess. */
function complete({ pair, entry, nominative }: DraftEntry, document: Document, proposer: Proposer): string {
  const kind = scalarText(entry.get("kind", true)) as Term["kind"];
  const given = entry.get("ru");
  const known = isMap(given) ? (given.toJS(document) as Partial<ProposedForms>) : {};
  const hint = {
    ...hintFor(kind),
    ...(known.gender ? { gender: known.gender } : {}),
    ...(known.number ? { number: known.number } : {}),
  };
  const proposed = proposer.forms(nominative, hint);
  const { name: _name, ...rest } = known as Record<string, unknown>;
  const fields = { ...russianFields(kind, proposed), ...withoutBlanks(rest) };
  entry.set("ru", document.createNode(fields));
  const key = pair.key;
  const doubts = doubtLine(proposed.doubts).join("");
  if (isScalar(key) && doubts !== "")
    key.commentBefore = [key.commentBefore, doubts].filter(Boolean).join("\n");
  return scalarText(key);
}

/** Writes the Russian nominative of a draft that has none; the text itself where it has no such draft. */
export function writeNominative(text: string, key: string, nominative: string): string {
  const document = parseDocument(text);
  const path = [key, "ru", "name", "n"];
  if (document.errors.length > 0 || !document.hasIn([key])) return text;
  if (scalarText(document.getIn(path, true)) !== "") return text;
  document.setIn(path, nominative);
  return write(document);
}

/** Russian names of the drafts that wait for an English one. */
export function russianDrafts(text: string): string[] {
  const document = parseDocument(text);
  if (document.errors.length > 0 || !isMap(document.contents)) return [];
  return document.contents.items.flatMap(({ value }) => {
    if (!isMap(value) || scalarText(value.getIn(["en", "name"], true)) !== "") return [];
    return [scalarText(value.getIn(["ru", "name", "n"], true))];
  });
}

const withoutBlanks = (fields: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null && value !== ""));

/** The text with the cases of its drafts proposed, and their keys; the text itself where it has no draft. */
export function completeDrafts(
  text: string,
  proposer: Proposer,
): { readonly text: string; readonly completed: readonly string[] } {
  const document = parseDocument(text);
  if (document.errors.length > 0) return { text, completed: [] };
  const completed = draftsIn(document).map((draft) => complete(draft, document, proposer));
  return completed.length === 0 ? { text, completed } : { text: write(document), completed };
}
