/** Words that stand for a name: `the country`, `our republic`, `the Organisation`, `the Centre`, `both sides`. */

import type { LanguageCode } from "../../model/kinds.ts";
import type { NameLexicon } from "../../model/name-lexicon.ts";
import type { Term } from "../../model/term.ts";
import { type Antecedent, antecedentIn, type Discourse } from "../discourse.ts";
import type { NameMention } from "../mention.ts";
import type { Token } from "../tokenize.ts";
import { genitiveEnd } from "./genitive.ts";
import { type FinderInput, isCapitalised, type MentionFinder } from "./mention-finder.ts";
import { indexMentions } from "./mention-index.ts";
import { PhraseIndex, remembered } from "./phrase-index.ts";
import { ofCounterpart } from "./shared-names.ts";

const words = (text: string): string[] => text.toLowerCase().match(/\p{L}+/gu) ?? [];

/** Named in the language of the text, as far as the termbase knows it there. */
const antecedentOf = (term: Term, code: LanguageCode): Antecedent => ({
  text: (code === "ru" ? (term.ru?.short ?? term.ru?.name)?.n : undefined) ?? term.en.name,
  term: term.key,
});

const severalIndex = remembered(
  ({ severalParties }: NameLexicon) =>
    new PhraseIndex(severalParties.map((phrase) => [phrase, true] as const)),
);

/** The country that `the country` means: that of the dossier, else the only one named so far. */
function countryOf({ subject, parties, unnamed }: Discourse, code: LanguageCode): Antecedent | undefined {
  if (subject) return antecedentOf(subject, code);
  return unnamed.subject ?? (parties.length === 1 ? parties[0] : undefined);
}

/** The same noun; where nouns are declined, but for its ending. */
const sameWord = (one: string, other: string, declined: boolean): boolean =>
  one === other ||
  (declined &&
    Math.abs(one.length - other.length) <= 2 &&
    one.length > 4 &&
    one.slice(0, Math.max(4, one.length - 2)) === other.slice(0, Math.max(4, one.length - 2)));

interface Meant {
  readonly kinds: NameMention["kinds"];
  readonly to?: Antecedent;
}

/** The bodies named before a place, in earlier sentences and in this one, the latest last. */
function bodiesBefore(start: number, { text, mentions, discourse }: FinderInput): readonly Antecedent[] {
  const here = mentions.flatMap((one): Antecedent[] =>
    one.type === "name" &&
    one.end <= start &&
    one.kinds.includes("body") &&
    !one.antecedent &&
    !one.unresolved
      ? [antecedentIn(text)(one.name)]
      : [],
  );
  return [...discourse.bodies, ...here];
}

/** What a noun behind an article stands for; undefined where it stands for nothing. */
function meant(
  { lower: noun, text: printedNoun, start }: Token,
  capital: boolean,
  input: FinderInput,
): Meant | undefined {
  const { lexicon, discourse } = input;
  const holds = (name: string) =>
    words(name).some((word) => sameWord(word, noun, lexicon.definiteArticles.size === 0));
  const { counterpart, unnamed } = discourse;
  const country = lexicon.countryNouns.has(noun) ? countryOf(discourse, input.reader.code) : undefined;
  if (country) return { kinds: ["party"], to: country };
  if (!lexicon.bodyNouns.has(noun)) return undefined;
  const title = counterpart ? undefined : unnamed.organisation;
  const isTitle = title !== undefined && (holds(title.text) || lexicon.organisationNouns.has(noun));
  // the Office is one whose name prints the noun so, before any office
  const namesakes = bodiesBefore(start, input).filter((one) => holds(one.text));
  const printed = capital && namesakes.findLast(({ text }) => !text.split(/\P{L}+/u).includes(noun));
  const body = printed || namesakes.at(-1) || (isTitle ? title : undefined);
  const isCounterpart =
    counterpart?.kind === "body" &&
    (holds(counterpart.ru?.name.n ?? "") ||
      holds(counterpart.en.name) ||
      lexicon.organisationNouns.has(noun));
  if (
    isCounterpart &&
    counterpart &&
    (!body || body.term === counterpart.key || lexicon.organisationNouns.has(noun))
  )
    return { kinds: ["body"], to: antecedentOf(counterpart, input.reader.code) };
  if (body) return { kinds: ["body"], to: body };
  const organ = capital ? ofCounterpart(input.termbase.sharing(printedNoun), input) : undefined;
  if (organ) return { kinds: ["body"], to: antecedentOf(organ, input.reader.code) };
  return capital && lexicon.names.loneBodyNouns.has(noun) ? { kinds: ["body"] } : undefined;
}

/** Without articles: a noun in capitals inside a sentence, or a country, with nothing in the genitive behind it. */
function standsAlone(input: FinderInput, index: ReturnType<typeof indexMentions>, at: number): boolean {
  const { tokens, lexicon } = input;
  const token = tokens[at];
  if (!token || index.inName(at) || index.inDate(at)) return false;
  const isNoun =
    lexicon.countryNouns.has(token.lower) || (isCapitalised(token) && lexicon.bodyNouns.has(token.lower));
  const before = tokens[at - 1];
  const modifier =
    before !== undefined &&
    (lexicon.names.bodyModifiers.has(before.lower) ||
      (isCapitalised(before) && lexicon.names.modifier?.test(before.lower) === true));
  return isNoun && !modifier && genitiveEnd(input, index, at + 1) === at + 1;
}

function nounAt(input: FinderInput, token: Token): NameMention[] {
  const found = meant(token, isCapitalised(token), input);
  if (!found) return [];
  const { start, end } = token;
  return [
    {
      type: "name",
      start,
      end,
      kinds: found.kinds,
      name: { start, end },
      ...(found.to
        ? { antecedent: { text: found.to.text, ...(found.to.term ? { term: found.to.term } : {}) } }
        : { unresolved: true }),
    },
  ];
}

export const findAnaphors: MentionFinder = (input) => {
  const { tokens, lexicon, mentions } = input;
  const index = indexMentions(mentions, tokens);
  const several = severalIndex(lexicon.names);
  return tokens.flatMap((token, at): NameMention[] => {
    const group = several.longestAt(tokens, at);
    const last = group && tokens[group.end - 1];
    const isTopic = index
      .startingAt(last?.start)
      .some((other) => other.type === "name" && other.kinds.includes("thing"));
    if (group && last && (isTopic || !index.inName(group.end - 1))) {
      const range = { start: token.start, end: last.end };
      return [{ type: "name", ...range, kinds: ["party"], name: range, unresolved: true }];
    }
    if (lexicon.definiteArticles.size === 0) return standsAlone(input, index, at) ? nounAt(input, token) : [];
    const article = tokens[at - 1];
    if (!article || !lexicon.definiteArticles.has(article.lower)) return [];
    // a noun that a name or another noun follows is the beginning of a name: the Organisation for …
    return index.inName(at) || index.inDate(at) ? [] : nounAt(input, token);
  });
};
