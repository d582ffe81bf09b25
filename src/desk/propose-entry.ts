/** A wanted name to the entry that the language desk completes. */
import { headKeyOf } from "../compose/lexicon/index.ts";
import type { Term } from "../model/term.ts";
import type { FormsHint, ProposedForms, Proposer } from "./proposer.ts";
import { type TermClass, termClassOf } from "./term-class.ts";
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

/** Persons and those who hold an office live; nothing else that the termbase names does. */
export const hintFor = (kind: Term["kind"]): FormsHint => ({
  kind: kind === "person" ? "person" : "phrase",
  animate: kind === "person" || kind === "office",
});

function englishFields(name: string | undefined, kind: Term["kind"]): Record<string, unknown> {
  if (name === undefined) return { name: null };
  const bare = name.replace(/^the\s+/iu, "");
  return TAKES_ARTICLE.has(kind) ? { name: bare, article: "the" } : { name: bare };
}

/** The Russian nominative: a translator's, a person's by transcription, a Russian name as it stands. */
function nominative(
  item: WorkItem,
  kind: Term["kind"],
  proposer: Proposer,
  translated: string | undefined,
): ReturnType<Proposer["transcribe"]> {
  if (item.from === "ru")
    return { text: item.text, doubts: ["the Russian name stands as printed; write it in the nominative"] };
  if (translated !== undefined) return { text: translated, doubts: [] };
  return kind === "person" ? proposer.transcribe(item.text) : undefined;
}

/** Two or more capitalised words and nothing else. */
const LIKE_A_PERSON = /^(?:\p{Lu}[\p{L}.'’-]*\s+)+\p{Lu}[\p{L}'’-]+$/u;

/** Who signs or meets may be a body or a person: a name that can be transcribed and names no body is a person's. */
function classOf({ as, text }: WorkItem, proposer: Proposer): TermClass {
  const isPerson =
    as === "party" &&
    LIKE_A_PERSON.test(text) &&
    headKeyOf(text) === undefined &&
    proposer.transcribe(text) !== undefined;
  return termClassOf(isPerson ? "person" : as, text);
}

/**
 * Only what the printed name tells is filled in, and its nominative in the other language where it was translated. The
 * forms are proposals: no entry is `reviewed`.
 */
export function proposeEntry(item: WorkItem, proposer: Proposer, translated?: string): ProposedEntry {
  const { kind, class: termClass } = classOf(item, proposer);
  const name = nominative(item, kind, proposer, translated);
  const proposed = name === undefined ? undefined : proposer.forms(name.text, hintFor(kind));
  const doubts = [
    ...(name?.doubts ?? []),
    ...(proposed?.doubts ?? []),
    ...(proposed && PLACES.has(kind) ? ["в or на"] : []),
  ];
  const [{ path, span }] = item.places;
  return {
    fields: {
      kind,
      class: termClass,
      en: englishFields(item.from === "en" ? item.text : translated, kind),
      ru: proposed ? russianFields(kind, proposed) : { name: { n: null } },
      source: `named in ${path}:${span.line}; write where its official forms stand`,
    },
    doubts,
  };
}
