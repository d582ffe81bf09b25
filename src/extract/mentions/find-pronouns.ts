/** Pronouns: `It` for what the sentence before is about, `ratified it`, `it entered into force` for a document. */
import type { DocumentBefore, NamedBefore } from "../discourse.ts";
import type { DocumentMention, Mention, NameMention } from "../mention.ts";
import { tokenAt } from "../sentence.ts";
import type { Token } from "../tokenize.ts";
import type { FinderInput, MentionFinder } from "./mention-finder.ts";
import { indexMentions, type MentionIndex } from "./mention-index.ts";
import { isVerb } from "./topic.ts";

/** Pronouns with these many words behind them are looked at for a verb, and for `it is important that`. */
const CLAUSE_WINDOW = 5;
/** Words before a pronoun that begins a sentence but for a date: In May 1994 it. */
const LEAD_IN = 6;

type Meant = NamedBefore | DocumentBefore;

function mentionOf({ start, end }: Token, meant: Meant): NameMention | DocumentMention {
  const range = { start, end };
  const antecedent = { text: meant.text, ...(meant.term === undefined ? {} : { term: meant.term }) };
  if ("kinds" in meant) return { type: "name", ...range, kinds: meant.kinds, name: range, antecedent };
  const { type: documentType, treaty } = meant;
  return { type: "document", ...range, documentType, treaty, title: range, head: range, antecedent };
}

const isDocument = (meant: Meant | undefined): meant is DocumentBefore =>
  meant !== undefined && !("kinds" in meant);

const isBody = (meant: Meant | undefined): meant is NamedBefore =>
  meant !== undefined && "kinds" in meant && meant.kinds.includes("body");

function documentBefore(text: string, mention: DocumentMention): DocumentBefore {
  const { title, antecedent, documentType: type, treaty } = mention;
  if (antecedent) return { ...antecedent, type, treaty };
  const { start, end } = title ?? mention;
  const term = title?.term;
  return {
    text: text.slice(start, end).replace(/\s+/gu, " "),
    ...(term === undefined ? {} : { term }),
    type,
    treaty,
  };
}

/** Reads the pronouns of one sentence that has any. */
class PronounParser {
  readonly #input: FinderInput;
  readonly #index: MentionIndex;
  readonly #documents: readonly (DocumentMention | undefined)[];
  constructor(input: FinderInput) {
    this.#input = input;
    this.#index = indexMentions(input.mentions, input.tokens);
    this.#documents = this.#documentsBefore();
  }

