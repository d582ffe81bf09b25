/** What a source has spoken of so far: what `the country`, `the Organisation`, `the Centre`, `AKDN`, `it` can stand for. */
import type { TermKind } from "../model/kinds.ts";
import type { Term } from "../model/term.ts";
import type { Mention, NameRange } from "./mention.ts";

/** Something named before, as printed there. */
export interface Antecedent {
  readonly text: string;
  readonly term?: string;
}

export interface NamedBefore extends Antecedent {
  readonly kinds: readonly TermKind[];
}

/** A document named before. */
export interface DocumentBefore extends Antecedent {
  readonly type: string;
  readonly treaty: boolean;
}

export interface Discourse {
  /** The country that the dossier is about. */
  readonly subject?: Term;
  /** The organisation or country that it cooperates with. */
  readonly counterpart?: Term;
  /** Whom the title names, where the termbase does not know them. */
  readonly unnamed: { readonly subject?: Antecedent; readonly organisation?: Antecedent };
  /** Bodies named so far, the latest last. */
  readonly bodies: readonly Antecedent[];
  /** Parties named so far, each once, in the order in which they came. */
  readonly parties: readonly Antecedent[];
  /** Titles of documents named so far, the latest last. */
  readonly documents: readonly DocumentBefore[];
  /** What acronyms were said to stand for. */
  readonly acronyms: ReadonlyMap<string, NamedBefore>;
  /** The last date of the text so far, EDTF. */
  readonly date?: string;
  /** The last of them that names a day, or days. */
  readonly day?: string;
  /** What the sentence before is about, if that is one thing. */
  readonly topic?: NamedBefore | DocumentBefore;
}

/** The discourse at the beginning of a source. */
export function beginDiscourse(subject: Term | undefined, counterpart: Term | undefined): Discourse {
  return {
    ...(subject ? { subject } : {}),
    ...(counterpart ? { counterpart } : {}),
    unnamed: {},
    bodies: [],
    parties: [],
    documents: [],
    acronyms: new Map(),
  };
}

/** Bodies further back than this are not what a writer means by `the Centre`. */
const REMEMBERED = 40;
/** Acronyms and parties of one source; more is no text. */
const MOST = 400;

/** A name of a text as later words stand for it. */
export const antecedentIn =
  (text: string) =>
  ({ start, end, term }: NameRange): Antecedent => ({
    text: text.slice(start, end).replace(/\s+/gu, " "),
    ...(term === undefined ? {} : { term }),
  });

const keyOf = ({ text, term }: Antecedent): string => term ?? text.toLowerCase();

function withAcronyms(
  discourse: Discourse,
  text: string,
  mentions: readonly Mention[],
): Discourse["acronyms"] {
  const explained = mentions.flatMap((mention): [string, NamedBefore][] =>
    mention.type === "name" && mention.acronym
      ? [
          [
            text.slice(mention.acronym.start, mention.acronym.end),
            { ...antecedentIn(text)(mention.name), kinds: mention.kinds },
          ],
        ]
      : [],
  );
  return explained.length === 0 || discourse.acronyms.size > MOST
    ? discourse.acronyms
    : new Map([...discourse.acronyms, ...explained]);
}

function withParties(
  { parties }: Discourse,
  text: string,
  mentions: readonly Mention[],
): readonly Antecedent[] {
  let all = parties;
  for (const mention of mentions) {
    if (
      mention.type !== "name" ||
      !mention.kinds.includes("party") ||
      mention.antecedent ||
      mention.adjective
    )
      continue;
    const party = antecedentIn(text)(mention.name);
    if (all.length < MOST && !all.some((one) => keyOf(one) === keyOf(party))) all = [...all, party];
  }
  return all;
}

/** Where a sentence goes on behind a date that it begins with: `On June 27, the Agreement was signed`. */
function behindOpeningDate(text: string, mentions: readonly Mention[]): number {
  const date = mentions.find(
    (one) => one.type === "date" && /^\s*(?:\p{L}+\s)?$/u.test(text.slice(0, one.start)),
  );
  if (!date) return 0;
  return text[date.end] === "," ? date.end + 1 : date.end;
}

/** What a sentence begins with, behind a date and an article, if it is one thing and a word follows: `The Agency meets …`. */
function topicOf(
  text: string,
  mentions: readonly Mention[],
  isArticle: (word: string) => boolean,
): Discourse["topic"] {
  const from = behindOpeningDate(text, mentions);
  const rest = text.slice(from);
  const before = /^\s*(?:(\p{L}+)\s)?/u.exec(rest);
  const words =
    before?.[1] && isArticle(before[1].toLowerCase()) ? before[0].length : (/\S/u.exec(rest)?.index ?? 0);
  const first = mentions.find((mention) => mention.start === from + words);
  const goesOn = first && /^\s\p{Ll}/u.test(text.slice(first.end, first.end + 2));
  if (!first || !goesOn) return undefined;
  if (first.type === "name" && !first.adjective && !first.event)
    return { ...(first.antecedent ?? antecedentIn(text)(first.name)), kinds: first.kinds };
  if (first.type === "document" && first.title)
    return {
      ...(first.antecedent ?? antecedentIn(text)(first.title)),
      type: first.documentType,
      treaty: first.treaty,
    };
  return undefined;
}

/** The discourse after a sentence. `isArticle`: whether a word may stand before a name and is no part of it. */
export function remember(
  discourse: Discourse,
  text: string,
  mentions: readonly Mention[],
  isArticle: (word: string) => boolean = () => false,
): Discourse {
  const antecedent = antecedentIn(text);
  const bodies = mentions.flatMap((mention) =>
    mention.type === "name" && mention.kinds.includes("body") && !mention.antecedent && !mention.unresolved
      ? [antecedent(mention.name)]
      : [],
  );
  const documents = mentions.flatMap((mention): DocumentBefore[] =>
    mention.type === "document" && mention.title && !mention.antecedent
      ? [{ ...antecedent(mention.title), type: mention.documentType, treaty: mention.treaty }]
      : [],
  );
  const { topic: _, ...rest } = discourse;
  const topic = topicOf(text, mentions, isArticle);
  return {
    ...rest,
    bodies: bodies.length > 0 ? [...discourse.bodies, ...bodies].slice(-REMEMBERED) : discourse.bodies,
    parties: withParties(discourse, text, mentions),
    documents:
      documents.length > 0 ? [...discourse.documents, ...documents].slice(-REMEMBERED) : discourse.documents,
    acronyms: withAcronyms(discourse, text, mentions),
    ...(topic ? { topic } : {}),
  };
}
