/** The language of a text, by the script of its letters. */
import type { LanguageCode } from "../model/kinds.ts";

const CYRILLIC = /\p{Script=Cyrillic}/u;
const LATIN = /\p{Script=Latin}/u;

/** How many letters more are Cyrillic than Latin; those that nearly all texts are made of by their number. */
function cyrillicSurplus(text: string): number {
  let surplus = 0;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit < 0x80) {
      const letter = unit | 0x20;
      if (letter >= 0x61 && letter <= 0x7a) surplus -= 1;
    } else if (unit >= 0x410 && unit <= 0x44f) surplus += 1;
    else {
      const sign = String.fromCodePoint(text.codePointAt(at) ?? 0);
      if (CYRILLIC.test(sign)) surplus += 1;
      else if (LATIN.test(sign)) surplus -= 1;
      at += sign.length - 1;
    }
  }
  return surplus;
}

/** What a page quotes, and what its markup holds: tags, and where links lead. */
const NOT_OF_THE_WRITER =
  /«[^«»]{0,1000}»|“[^“”]{0,1000}”|‘(?:[^‘’]|’(?=\p{L})){0,1000}’|<[^<>\n]{0,200}>|\]\([^()\s]{0,300}\)/gu;

/** Russian where most letters outside quotations are Cyrillic (where there are as many of both, of all letters); else English. */
export function detectLanguage(text: string): LanguageCode {
  const own = cyrillicSurplus(text.replace(NOT_OF_THE_WRITER, " "));
  return (own === 0 ? cyrillicSurplus(text) : own) > 0 ? "ru" : "en";
}
