/** The ordinal that a title begins with, where the fact tells it as a number: the 40th session, седьмая встреча. */
import type { LanguageCode } from "../../model/kinds.ts";

const ORDINALS: Readonly<Record<LanguageCode, RegExp>> = {
  en: /^(?:the\s+)?(?:\d+(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|\p{L}+teenth|\p{L}+tieth|[IVXLCM]+)\s+(?=\p{L})/iu,
  ru: /^(?:\d+-\p{Ll}+|[IVXLCM]+|(?:перв|втор|трет|четв[её]рт|пят|шест|седьм|восьм|девят|десят|\p{L}+надцат|\p{L}+дцат|сороков|\p{L}+десят|сот)(?:ый|ой|ий|ая|ья|ое|ье|ые|ьи|ого|ьего|ому|ьему|ым|ьим|ом|ьем|ую|ью|ей))\s+(?=\p{L})/iu,
};

export const withoutOrdinal = (title: string, language: LanguageCode): string =>
  title.replace(ORDINALS[language], "");
