/** Helpers for words of a source. */
import type { Noun } from "../view/noun.ts";
import { asPrinted, namedWords, unchecked } from "../wording/markdown.ts";
import { quoteWords } from "../wording/quote-words.ts";
import { readNouns, readText, type SessionHelper } from "./helper.ts";
import { markdownOf } from "./markdown-of.ts";
import type { Session } from "./session.ts";

function translation({ context }: Session, noun: Noun) {
  return context.translations.find(noun.text, noun.language, context.writer.code);
}

/** `{{verbatim text mark=true}}`: the words as printed, in quotation marks; marked as unchecked if told so. */
export const verbatim: SessionHelper = ({ context: { writer } }, call) => {
  const mark = call.hash.mark === true ? unchecked : undefined;
  const words = readNouns(call).map(({ text, language }) => quoteWords(text, language, writer, mark));
  return markdownOf(words.join(" "));
};

/** `{{quote text}}`: the words in the language of the document where there is a translation, else as printed. */
export const quote: SessionHelper = (session, call) => {
  const { writer } = session.context;
  const words = readNouns(call).map((noun) => {
    const found = noun.language === writer.code ? undefined : translation(session, noun);
    if (!found) return quoteWords(noun.text, noun.language, writer);
    if (!found.reviewed) session.want("translation-review", noun);
    return quoteWords(found.text, writer.code, writer, found.reviewed ? undefined : unchecked);
  });
  return markdownOf(words.join(" "));
};

/** `{{#if (translated text)}}`: whether `quote` gives words of the document's language. Where not, they are wanted. */
export const translated: SessionHelper = (session, call) => {
  const { writer } = session.context;
  return readNouns(call).every((noun) => {
    if (noun.language === writer.code || translation(session, noun)) return true;
    session.want(noun.as === "topic" ? "heading" : "sentence", noun);
    return false;
  });
};

/** `{{printed name}}`: a name exactly as the source has it, marked as unchecked. */
export const printed: SessionHelper = ({ context }, call) => {
  const names = readNouns(call).map(({ text, language }) =>
    unchecked(namedWords(text, language, context.writer.code)),
  );
  return markdownOf(context.writer.formatList(names));
};

/** `{{literal path}}`: a path, a link or other text that typography would break. */
export const literal: SessionHelper = (_, call) => markdownOf(asPrinted(readText(call, 0)));
