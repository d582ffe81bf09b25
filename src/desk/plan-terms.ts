/** What the language desk's work does to the files of the termbase. */
import type { TermFile } from "../terms/index.ts";
import { addEntries, completeDrafts, type NewEntry, russianDrafts, writeNominative } from "./edit-terms.ts";
import type { Answers } from "./from-xliff.ts";
import { proposeEntry } from "./propose-entry.ts";
import type { Proposer } from "./proposer.ts";
import { termKey } from "./term-key.ts";
import { placesText, type WorkItem } from "./work-list.ts";

/** Where new entries go; move them to another file of the termbase when they are complete, or leave them. */
export const NEW_NAMES = "sources/terms/new-names.yaml";

const HEAD = `# Names that sources have and the termbase had not. Write each Russian name at \`n:\` (each English one at \`name:\`) and run
# \`aide terms --add\` again: it proposes the other cases. Read them, correct them, and add \`reviewed: "YYYY-MM-DD"\`.`;

export interface TermsWork {
  /** Of the project itself. */
  readonly files: readonly TermFile[];
  readonly items: readonly WorkItem[];
  /** What a translator has named. */
  readonly names: Answers["names"];
  readonly proposer: Proposer;
  /** Keys that entries have. */
  readonly taken: { has(key: string): boolean };
}

export interface TermsPlan {
  /** Files that change, whole. */
  readonly files: readonly TermFile[];
  readonly added: readonly string[];
  readonly completed: readonly string[];
}

/** Keys for the names that have no entry yet, none of them twice. */
function newEntries({ items, names, proposer, taken }: TermsWork, drafted: ReadonlySet<string>): NewEntry[] {
  const used = new Set<string>();
  return items
    .filter(({ kind, text }) => kind === "name" && !drafted.has(text))
    .map((item) => {
      const key = termKey(item.text, { has: (one) => used.has(one) || taken.has(one) });
      used.add(key);
      const translated = names.find((name) => name.item === item)?.nominative;
      return { key, places: placesText(item.places), ...proposeEntry(item, proposer, translated) };
    });
}

/** Names that a translator has given to entries that had none. */
const nominated = (text: string, names: Answers["names"]): string =>
  names.reduce(
    (edited, { item, nominative }) =>
      item.term === undefined || item.language !== "ru"
        ? edited
        : writeNominative(edited, item.term, nominative),
    text,
  );

/** Drafts are completed first, then an entry is added for each name that has none. */
export function planTerms(work: TermsWork): TermsPlan {
  const own = work.files.some(({ path }) => path === NEW_NAMES)
    ? work.files
    : [...work.files, { path: NEW_NAMES, text: "" }];
  const drafted = new Set(own.flatMap(({ text }) => russianDrafts(text)));
  const entries = newEntries(work, drafted);
  const completed: string[] = [];
  const files = own.map(({ path, text }) => {
    const draft = completeDrafts(nominated(text, work.names), work.proposer);
    completed.push(...draft.completed);
    return { path, text: path === NEW_NAMES ? addEntries(draft.text, entries, HEAD) : draft.text };
  });
  return {
    files: files.filter(({ text }, at) => text !== own[at]?.text),
    added: entries.map(({ key }) => key),
    completed,
  };
}
