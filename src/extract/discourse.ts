/** What a source has spoken of so far: what `the country`, `the Organisation`, `the Centre` can stand for. */
import type { Term } from "../model/term.ts";
import type { Mention } from "./mention.ts";

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
}

/** Bodies further back than this are not what a writer means by `the Centre`. */
const REMEMBERED = 40;

/** The discourse after a sentence. */
export function remember(discourse: Discourse, text: string, mentions: readonly Mention[]): Discourse {
  const bodies = mentions.flatMap((mention): Antecedent[] => {
    if (mention.type !== "name" || !mention.kinds.includes("body") || mention.antecedent) return [];
    const { start, end, term } = mention.name;
    return [{ text: text.slice(start, end).replace(/\s+/gu, " "), ...(term === undefined ? {} : { term }) }];
  });
  return { ...discourse, bodies: [...discourse.bodies, ...bodies].slice(-REMEMBERED) };
}
