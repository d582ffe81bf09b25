/** The words of a language that reading needs. Data only; one object a language. */
import type { CountWords } from "./count-words.ts";
import type { NameLexicon } from "./name-lexicon.ts";
import type { QuantityWords } from "./quantity-words.ts";
import type { TableWords } from "./table-words.ts";
import type { ClauseWords } from "./verb.ts";

/** A head noun of documents: `treaty` for instruments that states accede to. */
export interface DocumentNoun {
  readonly type: string;
  readonly treaty: boolean;
}

export interface Lexicon {
  readonly clauses: ClauseWords;
  /** Lists that patterns name: `@be`, `@observer`. Lower case; phrases with single spaces. */
  readonly lists: Readonly<Record<string, readonly string[]>>;
  /** Words that may stand before a name and are no part of it: the, its, ... */
  readonly determiners: ReadonlySet<string>;
  /** Those of them that say whose: its, their. */
  readonly possessives: ReadonlySet<string>;
  /** Articles behind which something is meant that the text has not named: a, an. */
  readonly indefiniteArticles: ReadonlySet<string>;
  /** Articles before a name that are no part of it: the. */
  readonly nameArticles: ReadonlySet<string>;
  /** Words at which a noun phrase ends: relative pronouns, finite verbs, participles. */
  readonly phraseStops: ReadonlySet<string>;
  /** Small words inside names: of, for, the, and. */
  readonly nameLinks: ReadonlySet<string>;
  /** Those of them that make the name behind a part of the one before: of. */
  readonly genitiveLinks: ReadonlySet<string>;
  /** Phrases that make the name behind the parent of the body before: *of the* Council of Europe. */
  readonly parentLinks: ReadonlySet<string>;
  /** Words that join the parts of a noun phrase, those of names included: with, at, from. */
  readonly phraseLinks: ReadonlySet<string>;
  /** Forms of verbs that show that a stretch is a clause. */
  readonly finiteVerbs: ReadonlySet<string>;
  /** Words that open a clause of their own: which, who, while. */
  readonly clauseOpeners: ReadonlySet<string>;
  /** Words and phrases that join members of a coordination, longer ones first. */
  readonly conjunctions: readonly string[];
  /** Articles and pronouns before a noun that stands for a name: the, our, this. */
  readonly definiteArticles: ReadonlySet<string>;
  /** Nouns that stand for the country of the dossier: country, republic. */
  readonly countryNouns: ReadonlySet<string>;
  /** Nouns that stand for the organisation of the dossier whatever its name. */
  readonly organisationNouns: ReadonlySet<string>;
  /** Nouns of offices, lower case: ambassador, secretary general. */
  readonly offices: readonly string[];
  /** Head nouns of bodies, lower case: commission, council. */
  readonly bodyNouns: ReadonlySet<string>;
  /** Head nouns of documents, lower case, singular and plural. */
  readonly documentNouns: Readonly<Record<string, DocumentNoun>>;
  /** Words that join a document's noun to what it is about: on, for, between. */
  readonly documentLinks: ReadonlySet<string>;
  /** What becomes of a document, two words behind its title and no part of it, lower case: into force. */
  readonly documentFates: ReadonlySet<string>;
  /** Of these, the one before the other side of an agreement: with. */
  readonly counterpartLinks: ReadonlySet<string>;
  /** No., Nos. */
  readonly numberSigns: ReadonlySet<string>;
  /** Words before a document's own date: of, dated, от. */
  readonly ownDateWords: ReadonlySet<string>;
  /** The words of tables. */
  readonly tables: TableWords;
  /** Beginnings of headings before a name, lower case: `cooperation with` -> cooperation. */
  readonly headingRelations: Readonly<Record<string, "cooperation" | "relations">>;
  /** The words of names. */
  readonly names: NameLexicon;
  /** The words around numbers. */
  readonly quantities: QuantityWords;
  /** The words around numbers and the lists that they count. */
  readonly counts: CountWords;
  /** Words that stand for something named before: them, these. */
  readonly anaphors: ReadonlySet<string>;
  /** Words before a quotation that is the whole sentence: from the source, statement by. */
  readonly quotationLeads: readonly string[];
  /** Words before a list that does not name all, lower case: among them, including. */
  readonly partialLists: readonly string[];
  /** Prepositions, as dates name them, before the day from which something lasts: since, from. */
  readonly beginningPrepositions: ReadonlySet<string>;
  /** Those of them that say so of a figure, too: since. */
  readonly sincePrepositions: ReadonlySet<string>;
  /** Words behind a date that is a heading by itself, which the date does not hold: in 2019 *year*. */
  readonly yearTails: ReadonlySet<string>;
  /** Words behind a stretch of time that make it a date: ago, later. */
  readonly relativeTime: ReadonlySet<string>;
  /** Verbs that make a sentence somebody's view: noted, stressed. */
  readonly judgementVerbs: ReadonlySet<string>;
}
