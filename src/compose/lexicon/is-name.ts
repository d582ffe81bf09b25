/** Whether what was read as a name is one, and no clause or half of one. */
import type { LanguageCode } from "../../model/kinds.ts";

/** A verb with its subject: the market was launched. */
const FINITE = /\s(?:is|are|was|were|has|have|had|will|would|can|could|began|became)\s|\s(?:began|ended)$/u;
/** Nothing but these stands before a determiner inside a noun phrase. */
const BEFORE_DETERMINER =
  /^(?:of|in|for|on|to|with|at|between|from|by|under|against|about|among|as|concerning|regarding|within|through|into|upon|towards?|via|per|during|after|before|since|and|or|that|than|all|both|over|across|around|beyond|behind|\p{L}+ing)$/iu;
const DETERMINER = /^(?:the|its|their|his|her|our|an?)$/u;
/** What was done: landed in Accra, named Deputy Director, invited to join; not: enhanced cooperation. */
const PREDICATE =
  /^(?:\p{L}+ed|held|won|took|gave|became|began|made|met|set|sent|left)\s+(?:to|in|into|on|at|that|as|for|by|with|from|\p{Lu}\p{Ll}+)(?:\s|$)/u;
/** A passive that has lost its verb: state of emergency declared. */
const PARTICIPLE_AT_END = /\s(?:\p{Ll}{2,}ed|held|begun|given|taken)$/u;

function isEnglishName(text: string): boolean {
  const hasStray = text.split(/[,;:(–—]/u).some((stretch) => {
    const words = stretch.split(/[^\p{L}\p{N}'’-]+/u).filter((word) => word !== "");
    return words.some(
      (word, at) => at > 0 && DETERMINER.test(word) && !BEFORE_DETERMINER.test(words[at - 1] ?? ""),
    );
  });
  return !hasStray && ![FINITE, PREDICATE, PARTICIPLE_AT_END].some((fault) => fault.test(text));
}

/** Russian is not tried: its verbs are told from its nouns by no list that is short. */
const IS_NAME: Readonly<Record<LanguageCode, (text: string) => boolean>> = {
  en: isEnglishName,
  ru: () => true,
};

export const isName = (text: string, language: LanguageCode): boolean => IS_NAME[language](text);
