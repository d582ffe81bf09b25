/** What the finders see in a text of one paragraph, once overlaps are settled, as words. */
import { beginDiscourse } from "../../../src/extract/discourse.ts";
import type { Mention } from "../../../src/extract/mention.ts";
import { readSentences } from "../../../src/extract/read-sentences.ts";
import { languages } from "../../../src/languages/index.ts";
import { blocks } from "../../../src/read/blocks.ts";
import { parseTerms } from "../../../src/terms/index.ts";
import { readText } from "../extract-text.ts";

/** No entry at all: what is found is found by grammar. */
const noTerms = parseTerms([]).value;

export interface Found {
  readonly mention: Mention;
  readonly words: string;
  /** The words of a range of the sentence that the mention stands in. */
  readonly at: (range: { readonly start: number; readonly end: number } | undefined) => string | undefined;
}

export function mentionsOf(text: string): Found[] {
  const [block] = blocks(readText(`${text}\n`)).filter(({ type }) => type === "paragraph");
  if (!block) throw new Error("the text has no paragraph");
  const { sentences } = readSentences(block, languages.en, noTerms, beginDiscourse(undefined, undefined));
  return sentences.flatMap(({ mentions, text: sentence }) =>
    mentions.map((mention) => ({
      mention,
      words: sentence.slice(mention.start, mention.end),
      at: (range) => range && sentence.slice(range.start, range.end),
    })),
  );
}

/** The words of the names of a kind; `→` leads from an anaphor to what it stands for. */
export const namesOf = (text: string, kind: "party" | "body" | "place" | "event"): string[] =>
  mentionsOf(text).flatMap(({ mention, words }) =>
    mention.type === "name" && mention.kinds.includes(kind)
      ? [mention.antecedent ? `${words} → ${mention.antecedent.text}` : words]
      : [],
  );
