/** The termbase's files to the termbase. */
import type { Message, Outcome } from "../model/finding.ts";
import type { Term, Termbase } from "../model/term.ts";
import type { Place } from "../yaml/read-yaml.ts";
import { headingIndex } from "./heading-index.ts";
import { nameIndex, type SharedName } from "./name-index.ts";
import { type Entry, readEntries } from "./read-entries.ts";
import { invalidTerm } from "./term-messages.ts";

/** A file of `sources/terms/`: its path relative to the project, and its text. */
export interface TermFile {
  readonly path: string;
  readonly text: string;
}

/** From a file to its entries, as `readEntries`. */
export type TermFileReader = typeof readEntries;

/**
 * Reads and indexes the termbase. An entry that is no term is left out and gives a message `term-invalid` with its
 * line and column; a name that leads to two entries gives `term-ambiguous`, and means the first of them. Entries of
 * `packaged` files, which come with the program, give way to those of a project: by their keys, and where a name leads
 * to both. `read` reads one file; another than `readEntries` may remember what it gave.
 */
export function parseTerms(
  files: readonly TermFile[],
  packaged: readonly TermFile[] = [],
  read: TermFileReader = readEntries,
): Outcome<Termbase> {
  const own = readLayer(files, read);
  const base = readLayer(packaged, read);
  const entries = new Map([...own.value, ...[...base.value].filter(([key]) => !own.value.has(key))]);
  const terms = new Map([...entries].map(([key, { term }]) => [key, term]));
  const isHeading = ({ kind }: Term) => kind === "heading";
  const index = nameIndex(new Map([...terms].filter(([, term]) => !isHeading(term))));
  return {
    value: {
      terms,
      get: (key) => terms.get(key),
      lookUp: index.lookUp,
      find: index.find,
      sharing: index.sharing,
      heading: headingIndex([...terms.values()].filter(isHeading)),
    },
    messages: [
      ...own.messages,
      ...base.messages,
      ...[...entries.values()].flatMap((entry) => missingReferences(entry, terms)),
      ...index.shared.map((shared) => ambiguous(shared, entries)),
    ],
  };
}

/** The entries of some files by their keys. */
function readLayer(
  files: readonly TermFile[],
  readFile: TermFileReader,
): Outcome<ReadonlyMap<string, Entry>> {
  const read = files.map(({ path, text }) => readFile(path, text));
  const entries = new Map<string, Entry>();
  const repeats: Message[] = [];
  for (const entry of read.flatMap(({ value }) => value)) {
    const first = entries.get(entry.term.key);
    if (first) repeats.push(repeated(entry, first.place));
    else entries.set(entry.term.key, entry);
  }
  return { value: entries, messages: [...read.flatMap(({ messages }) => messages), ...repeats] };
}

function repeated({ term, place }: Entry, first: Place): Message {
  return invalidTerm(
    place,
    `\`${term.key}\` stands in ${first.path}:${first.line} already`,
    "give one of the two entries another key, or take it out",
  );
}

function missingReferences({ term, place }: Entry, terms: ReadonlyMap<string, Term>): Message[] {
  return (["parent", "capital"] as const).flatMap((field) => {
    const key = term[field];
    if (key === undefined || terms.has(key)) return [];
    return [
      invalidTerm(
        place,
        `${field} of \`${term.key}\`: there is no entry \`${key}\``,
        `add the entry \`${key}\`, or write the key of another as ${field}`,
      ),
    ];
  });
}

function ambiguous(
  { name, terms: [first, second] }: SharedName,
  entries: ReadonlyMap<string, Entry>,
): Message {
  return {
    rule: "term-ambiguous",
    severity: "warning",
    ...(entries.get(second.key)?.place ?? { path: "sources/terms" }),
    message: `“${name}” means both \`${first.key}\` and \`${second.key}\``,
    advice: `take the name out of one of the two entries; until then it means \`${first.key}\``,
  };
}
