/** What a source has spoken of so far: what `the country`, `the Organisation`, `the Centre` can stand for. */
import type { Term } from "../model/term.ts";
import type { Mention, NameRange } from "./mention.ts";

/** Something named before, as printed there. */
export interface Antecedent {
  readonly text: string;
  readonly term?: string;
}

export interface Discourse {
  /** The country that the dossier is about. */
  readonly subject?: Term;
  /** The organisation or country that it cooperates with. */
  readonly counterpart?: Term;
  /** Bodies named so far, the latest last. */
  readonly bodies: readonly Antecedent[];
  /** Titles of documents named so far, the latest last. */
  readonly documents: readonly (Antecedent & { readonly type: string })[];
}

/** The discourse at the beginning of a source. */
export function beginDiscourse(subject: Term | undefined, counterpart: Term | undefined): Discourse {
  return {
    ...(subject ? { subject } : {}),
    ...(counterpart ? { counterpart } : {}),
    bodies: [],
    documents: [],
  };
}

/** Bodies further back than this are not what a writer means by `the Centre`. */
const REMEMBERED = 40;

/** The discourse after a sentence. */
export function remember(discourse: Discourse, text: string, mentions: readonly Mention[]): Discourse {
  const antecedent = ({ start, end, term }: NameRange): Antecedent => ({
    text: text.slice(start, end).replace(/\s+/gu, " "),
    ...(term === undefined ? {} : { term }),
  });
  const bodies = mentions.flatMap((mention) =>
    mention.type === "name" && mention.kinds.includes("body") && !mention.antecedent
      ? [antecedent(mention.name)]
      : [],
  );
  const documents = mentions.flatMap((mention) =>
    mention.type === "document" && mention.title && !mention.antecedent
      ? [{ ...antecedent(mention.title), type: mention.documentType }]
      : [],
  );
  return {
    ...discourse,
    bodies: [...discourse.bodies, ...bodies].slice(-REMEMBERED),
    documents: [...discourse.documents, ...documents].slice(-REMEMBERED),
  };
}
