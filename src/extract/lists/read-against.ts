/** Lays what a sentence before a list says over the items of the list. */
import { valueReader } from "../captured-value.ts";
import type { ReadBlock, SourceReading } from "../source-reading.ts";
import { isBare, itemHead } from "./item-head.ts";
import { type ReadItem, readList } from "./list-context.ts";

function readItem({ units }: ReadBlock, { termbase, spanIn }: SourceReading): ReadItem {
  const drafts = units.flatMap((unit) => unit.drafts);
  const sentence = units[0]?.sentence;
  const head = sentence && itemHead(sentence, termbase);
  if (!sentence || !head || !isBare(sentence, head)) return { drafts };
  const { start, end } = head;
  const value = valueReader(
    sentence,
    termbase,
    spanIn(sentence),
  )({ field: "body", start, end, mention: head });
  return { drafts, head: { ...value, range: { start, end } } };
}

/** The block before a list and the items, with what each says of the others. */
export function readAgainst(
  before: ReadBlock,
  items: readonly ReadBlock[],
  reading: SourceReading,
): ReadBlock[] {
  const last = before.units.at(-1);
  if (!last) return [before, ...items];
  const leadIn = last.sentence.text.toLowerCase().replace(/\s+/gu, " ");
  const { intro, derived } = readList(
    last.drafts,
    items.map((item) => readItem(item, reading)),
    reading.language.lexicon.partialLists.some((words) => leadIn.includes(words)),
  );
  const withDerived = ({ block, units }: ReadBlock, index: number): ReadBlock => ({
    block,
    units: units.map((unit, at) =>
      at === 0 ? { ...unit, drafts: [...unit.drafts, ...(derived[index] ?? [])] } : unit,
    ),
  });
  return [
    { block: before.block, units: [...before.units.slice(0, -1), { ...last, drafts: intro }] },
    ...items.map(withDerived),
  ];
}
