/** Words a noun in a language, a form and a case. */
import type { Case } from "../../model/kinds.ts";
import type { Term } from "../../model/term.ts";
import type { ComposeContext } from "../compose-context.ts";
import { escapeMarkdown } from "../escape-markdown.ts";
import { headKeyOf, headNounOf } from "../lexicon/index.ts";
import { NAME_WORDS } from "../lexicon/name-words.ts";
import type { Noun } from "../view/noun.ts";
import { unchecked } from "./markdown.ts";
import { type FormGrammar, formGrammar, type NameForm } from "./name-form.ts";
import { personWords } from "./person-words.ts";
import { quoteWords } from "./quote-words.ts";
import type { Wants } from "./wants.ts";

/** A noun worded: Markdown, and what agrees with it. */
export interface NounWords extends FormGrammar {
  readonly markdown: string;
  /** In the case that was asked for; false for words that stand in the nominative whatever the case. */
  readonly declined: boolean;
  /** By a name in the language, not by a head noun with the printed name behind it. */
  readonly named: boolean;
}

export interface NounWriter {
  /** Undefined where the term has no name in the language. */
  term(noun: Noun, term: Term, form: NameForm, grammaticalCase: Case): NounWords | undefined;
  /** For a noun without a name in the language: a head noun and the printed name, or the name as its own language prints it. */
  unknown(noun: Noun, grammaticalCase: Case): NounWords;
}

/** Classes that say little: the name itself may say more. */
const VAGUE = ["organisation", "organ", "event"];

/** What is named by common nouns, which take the article in English. */
const COMMON = ["event", "office"];

/** Slogans and headings of reports, and names that a body is only quoted by: they stand behind a head noun. */
function isQuoted(term: Term): boolean {
  return term.ru?.quoted === true;
}

export function nounWriter({ writer, translations }: ComposeContext, wants: Wants): NounWriter {
  const language = writer.code;

  function head(noun: Noun, grammaticalCase: Case): NounWords {
    const says = VAGUE.includes(noun.as) ? headKeyOf(noun.text) : undefined;
    const { forms, gender, plural } = headNounOf(language, says ?? noun.as);
    const words = `${NAME_WORDS[language].article}${forms[grammaticalCase]}`;
    return { markdown: escapeMarkdown(words), gender, plural, declined: true, named: false };
  }

  /** The head noun in the case, the name behind it unchanged. */
  function headed(noun: Noun, grammaticalCase: Case, name: string): NounWords {
    const words = head(noun, grammaticalCase);
    return { ...words, markdown: `${words.markdown} ${name}` };
  }

  /** The Joint Declaration on … says itself what it is. */
  function holdsHead({ text, as }: Noun): boolean {
    return text.toLocaleLowerCase(language).includes(headNounOf(language, as).forms.n);
  }

  function native(noun: Noun): NounWords {
    const hasArticle = /^(?:the|a|an)\s/iu.test(noun.text);
    const plural = /^\p{Ll}[^,]*s(?=\s+(?:of|to|in|for)\s|$)/u.test(noun.text);
    const isName = /^\p{Lu}/u.test(noun.text) && (noun.isTitle || headKeyOf(noun.text) !== undefined);
    const needsArticle = (isName || (COMMON.includes(noun.as) && !plural)) && !hasArticle;
    const article = needsArticle ? NAME_WORDS[language].article : "";
    return {
      markdown: article + escapeMarkdown(noun.text),
      gender: "n",
      plural,
      declined: true,
      named: true,
    };
  }

  function translated(noun: Noun, grammaticalCase: Case): NounWords | undefined {
    const found = translations.find(noun.text, noun.language, language);
    if (!found) return undefined;
    if (!found.reviewed) wants.add("translation-review", noun);
    const markdown = escapeMarkdown(found.text);
    return {
      markdown: found.reviewed ? markdown : unchecked(markdown),
      gender: "n",
      plural: false,
      declined: grammaticalCase === "n",
      named: true,
    };
  }

  return {
    term(noun, term, form, grammaticalCase) {
      const quoted = isQuoted(term);
      const behindHead = quoted && (language === "ru" || term.kind === "document");
      const inCase = behindHead ? "n" : grammaticalCase;
      const text = writer.inflect(term, form, inCase);
      if (text === undefined) {
        wants.add("form", noun);
        return undefined;
      }
      if (term.reviewed === undefined) wants.add("review", noun);
      const name = behindHead ? writer.quote(text.replace(/^«(.*)»$/u, "$1")) : text;
      const markdown = term.reviewed === undefined ? unchecked(escapeMarkdown(name)) : escapeMarkdown(name);
      if (behindHead) return { ...headed(noun, grammaticalCase, markdown), named: true };
      return { markdown, ...formGrammar(term, form, language), declined: true, named: true };
    },
    unknown(noun, grammaticalCase) {
      if (noun.text === "") return head(noun, grammaticalCase);
      if (noun.as === "person") {
        if (!noun.term) wants.add("name", noun);
        return personWords(noun, language);
      }
      const own = noun.language === language;
      const selfEvident = !noun.isTitle || holdsHead(noun);
      if (own && NAME_WORDS[language].printsOwn && selfEvident) return native(noun);
      const translation = own ? undefined : translated(noun, grammaticalCase);
      if (translation) return translation;
      if (!noun.term) wants.add("name", noun);
      const quoted = quoteWords(noun.text, noun.language, writer, own ? undefined : unchecked);
      return headed(noun, grammaticalCase, quoted);
    },
  };
}
