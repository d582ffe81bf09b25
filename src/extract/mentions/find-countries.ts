/** States and territories in all their names, with their adjectives and what stands for them: the Estonian side. */
import type { CountryNames, NameLexicon } from "../../model/name-lexicon.ts";
import type { Termbase } from "../../model/term.ts";
import type { NameMention } from "../mention.ts";
import { type FinderInput, isCapitalised, type MentionFinder } from "./mention-finder.ts";
import { indexMentions, type MentionIndex } from "./mention-index.ts";
import { PhraseIndex, remembered } from "./phrase-index.ts";

interface Entry {
  readonly country: CountryNames;
  readonly printed: string;
  readonly adjective: boolean;
}

const countryIndex = remembered(
  ({ countries }: NameLexicon) =>
    new PhraseIndex<Entry>(
      [false, true].flatMap((adjective) =>
        countries.flatMap((country) =>
          (adjective ? country.adjectives : country.names).map(
            (printed) => [printed, { country, printed, adjective }] as const,
          ),
        ),
      ),
    ),
);

/** `US`, `UK` only as printed. */
const isAbbreviation = (name: string): boolean => /^[\p{Lu}.]{2,6}$/u.test(name);

/** The entry of the termbase that any of a country's names leads to. */
const termOf = ({ names }: CountryNames, termbase: Termbase): string | undefined => {
  for (const name of names) {
    const term = termbase.lookUp(name);
    if (term?.kind === "party") return term.key;
  }
  return undefined;
};

/** How many capitals may stand between `the` and the noun of a state: Federal Democratic Republic. */
const STATE_MODIFIERS = 4;

/** Where `Republic of`, `Grand Duchy of the` before a country begins. */
function stateStart({ tokens, lexicon }: FinderInput, at: number): number {
  const of = lexicon.determiners.has(tokens[at - 1]?.lower ?? "") ? at - 2 : at - 1;
  const noun = tokens[of - 1];
  if (!noun || !lexicon.genitiveLinks.has(tokens[of]?.lower ?? "") || !isCapitalised(noun)) return at;
  if (!lexicon.names.stateNouns.has(noun.lower)) return at;
  let first = of - 1;
  while (
    of - first <= STATE_MODIFIERS &&
    isCapitalised(tokens[first - 1]) &&
    !lexicon.determiners.has(tokens[first - 1]?.lower ?? "") &&
    !lexicon.phraseLinks.has(tokens[first - 1]?.lower ?? "")
  )
    first -= 1;
  return first;
}

/** The mention of a side (`the Estonian side`) or of the country that an adjective and a noun make (`Slovak Republic`). */
function withNoun(input: FinderInput, mention: NameMention, behind: number): NameMention | undefined {
  const noun = input.tokens[behind];
  const { sideNouns, stateNouns } = input.lexicon.names;
  if (!noun) return undefined;
  if (isCapitalised(noun) && stateNouns.has(noun.lower)) {
    const { adjective: _, ...country } = mention;
    return { ...country, end: noun.end, name: { ...mention.name, end: noun.end } };
  }
  if (!sideNouns.has(noun.lower) || isCapitalised(noun)) return undefined;
  const { adjective: _, ...side } = mention;
  const name = mention.name.term === undefined ? { start: mention.start, end: noun.end } : mention.name;
  return { ...side, end: noun.end, name };
}

function countryAt(
  input: FinderInput,
  index: MentionIndex,
  at: number,
): { mention: NameMention; end: number } | undefined {
  const { tokens, lexicon, termbase } = input;
  const match = countryIndex(lexicon.names).longestAt(tokens, at);
  const [first, last] = [tokens[at], tokens[(match?.end ?? 0) - 1]];
  if (!match || !first || !last) return undefined;
  const { country, printed, adjective } = match.value;
  if (isAbbreviation(printed) && input.text.slice(first.start, last.end) !== printed) return undefined;
  if (lexicon.names.currencyNouns.has(tokens[match.end]?.lower ?? "")) return undefined;
  if (index.nameAt(first.start, "party")?.end === last.end && !adjective) return undefined;
  const start = adjective ? first.start : (tokens[stateStart(input, at)]?.start ?? first.start);
  const term = termOf(country, termbase);
  const range = { start, end: last.end };
  return {
    end: match.end,
    mention: {
      type: "name",
      ...range,
      kinds: ["party"],
      name: { ...range, ...(term === undefined ? {} : { term }) },
      ...(adjective ? { adjective } : {}),
    },
  };
}

export const findCountries: MentionFinder = (input) => {
  const { tokens, mentions } = input;
  const index = indexMentions(mentions, tokens);
  const found: NameMention[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    if (!isCapitalised(tokens[at])) continue;
    const country = countryAt(input, index, at);
    if (!country) continue;
    const longer = country.mention.adjective ? withNoun(input, country.mention, country.end) : undefined;
    found.push(longer ?? country.mention);
    at = country.end - 1;
  }
  return found;
};
