/** A wanted name to the entry that the language desk completes. */
import type { Term } from "../model/term.ts";
import type { FormsHint, ProposedForms, Proposer } from "./proposer.ts";
import { termClassOf } from "./term-class.ts";
import type { WorkItem } from "./work-list.ts";

/** The fields of an entry in the order of the file; `null` is left for the desk to write. */
export interface ProposedEntry {
  readonly fields: Readonly<Record<string, unknown>>;
  /** For the comment above the entry: what was guessed. */
  readonly doubts: readonly string[];
}

/** Names of bodies and titles take the article; states, places, persons and fields of work do not. */
const TAKES_ARTICLE = new Set<Term["kind"]>(["body", "instrument", "document", "event"]);

const PLACES = new Set<Term["kind"]>(["party", "place"]);

/** The Russian half of an entry, in the order of the file. */
export function russianFields(kind: Term["kind"], proposed: ProposedForms): Record<string, unknown> {
  return {
    name: { ...proposed.forms },
    gender: proposed.gender,
    ...(proposed.number === "plural" ? { number: "plural" } : {}),
    ...(proposed.animate ? { animate: true } : {}),
    ...(PLACES.has(kind) ? { place: "в" } : {}),
  };
}

export const hintFor = (kind: Term["kind"]): FormsHint => ({ kind: kind === "person" ? "person" : "phrase" });

function englishFields(name: string, kind: Term["kind"]): Record<string, unknown> {
  const bare = name.replace(/^the\s+/iu, "");
  return TAKES_ARTICLE.has(kind) ? { name: bare, article: "the" } : { name: bare };
}

/** The nominative that can be told from the printed name: a person's by transcription, a Russian one as it stands. */
function nominative(item: WorkItem, kind: Term["kind"], proposer: Proposer): string | undefined {
  if (item.from === "ru") return item.text;
  return kind === "person" ? proposer.transcribe(item.text) : undefined;
}

/** Only what the printed name tells is filled in; the forms are proposals, and no entry is `reviewed`. */
export function proposeEntry(item: WorkItem, proposer: Proposer): ProposedEntry {
  const { kind, class: termClass } = termClassOf(item.as, item.text);
  const name = nominative(item, kind, proposer);
  const proposed = name === undefined ? undefined : proposer.forms(name, hintFor(kind));
  const doubts = [
    ...(item.from === "ru" ? ["the Russian name stands as printed; write it in the nominative"] : []),
    ...(proposed?.doubts ?? []),
    ...(proposed && PLACES.has(kind) ? ["в or на"] : []),
  ];
  const [{ path, span }] = item.places;
  return {
    fields: {
      kind,
      class: termClass,
      en: item.from === "en" ? englishFields(item.text, kind) : { name: null },
      ru: proposed ? russianFields(kind, proposed) : { name: { n: null } },
      source: `named in ${path}:${span.line}; write where its official forms stand`,
    },
    doubts,
  };
}
