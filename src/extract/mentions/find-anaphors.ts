/** Words that stand for a name: `the country`, `our republic`, `the Organisation`, `the Centre`. */
import type { Term } from "../../model/term.ts";
import type { Antecedent } from "../discourse.ts";
import type { NameMention } from "../mention.ts";
import type { FinderInput, MentionFinder } from "./mention-finder.ts";

const words = (text: string): string[] => text.toLowerCase().match(/\p{L}+/gu) ?? [];

const antecedentOf = (term: Term): Antecedent => ({ text: term.en.name, term: term.key });

/** What a noun behind an article stands for; undefined where nothing before has that name. */
function meant(
  noun: string,
  capital: boolean,
  { lexicon, discourse }: FinderInput,
): { kinds: NameMention["kinds"]; to: Antecedent } | undefined {
  const { subject, counterpart, bodies } = discourse;
  if (subject && lexicon.countryNouns.has(noun)) return { kinds: ["party"], to: antecedentOf(subject) };
  if (!capital || !lexicon.bodyNouns.has(noun)) return undefined;
  const body = bodies.findLast((one) => words(one.text).includes(noun));
  const isCounterpart =
    counterpart?.kind === "body" &&
    (words(counterpart.en.name).includes(noun) || lexicon.organisationNouns.has(noun));
  if (
    isCounterpart &&
    counterpart &&
    (!body || body.term === counterpart.key || lexicon.organisationNouns.has(noun))
  )
    return { kinds: ["body"], to: antecedentOf(counterpart) };
  return body && { kinds: ["body"], to: body };
}

export const findAnaphors: MentionFinder = (input) => {
  const { tokens, lexicon, mentions } = input;
  return tokens.flatMap((token, at): NameMention[] => {
    const article = tokens[at - 1];
    if (!article || !lexicon.definiteArticles.has(article.lower)) return [];
    // a noun that a name or another noun follows is the beginning of a name: the Organisation for …
    if (
      mentions.some(
        (mention) => mention.type !== "number" && mention.start <= token.start && token.end <= mention.end,
      )
    )
      return [];
    const found = meant(token.lower, /^\p{Lu}/u.test(token.text), input);
    if (!found) return [];
    const { start, end } = token;
    return [{ type: "name", start, end, kinds: found.kinds, name: { start, end }, antecedent: found.to }];
  });
};
