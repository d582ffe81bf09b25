/** How names behave in running text, by language. */
import type { LanguageCode } from "../../model/kinds.ts";

interface NameWords {
  /** How a short form is brought in behind the full name; `{}` is the short form. */
  readonly hereafter: string;
  readonly quotesShortForm: boolean;
  /** The Republic of Kazakhstan, then Kazakhstan: a state's short name needs no brackets. */
  readonly statesBare: boolean;
  /** Letter before the numbers of tables. */
  readonly table: string;
  /** Article before a name or head noun that has none of its own. */
  readonly article: string;
  /** Names that the termbase lacks can stand as a source in the language prints them: it has no cases. */
  readonly printsOwn: boolean;
}

export const NAME_WORDS: Readonly<Record<LanguageCode, NameWords>> = {
  en: {
    hereafter: "{}",
    quotesShortForm: true,
    statesBare: true,
    table: "T",
    article: "the ",
    printsOwn: true,
  },
  ru: {
    hereafter: "далее — {}",
    quotesShortForm: false,
    statesBare: false,
    table: "Т",
    article: "",
    printsOwn: false,
  },
};
