/** Whom a text is about where the termbase does not know them: the country and the body that its title names. */
import type { Block } from "../read/blocks.ts";
import { type Antecedent, beginDiscourse } from "./discourse.ts";
import type { NameMention } from "./mention.ts";
import { readSentences } from "./read-sentences.ts";
import type { SourceReading } from "./source-reading.ts";
import { inTitleCase } from "./title-case.ts";

export interface TitleNames {
  readonly subject?: Antecedent;
  readonly organisation?: Antecedent;
  /** A second country: `Chile and New Zealand`. */
  readonly other?: Antecedent;
}

interface Named {
  readonly kinds: NameMention["kinds"];
  readonly name: Antecedent;
  /** Where the name starts in its block. */
  readonly start: number;
}

/** The blocks that can be, or stand for, a title: the first headings, else the first paragraph. */
function titleBlocks(all: readonly Block[]): readonly Block[] {
  const headings = all.filter(({ type, depth }) => type === "heading" && (depth ?? 1) <= 2).slice(0, 2);
  return headings.length > 0 ? headings : all.filter(({ type }) => type === "paragraph").slice(0, 1);
}

function namesIn(block: Block, { language, termbase }: SourceReading): Named[] {
  const { sentences } = readSentences(block, language, termbase, beginDiscourse(undefined, undefined));
  return sentences.flatMap(({ mentions, text, offset }) =>
    mentions
      .filter((one): one is NameMention => one.type === "name" && !one.unresolved && !one.antecedent)
      .map(({ kinds, name }) => ({
        kinds,
        name: {
          text: text.slice(name.start, name.end).replace(/\s+/gu, " "),
          ...(name.term === undefined ? {} : { term: name.term }),
        },
        start: offset + name.start,
      })),
  );
}

/** The names of a block, read in title case if it is shouted. */
function titleNamesIn(block: Block, reading: SourceReading): Named[] {
  const printed = namesIn(block, reading);
  const known = new Map(
    printed.map(({ kinds, start }) => [
      start,
      kinds.includes("body") ? ("body" as const) : ("place" as const),
    ]),
  );
  const text = inTitleCase(block.text, reading.language.lexicon, (offset) => known.get(offset));
  return text === block.text ? printed : [...namesIn({ ...block, text }, reading), ...printed];
}

export function titleNames(all: readonly Block[], reading: SourceReading): TitleNames {
  const { organNouns } = reading.language.lexicon.names;
  const names = titleBlocks(all).flatMap((block) => titleNamesIn(block, reading));
  // the ministry that wrote a page is not what it is about
  const isOrgan = ({ text }: Antecedent) =>
    text.split(/\s+/u).some((word) => organNouns?.has(word.toLowerCase()) === true);
  const parties = names.flatMap(({ kinds, name }) => (kinds.includes("party") ? [name] : []));
  const [subject] = parties;
  const keyOf = ({ term, text }: Antecedent) => term ?? text.toLowerCase();
  const other = subject && parties.find((one) => keyOf(one) !== keyOf(subject));
  const organisation = names.find(({ kinds, name }) => kinds.includes("body") && !isOrgan(name))?.name;
  return {
    ...(subject ? { subject } : {}),
    ...(organisation ? { organisation } : {}),
    ...(other ? { other } : {}),
  };
}
