/** Sets words of a source in the quotation marks of the document's language. */
import type { LanguageCode } from "../../model/kinds.ts";
import type { LanguageWriter } from "../../model/language.ts";
import { quotedWords } from "./markdown.ts";

/** A pair of quotation marks around the whole is the source's own, and goes; so do the marks that part items of a list. */
function bare(text: string): string {
  const inner = /^[«“„"‘](?<inner>[^«»“”„"‘]*)[»”“"’]$/u.exec(text)?.groups?.inner;
  return (inner ?? text).replace(/[\s,;:]+$/u, "");
}

/** The full stop of a quoted sentence goes, that of an abbreviation stays; the writer knows which is which. */
function quoted(text: string, writer: LanguageWriter): string {
  const marked = writer.quote(bare(text));
  const closed = writer.closeSentence(marked);
  return closed === marked ? marked : closed.slice(0, -1);
}

/**
 * Markdown: the quotation marks, and between them the words, marked as foreign where they are. `mark` is put around the
 * words inside the quotation marks.
 */
export function quoteWords(
  text: string,
  language: LanguageCode,
  writer: LanguageWriter,
  mark: (markdown: string) => string = (markdown) => markdown,
): string {
  const characters = [...quoted(text, writer)];
  const inner = characters.slice(1, -1).join("");
  const words = mark(quotedWords(inner, language, writer.code));
  return `${characters[0] ?? ""}${words}${characters.at(-1) ?? ""}`;
}
