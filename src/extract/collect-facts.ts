/** Makes facts of drafts, keeps what no fact says as statements, and marks what became of every sentence. */
import type { Fact } from "../facts/index.ts";
import type { Draft } from "./apply-rules.ts";
import { factId } from "./fact-id.ts";
import { keptStatement } from "./keep-statement.ts";
import type { LedgerMark } from "./ledger.ts";
import type { ReadBlock, ReadUnit, SourceReading } from "./source-reading.ts";
import { isText } from "./source-reading.ts";
import { sourceRange } from "./span-of.ts";

/** Gives ids that are not taken yet: a repeated fact gets a counter. */
function idGiver(taken: ReadonlySet<string>): (base: string) => string {
  const ids = new Set(taken);
  const repeats = new Map<string, number>();
  return (base) => {
    let repeat = repeats.get(base) ?? 1;
    let id = repeat === 1 ? base : `${base}-${repeat}`;
    while (ids.has(id)) {
      repeat += 1;
      id = `${base}-${repeat}`;
    }
    repeats.set(base, repeat);
    ids.add(id);
    return id;
  };
}

export function collectFacts(
  read: readonly ReadBlock[],
  reading: SourceReading,
  taken: ReadonlySet<string>,
): { facts: Fact[]; marks: LedgerMark[] } {
  const freeId = idGiver(taken);

  function factOf({ kind, fields, parts, range, rule }: Draft, { sentence }: ReadUnit): Fact {
    const said = { kind, ...fields };
    const section = sentence.block.heading?.at(-1);
    // builders give fields by their names only; the schema is asked once, of the whole dossier
    return {
      ...said,
      id: freeId(factId(kind, said)),
      ...(section === undefined ? {} : { section }),
      span: reading.spanIn(sentence)(range),
      rule,
      parts,
    } as Fact;
  }

  const facts: Fact[] = [];
  const marks = read.flatMap(({ block, units, isCaption }): LedgerMark[] => {
    const mark = (
      range: { start: number; end: number },
      state: LedgerMark["state"],
      made: readonly Fact[] = [],
    ) => ({
      ...sourceRange(block.map, range),
      state,
      ...(made.length > 0 ? { facts: made.map(({ id }) => id) } : {}),
    });
    if (!isText(block) || isCaption)
      return block.text.length > 0 ? [mark({ start: 0, end: block.text.length }, "furniture")] : [];
    return units.map((unit) => {
      const statement = keptStatement(unit, reading);
      const made = [...unit.drafts, ...(statement ? [statement] : [])].map((draft) => factOf(draft, unit));
      facts.push(...made);
      const { offset, text } = unit.sentence;
      const state = unit.drafts.length > 0 ? "fact" : statement ? "statement" : "unread";
      return mark({ start: offset, end: offset + text.length }, state, made);
    });
  });
  return { facts, marks };
}