  #lower(at: number): string {
    return this.#input.tokens[at]?.lower ?? "";
  }

  #isForm(at: number, verbs: ReadonlySet<string> | undefined): boolean {
    const forms = this.#input.lexicon.clauses.verbs.get(this.#lower(at)) ?? [];
    return forms.some(({ lemma }) => verbs?.has(lemma) === true);
  }

  /** Behind another verb a pronoun may mean what that one is about: opened a school and left it. */
  #isFirstVerb(at: number): boolean {
    const { verbs, auxiliaries } = this.#input.lexicon.clauses;
    const { be, have } = auxiliaries;
    return this.#input.tokens
      .slice(0, at)
      .every(({ lower }) => !verbs.has(lower) || be.has(lower) || have.has(lower));
  }

  /** A form of a verb of which documents are the object: ratified. */
  #rulesDocuments(at: number): boolean {
    return this.#isForm(at, this.#input.lexicon.names.documentVerbs);
  }

  /** Behind a pronoun: `was ratified`, `has been signed`, `entered into force`. */
  #tellsOfDocument(at: number): boolean {
    const { clauses, names } = this.#input.lexicon;
    let passive = false;
    for (let next = at + 1; next <= at + CLAUSE_WINDOW; next += 1) {
      const word = this.#lower(next);
      const isDone = passive || clauses.verbs.get(word)?.some(({ form }) => form === "passive");
      if (isDone && this.#rulesDocuments(next)) return names.doneToOthers?.has(word) !== true;
      if (names.forceNouns?.has(word)) return true;
      passive ||= clauses.auxiliaries.be.has(word);
    }
    return false;
  }

  /** The document that a pronoun means: one of this sentence, else what the sentence before is about. */
  #lastDocument(at: number): DocumentBefore | undefined {
    const last = this.#documents[at];
    const { topic } = this.#input.discourse;
    return last ? documentBefore(this.#input.text, last) : isDocument(topic) ? topic : undefined;
  }

  /** For every token, of the documents before it the last one that no preposition rules; else the last. */
  #documentsBefore(): (DocumentMention | undefined)[] {
    const { tokens, mentions, lexicon } = this.#input;
    const ending = new Map<number, DocumentMention>();
    for (const mention of mentions) if (mention.type === "document") ending.set(mention.end, mention);
    let last: DocumentMention | undefined;
    let isRuled = true;
    return tokens.map(({ end }) => {
      const before = last;
      const mention = ending.get(end);
      if (!mention) return before;
      const first = tokenAt(tokens, mention.start) - 1;
      const word = lexicon.determiners.has(this.#lower(first)) ? first - 1 : first;
      const ruled = lexicon.clauses.prepositions.has(this.#lower(word));
      if (!ruled || isRuled) {
        last = mention;
        isRuled = ruled;
      }
      return before;
    });
  }

  /** What a pronoun at the beginning of a sentence takes up, behind a date too. */
  #opens(at: number): boolean {
    const { prepositions } = this.#input.lexicon.clauses;
    if (at > LEAD_IN) return false;
    for (let before = 0; before < at; before += 1)
      if (
        !this.#index.inDate(before) &&
        !prepositions.has(this.#lower(before)) &&
        this.#lower(before) !== ","
      )
        return false;
    return true;
  }

  /** Whether no noun follows that a pronoun says whose it is: подписал его текст. */
  #standsAlone(at: number): boolean {
    const { tokens, lexicon } = this.#input;
    const next = tokens[at + 1];
    const { prepositions, adverbs } = lexicon.clauses;
    return (
      !next?.isWord ||
      this.#index.inDate(at + 1) ||
      prepositions.has(next.lower) ||
      adverbs.has(next.lower) ||
      lexicon.conjunctions.includes(next.lower)
    );
  }

  /** What a pronoun stands for; nothing in `it is important that`. */
  meant(at: number): Meant | undefined {
    const { lexicon, discourse } = this.#input;
    const { names } = lexicon;
    const isLatter = names.latter?.has(this.#lower(at)) === true;
    if (isLatter && !lexicon.definiteArticles.has(this.#lower(at - 1))) return undefined;
    const verb = isLatter ? at - 2 : at - 1;
    if (names.objectPronouns?.has(this.#lower(at)))
      return this.#rulesDocuments(verb) && this.#standsAlone(at) ? this.#lastDocument(at) : undefined;
    if (names.documentVerbs && this.#rulesDocuments(verb)) return this.#lastDocument(at);
    if (this.#isForm(verb, names.bodyVerbs))
      return isBody(discourse.topic) && this.#isFirstVerb(verb) ? discourse.topic : undefined;
    const words = Array.from({ length: CLAUSE_WINDOW }, (_, word) => at + 1 + word);
    if (words.some((word) => names.clauseLinks.has(this.#lower(word)))) return undefined;
    const opens = !isLatter && this.#opens(at);
    if (names.documentVerbs && this.#tellsOfDocument(at))
      return this.#lastDocument(at) ?? (isLatter ? discourse.documents.at(-1) : undefined);
    const isClause =
      lexicon.clauses.verbs.has(this.#lower(at + 1)) || words.some((word) => isVerb(this.#input, word));
    return opens && isClause ? discourse.topic : undefined;
  }
}

export const findPronouns: MentionFinder = (input) => {
  const { tokens, lexicon } = input;
  const { subjectPronouns, objectPronouns, latter } = lexicon.names;
  const isPronoun = ({ lower }: Token) =>
    subjectPronouns.has(lower) || objectPronouns?.has(lower) === true || latter?.has(lower) === true;
  if (!tokens.some(isPronoun)) return [];
  const parser = new PronounParser(input);
  return tokens.flatMap((token, at): Mention[] => {
    const meant = isPronoun(token) ? parser.meant(at) : undefined;
    return meant ? [mentionOf(token, meant)] : [];
  });
};
