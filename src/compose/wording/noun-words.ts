/** Words a noun in a language, a form and a case. */
import type { Case } from "../../model/kinds.ts";
import type { Term } from "../../model/term.ts";
import type { ComposeContext } from "../compose-context.ts";
import { escapeMarkdown } from "../escape-markdown.ts";
import { headKeyOf, headNounOf, isBareHead, isDocumentKey } from "../lexicon/index.ts";
import { NAME_WORDS } from "../lexicon/name-words.ts";
import type { Noun } from "../view/noun.ts";
import { composedName } from "./composed-name.ts";
import { englishName } from "./english-name.ts";
import { unchecked } from "./markdown.ts";
import { type FormGrammar, formGrammar, type NameForm } from "./name-form.ts";
import { personWords } from "./person-words.ts";
import { quoteWords } from "./quote-words.ts";
import { russianName } from "./russian-name.ts";
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
const VAGUE = ["organisation", "organ", "event", "state", "party", "city"];

/** Slogans and headings of reports, and names that a body is only quoted by: they stand behind a head noun. */
function isQuoted(term: Term): boolean {
  return term.ru?.quoted === true;
}

/** The Labour Code is a code, whatever laws are; a plan of action is more than the word Plan tells. */
function headOfTitle({ text, as }: Noun): string {
  const says = headKeyOf(text);
  return says !== undefined && isDocumentKey(says) && !as.endsWith(`-${says}`) ? says : as;
}

/** The key of the head noun: what the name itself says before what the field that holds it is for. */
function headOf(noun: Noun): string {
  const { text, as } = noun;
  if (noun.isTitle) return headOfTitle(noun);
  const key = VAGUE.includes(as) ? headKeyOf(text) : undefined;
  const says = as === "event" && isDocumentKey(key) ? undefined : key;
  return says !== undefined && (as !== "city" || says === "capital") ? says : as;
}

/** No state and no town is written with a small letter. */
const isNoState = ({ text, as }: Noun): boolean => ["state", "city"].includes(as) && /^\p{Ll}/u.test(text);

/** What sentences call by its name; measures, headings and whole sentences are quoted as they are printed. */
const NAMED = ["event", "organisation", "organ", "state", "party", "city"];

export function nounWriter(context: ComposeContext, wants: Wants): NounWriter {
  const { writer, translations } = context;
  const language = writer.code;

  function head(noun: Noun, grammaticalCase: Case): NounWords {
    const { forms, gender, plural } = headNounOf(language, headOf(noun));
    const words = `${NAME_WORDS[language].article}${forms[grammaticalCase]}`;
    return { markdown: escapeMarkdown(words), gender, plural, declined: true, named: false };
  }

  /** The head noun in the case, the name behind it unchanged. */
  function headed(noun: Noun, grammaticalCase: Case, name: string): NounWords {
    const words = head(noun, grammaticalCase);
    if (headOf(noun) === noun.as && isNoState(noun)) return { ...words, markdown: name };
    return { ...words, markdown: `${words.markdown} ${name}` };
  }

  /** The Joint Declaration on …, the Labour Code, and instruments known by their letters say themselves what they are. */
  function isSelfEvident({ text, as, isTitle }: Noun): boolean {
    if (!isTitle || isDocumentKey(headKeyOf(text)) || /^\p{Lu}{3,}(?=[\s\d]|$)/u.test(text)) return true;
    return text.toLocaleLowerCase(language).includes(headNounOf(language, as).forms.n);
  }

  function native(noun: Noun, grammaticalCase: Case): NounWords | undefined {
    if (language === "en") {
      const { text, plural } = englishName(noun);
      return { markdown: escapeMarkdown(text), gender: "n", plural, declined: true, named: true };
    }
    const name = NAMED.includes(noun.as) || noun.isTitle ? russianName(noun.text) : undefined;
    if (!name) return undefined;
    wants.add("name", noun);
    const { forms, gender, plural } = name;
    return {
      markdown: unchecked(escapeMarkdown(forms[grammaticalCase])),
      gender,
      plural,
      declined: true,
      named: true,
    };
  }

  /** A name that is no more than a head noun is that noun in every language: the Council, совет. */
  function alone(noun: Noun, grammaticalCase: Case): NounWords | undefined {
    const key = headOf(noun);
    const isBare = isBareHead(noun.text) || (noun.as === "city" && key === "capital");
    if (!NAMED.includes(noun.as) || key === noun.as || !isBare) return undefined;
    return { ...head(noun, grammaticalCase), named: true };
  }

  /** A Russian name behind a head noun stands in the nominative, where that is certain. */
  function cited(noun: Noun): string {
    const isCalled = NAMED.includes(noun.as) || noun.isTitle;
    return (noun.language === "ru" && isCalled ? russianName(noun.text)?.forms.n : undefined) ?? noun.text;
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
      const called =
        noun.term || !NAMED.concat("office").includes(noun.as)
          ? undefined
          : composedName(noun, grammaticalCase, context);
      if (called) return called;
      const named = own && isSelfEvident(noun) ? native(noun, grammaticalCase) : alone(noun, grammaticalCase);
      if (named) return named;
      const translation = own ? undefined : translated(noun, grammaticalCase);
      if (translation) return translation;
      if (!noun.term) wants.add("name", noun);
      const quoted = quoteWords(cited(noun), noun.language, writer, own ? undefined : unchecked);
      return headed(noun, grammaticalCase, quoted);
    },
  };
}
