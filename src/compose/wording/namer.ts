/** Names things in a document: chooses the form by what was named before, and keeps verbs in agreement with it. */
import type { Case } from "../../model/kinds.ts";
import type { Term } from "../../model/term.ts";
import type { ComposeContext } from "../compose-context.ts";
import { escapeMarkdown } from "../escape-markdown.ts";
import { UnwordedError } from "../helpers/unworded-error.ts";
import { isName } from "../lexicon/is-name.ts";
import { NAME_WORDS } from "../lexicon/name-words.ts";
import { type Noun, nounKey } from "../view/noun.ts";
import { GRAMMARS } from "./grammar.ts";
import type { Mentions } from "./mentions.ts";
import { type FormGrammar, laterForm, type NameForm } from "./name-form.ts";
import type { NounWriter } from "./noun-words.ts";

/** `prose` is counted; the others stand in titles and tables, which are not. `cell` and `label`, long and short, have no article; `aside` is a label in brackets. */
export type NameUse = "prose" | "full" | "short" | "cell" | "label" | "aside";

/** Kinds whose cells bring in the short form. */
const INTRODUCED: ReadonlySet<string> = new Set(["body", "instrument"]);

/** What is called by a name; headings and measures may be clauses. */
const CALLED = ["event", "organisation", "organ", "state", "party"];

/** A post told by what it is, no title: Lithuanian judge, first director; it keeps its article. */
const DESCRIPTION = /^(?:\p{Lu}\p{L}+ (?:judge|member|citizen|expert)|(?:first|last|present|new|former) )/u;

/** About what stands on one line of a column of names. */
const CELL_WIDTH = 62;

