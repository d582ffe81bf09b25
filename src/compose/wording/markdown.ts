/** The few pieces of Markdown that the program writes itself; text in them is escaped already. */
import type { LanguageCode } from "../../model/kinds.ts";
import { escapeMarkdown } from "../escape-markdown.ts";

export function unchecked(markdown: string): string {
  return `:unchecked[${markdown}]`;
}

/** Words in another language than the document's. */
export function foreign(text: string, language: LanguageCode): string {
  return `:foreign[${escapeMarkdown(text)}]{lang=${language}}`;
}

/** A link to a place of the document; `id` is one of ours. */
export function link(markdown: string, id: string): string {
  return `[${markdown}](#${id})`;
}
