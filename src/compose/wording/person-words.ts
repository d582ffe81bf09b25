/** A person whom the termbase lacks: in the letters of the document where that can be done, always marked. */
import { transcribe } from "../../languages/ru/transcribe/transcribe.ts";
import type { LanguageCode } from "../../model/kinds.ts";
import { escapeMarkdown } from "../escape-markdown.ts";
import type { Noun } from "../view/noun.ts";
import { namedWords, unchecked } from "./markdown.ts";
import type { NounWords } from "./noun-words.ts";

/** What turns a name of another language into the letters of this one. */
const TRANSCRIBE: Readonly<Record<LanguageCode, (name: string) => string | undefined>> = {
  en: () => undefined,
  ru: transcribe,
};

/** Initials get a space behind their full stop; `A.Fischer` is a way of typing, not a spelling. */
const spaced = (name: string) => name.replace(/(?<=\p{Lu}\.)(?=\p{Lu})/gu, " ");

function words({ text, language }: Noun, target: LanguageCode): string {
  const name = spaced(text);
  const transcribed = language === target ? undefined : TRANSCRIBE[target](name);
  return transcribed === undefined ? namedWords(name, language, target) : escapeMarkdown(transcribed);
}

export function personWords(noun: Noun, target: LanguageCode): NounWords {
  return {
    markdown: unchecked(words(noun, target)),
    gender: "m",
    plural: false,
    declined: false,
    named: true,
  };
}