/** The words of Markdown of ours, for measuring and for choosing what stands before them. */
function plainText(markdown: string): string {
  return markdown.replace(/:\p{L}+\[|(?<!\\)\](?:\{lang=..\})?|\\(?=[!-/:-@[-`{-~])/gu, "");
}

/** Cells and labels have no article. */
function withoutArticle(markdown: string, use: NameUse): string {
  return use === "cell" || use === "label" || use === "aside"
    ? markdown.replace(/^(?<mark>:unchecked\[)?(?:the|an?) /u, "$<mark>")
    : markdown;
}

export class Namer {
  readonly #context: ComposeContext;
  readonly #nouns: NounWriter;
  readonly #mentions: Mentions;
  /** Forms as printed in the statement that is being written. */
  readonly #printed = new Map<string, NameForm>();
  #inStatement = false;

  constructor(context: ComposeContext, nouns: NounWriter, mentions: Mentions) {
    this.#context = context;
    this.#nouns = nouns;
    this.#mentions = mentions;
  }

  /** What `attempt` counted is taken back if it throws. */
  statement<T>(attempt: () => T): T {
    this.#printed.clear();
    this.#inStatement = true;
    try {
      return this.#mentions.transaction(attempt);
    } finally {
      this.#inStatement = false;
    }
  }

  name(noun: Noun, use: NameUse, grammaticalCase: Case, after?: string): string {
    const words = this.#words(noun, use, grammaticalCase);
    if (after === undefined) return words;
    const plain = plainText(words);
    const before = GRAMMARS[this.#context.writer.code].preposition(after, plain, noun.term);
    return `${before} ${words}`;
  }

  /** Gender and number of the noun as it is, or is going to be, printed in this statement. */
  grammar(noun: Noun, use: NameUse): FormGrammar {
    const { term } = noun;
    if (!term) return this.#nouns.unknown(noun, "n");
    const form = this.#printed.get(nounKey(noun)) ?? this.#form(noun, term, use);
    return this.#nouns.term(noun, term, form, "n") ?? this.#nouns.unknown(noun, "n");
  }

  /** Whether the noun has a name that can take the case. */
  isKnown(noun: Noun, grammaticalCase: Case): boolean {
    const { term } = noun;
    if (term && this.#nouns.term(noun, term, "full", grammaticalCase)) return true;
    const { named, declined } = this.#nouns.unknown(noun, grammaticalCase);
    return named && declined;
  }

  #form(noun: Noun, term: Term, use: NameUse): NameForm {
    if (use === "cell" || use === "full") return "full";
    const later = laterForm(term, this.#context.writer.code);
    return use === "prose" && this.#mentions.isFirst(nounKey(noun)) ? "full" : later;
  }

  #words(noun: Noun, use: NameUse, grammaticalCase: Case): string {
    const { term } = noun;
    const key = nounKey(noun);
    if (!term) return this.#unknown(noun, use, grammaticalCase);
    const isUnheardOf = (use === "label" || use === "aside") && this.#isUnheardOf(term, key);
    if (isUnheardOf) return this.#words(noun, use === "label" ? "cell" : "full", grammaticalCase);
    const form = this.#form(noun, term, use);
    const words = this.#nouns.term(noun, term, form, grammaticalCase);
    if (!words) return this.#unknown(noun, use, grammaticalCase);
    const brought = use === "prose" && form === "full" && this.#mentions.isFirst(key);
    const introduction = brought ? this.#introduction(noun, term) : "";
    this.#printed.set(key, form);
    if (use === "prose") this.#mentions.add(key);
    if ((use === "label" || use === "aside") && form === "abbreviation") this.#mentions.addLabel(key);
    const name = withoutArticle(words.markdown, use);
    if (use === "cell" && INTRODUCED.has(term.kind)) return this.#cell(noun, term, name);
    return name + introduction;
  }

  /** Whether its abbreviation would stand for what nothing has named before. */
  #isUnheardOf(term: Term, key: string): boolean {
    const isAbbreviated = laterForm(term, this.#context.writer.code) === "abbreviation";
    return isAbbreviated && this.#mentions.isFirst(key) && !this.#mentions.isIntroduced(key);
  }

  /**
   * A body in a cell: the full name and the known one in brackets, or the known one alone where that is long. The official
   * name of an instrument stands in any case.
   */
  #cell(noun: Noun, term: Term, name: string): string {
    const { code } = this.#context.writer;
    const form = laterForm(term, code);
    const known = form === "full" ? undefined : this.#nouns.term(noun, term, form, "n")?.markdown;
    if (known === undefined) return name;
    const short = withoutArticle(known, "cell");
    const isLong = form === "short" && plainText(name).length + plainText(short).length > CELL_WIDTH;
    if (isLong) return term.kind === "body" ? short : name;
    this.#mentions.introduce(nounKey(noun));
    return `${name} \\(${escapeMarkdown(plainText(short))}\\)`;
  }

  /** @throws {UnwordedError} in prose of a statement, for what is no name but a clause: the source is quoted instead */
  #unknown(noun: Noun, use: NameUse, grammaticalCase: Case): string {
    if (this.#inStatement && use === "prose" && CALLED.includes(noun.as) && !isName(noun.text, noun.language))
      throw new UnwordedError(noun.as);
    if (use === "prose") this.#mentions.add(nounKey(noun));
    const { markdown } = this.#nouns.unknown(noun, grammaticalCase);
    return noun.as === "office" && use === "label" && DESCRIPTION.test(noun.text)
      ? markdown
      : withoutArticle(markdown, use);
  }

  /** The short form that later mentions use, in brackets; nothing where there are none. */
  #introduction(noun: Noun, term: Term): string {
    const { writer } = this.#context;
    const words = NAME_WORDS[writer.code];
    const later = laterForm(term, writer.code);
    if (later === "full" || !this.#mentions.isRepeated(nounKey(noun))) return "";
    if (term.class === "state" && words.statesBare) return "";
    if (noun.isTitle && later === "short") return "";
    const short = writer.inflect(term, later, "n") ?? "";
    if (later === "abbreviation") return ` \\(${escapeMarkdown(short.replace(/^the /u, ""))}\\)`;
    const quoted = words.quotesShortForm ? writer.quote(short) : short;
    return ` \\(${escapeMarkdown(words.hereafter.replace("{}", quoted))}\\)`;
  }
}
