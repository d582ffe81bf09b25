/** The few pieces of Markdown that the program writes itself; text in them is escaped already. */
import type { LanguageCode } from "../../model/kinds.ts";
import { escapeMarkdown } from "../escape-markdown.ts";

export function unchecked(markdown: string): string {
  return `:unchecked[${markdown}]`;
}

/** Words in another language than the document's. */
function foreign(text: string, language: LanguageCode): string {
  return `:foreign[${escapeMarkdown(text)}]{lang=${language}}`;
}

/** Words that typography leaves as they are. */
export function asPrinted(text: string): string {
  return `:verbatim[${escapeMarkdown(text)}]`;
}

/** Words of a source, quoted in a document in language `own`. */
export function quotedWords(text: string, language: LanguageCode, own: LanguageCode): string {
  return language === own ? asPrinted(text) : foreign(text, language);
}

/** A name as a source prints it; in the document's own language it is set by its typography. */
export function namedWords(text: string, language: LanguageCode, own: LanguageCode): string {
  return language === own ? escapeMarkdown(text) : foreign(text, language);
}

/** A link to a place of the document; `id` is one of ours. */
export function link(markdown: string, id: string): string {
  return `[${markdown}](#${id})`;
}
