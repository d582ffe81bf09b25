/** Makes the nouns of a fact: finds their terms and the characters that they were read from. */
import type { SourceRecord } from "../../model/dossier.ts";
import type { AnyFact, Name } from "../../model/fact.ts";
import type { Span } from "../../model/span.ts";
import type { Term, Termbase } from "../../model/term.ts";
import { headKeyOf, namesBody, namesPerson } from "../lexicon/index.ts";
import type { Noun } from "./noun.ts";

/** Fields that hold whoever acts. */
const PARTIES = ["state", "party"];

type Facts = Pick<AnyFact, "span" | "parts">;

const folded = (text: string) => text.replace(/\s+/gu, " ").trim();

/** The narrowest part of a fact that holds a name; the fact's own span where none does. */
function spanOf(fact: Facts, name: string): Span {
  const spans = Object.values(fact.parts).filter((span) => folded(span.quote).includes(folded(name)));
  return spans.toSorted((a, b) => a.quote.length - b.quote.length || a.start - b.start)[0] ?? fact.span;
}

/** UTF-16 units; two short words are no longer. */
const WINDOW = 40;

const isArticle = (word: string | undefined): word is "the" | "a" | "an" =>
  word === "the" || word === "a" || word === "an";

interface Before {
  readonly article: Noun["article"];
  readonly preposition: string | null;
}

const PREPOSITIONS = ["to", "for", "in", "at", "при", "по", "в", "во"];
const NOTHING_BEFORE: Before = { article: undefined, preposition: null };

/** The article and the preposition before a name in the words of its fact. */
function beforeName({ span: whole }: Facts, span: Span, name: string): Before {
  const at = Math.max(0, span.start - whole.start);
  const start = whole.quote.indexOf(name, at);
  if (start < 0) return NOTHING_BEFORE;
  const words = whole.quote
    .slice(Math.max(0, start - WINDOW), start)
    .toLowerCase()
    .split(/\s+/u);
  // what stands behind a mark is none of the words before the name
  if (words.pop() !== "") return NOTHING_BEFORE;
  const article = isArticle(words.at(-1)) ? words.at(-1) : undefined;
  const before = words.at(article === undefined ? -1 : -2) ?? "";
  return {
    article: isArticle(article) ? article : undefined,
    preposition: PREPOSITIONS.includes(before) ? before : null,
  };
}

/** A dash before an item of a list is no part of the name that begins there. */
const withoutDash = (text: string) => text.replace(/^[–—-]\s+/u, "");

/** Persons who are counted are no event: `Ministers meet`. */
const isMisplaced = ({ class: sort, ru }: Term, as: string): boolean =>
  sort === "measure" && as === "event" && ru?.animate === true;

export type MakeNoun = (fact: Facts, name: Name, as: string) => Noun;

/** What the name itself says against the field that holds it. */
function kindOf(text: string, as: string): string {
  if (as === "event" && namesBody(text)) return "organisation";
  return PARTIES.includes(as) && headKeyOf(text) === undefined && namesPerson(text) ? "person" : as;
}

/** An anaphor stands for its antecedent; a name without a key is looked up as printed. */
export function nounMaker(termbase: Termbase, sources: readonly SourceRecord[]): MakeNoun {
  return (fact, name, as) => {
    const span = spanOf(fact, name.text);
    const source = sources.find((record) => record.label === span.source);
    const text = withoutDash(name.antecedent ?? name.text);
    const key = name.antecedent === undefined ? name.term : (name.antecedentTerm ?? name.term);
    const known =
      (key === undefined ? undefined : termbase.get(key)) ?? (text ? termbase.lookUp(text) : undefined);
    const term = known && isMisplaced(known, as) ? undefined : known;
    return {
      is: "noun",
      text,
      term: term ?? null,
      as: term?.class ?? kindOf(text, as),
      ...(name.antecedent === undefined ? beforeName(fact, span, text) : NOTHING_BEFORE),
      isTitle: false,
      language: source?.language ?? "en",
      span,
      path: source?.path ?? span.source,
    };
  };
}

/** Words kept as they are printed, whatever they may name. */
export const verbatimNoun = (make: MakeNoun, fact: Facts, text: string): Noun => ({
  ...make(fact, { text }, "statement"),
  term: null,
  as: "statement",
});
