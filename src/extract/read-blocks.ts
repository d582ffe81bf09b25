/** Reads the blocks of a source in order: sentences, their drafts, lists against what stands before them, tables. */
import type { Block } from "../read/blocks.ts";
import { applyRules } from "./apply-rules.ts";
import { figureDates } from "./dates/figure-dates.ts";
import { inheritDates, inheritFromLines } from "./dates/inherit-dates.ts";
import type { Antecedent, Discourse } from "./discourse.ts";
import { isQuotation } from "./is-quotation.ts";
import { withItemHead } from "./lists/item-head.ts";
import { readAgainst } from "./lists/read-against.ts";
import { type Column, columnsOf } from "./quantities/column.ts";
import { readSentences } from "./read-sentences.ts";
import { resolveAnaphora } from "./resolve-anaphora.ts";
import type { Sentence } from "./sentence.ts";
import { isText, type ReadBlock, type SourceReading } from "./source-reading.ts";
import { isCaption, saysOfItself, saysOfTable } from "./tables/about-tables.ts";
import { readRow, type TableHead } from "./tables/read-row.ts";
import { headsOf } from "./tables/row.ts";

/** The items of the list that begins at a block. */
function itemsFrom(all: readonly Block[], first: number): Block[] {
  const list = all[first]?.list?.id;
  let end = first + 1;
  while (all[end]?.type === "item" && all[end]?.list?.id === list) end += 1;
  return all.slice(first, end);
}

/** The party that the line over a table names, where it names one only. */
function partyAbove(before: ReadBlock | undefined): { readonly party?: Antecedent } {
  const [unit, ...others] = before?.units ?? [];
  const parties = (unit?.sentence.mentions ?? []).filter(
    (one) => one.type === "name" && one.kinds.includes("party"),
  );
  const [party] = parties;
  if (!unit || others.length > 0 || parties.length !== 1 || party?.type !== "name") return {};
  const { start, end, term } = party.name;
  return { party: { text: unit.sentence.text.slice(start, end), ...(term === undefined ? {} : { term }) } };
}

export function readBlocks(all: readonly Block[], reading: SourceReading, beginning: Discourse): ReadBlock[] {
  const { termbase, language, rules, spanIn } = reading;
  const heads = new Map<number, TableHead>();
  const columns = new Map(
    all.flatMap((block, at): [number, Column[]][] =>
      block.table?.header ? [[block.table.id, columnsOf(block, all[at - 1], language)]] : [],
    ),
  );
  const dates = figureDates(all, language);
  const captions = new Set(all.filter((block, at) => isCaption(block, all[at + 1], language.lexicon)));
  let discourse = beginning;
  const read: ReadBlock[] = [];

  /** A sentence with what stands above it for its figures. */
  function withAbove(sentence: Sentence): Sentence {
    const { block } = sentence;
    const asOf = dates.get(block);
    const heads = block.table && columns.get(block.table.id);
    return asOf || heads
      ? { ...sentence, ...(asOf ? { asOf } : {}), ...(heads ? { columns: heads } : {}) }
      : sentence;
  }

  function draftsOf(sentence: Sentence) {
    const { lexicon } = language;
    if (isQuotation(sentence) || saysOfTable(sentence.text, lexicon) || saysOfItself(sentence.text, lexicon))
      return [];
    const found = applyRules(sentence, rules, termbase, spanIn(sentence));
    const { table } = sentence.block;
    if (!table) return found;
    const head = heads.get(table.id) ?? { heads: [] };
    return [...found, ...readRow(sentence, head, termbase, spanIn(sentence))];
  }

  /** `isListed`: the head of the block, not what the finders see in it, is what a rule may take for a body. */
  function readBlock(block: Block, isListed: boolean, lead?: string): ReadBlock {
    if (block.table?.header) heads.set(block.table.id, { heads: headsOf(block), ...partyAbove(read.at(-1)) });
    if (!isText(block)) return { block, units: [] };
    const found = readSentences(block, language, termbase, discourse, lead);
    discourse = found.discourse;
    const sentences = found.sentences.map((sentence, index) =>
      withAbove(isListed && index === 0 ? withItemHead(sentence, termbase) : sentence),
    );
    const drafts = inheritDates(resolveAnaphora(sentences.map(draftsOf), language.lexicon), language.lexicon);
    const units = sentences.map((sentence, index) => ({ sentence, drafts: drafts[index] ?? [] }));
    return captions.has(block) ? { block, units, isCaption: true } : { block, units };
  }

  for (let at = 0; at < all.length; at += 1) {
    const block = all[at];
    if (!block) break;
    const before = read.at(-1);
    // a list is read against the sentence before it if that ends in a colon
    if (block.type === "item" && before?.block.type === "paragraph" && /:\s*$/u.test(before.block.text)) {
      const items = itemsFrom(all, at);
      read.pop();
      read.push(
        ...readAgainst(
          before,
          items.map((item) => readBlock(item, true, before.block.text)),
          reading,
        ),
      );
      at += items.length - 1;
    } else read.push(readBlock(block, false));
  }
  return inheritFromLines(read, language.lexicon);
}
