/** What a helper returns when it has written Markdown of ours. */
import Handlebars from "handlebars";
import { escapeMarkdown } from "../escape-markdown.ts";

export function markdownOf(markdown: string): Handlebars.SafeString {
  return new Handlebars.SafeString(markdown);
}

/** Text in, Markdown out. */
export function textOf(text: string): Handlebars.SafeString {
  return markdownOf(escapeMarkdown(text));
}
