/** Helpers for what is measured or counted. */

import { z } from "zod";
import { looksGenitivePlural, looksNominative, takesGenitivePlural } from "../../languages/ru/phrase-case.ts";
import { escapeMarkdown } from "../escape-markdown.ts";
import { isPluralPhrase } from "../lexicon/english-phrase.ts";
import { isCollective } from "../lexicon/measure-words.ts";
import type { Noun } from "../view/noun.ts";
import { readArgument, readNouns, readNumber, type SessionHelper } from "./helper.ts";
import { markdownOf } from "./markdown-of.ts";

/** `{{#if (counted measure)}}`: whether the noun, as the language words it, names several things that are counted. */
export const counted: SessionHelper = ({ context }, call) =>
  readNouns(call).every((noun) => {
    const { code } = context.writer;
    if (isCollective(noun, code)) return true;
    const names = noun.term?.[code];
    if (names) return names.number === "plural";
    return code === "en" && noun.language === "en" && isPluralPhrase(noun.text);
  });

/** `{{#if (collective measure)}}`: staff, personnel: persons in the singular. */
export const collective: SessionHelper = ({ context }, call) =>
  readNouns(call).every((noun) => isCollective(noun, context.writer.code));

const isOwn = ({ term, language, text }: Noun, code: string): boolean =>
  term === null && language === code && text !== "";

/** `{{#if (stands measure "g" value)}}`: whether the words of the source, in the language of the document, stand in the case as they are. */
export const stands: SessionHelper = ({ context }, call) => {
  const grammaticalCase = readArgument(call, z.enum(["n", "g"]), call.arguments[1], "the case");
  return readNouns(call).every((noun) => {
    if (!isOwn(noun, context.writer.code)) return false;
    if (grammaticalCase === "n") return looksNominative(noun.text);
    return takesGenitivePlural(readNumber(call, 2)) && looksGenitivePlural(noun.text);
  });
};

const smallFirst = (text: string): string =>
  /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;

/** `{{words measure}}`: the words of the source, without a capital that the beginning of a sentence gave them; `inside` keeps it. */
export const words: SessionHelper = (_, call) =>
  markdownOf(
    readNouns(call)
      .map(({ text }) => escapeMarkdown(call.hash.inside === true ? text : smallFirst(text)))
      .join(" "),
  );
