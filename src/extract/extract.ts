/** The stage between texts and facts: a source's tree to facts with spans, and an account of every character. */
import { type Fact, factSchema } from "../facts/index.ts";
import type { LedgerEntry } from "../model/dossier.ts";
import type { Outcome } from "../model/finding.ts";
import type { LanguageCode } from "../model/kinds.ts";
import type { TextRange } from "../model/language.ts";
import type { SourceDocument } from "../model/source.ts";
import type { Termbase } from "../model/term.ts";
import { type Block, blocks } from "../read/blocks.ts";
import { applyRules, type Draft, type ReadyRule } from "./apply-rules.ts";
import { valueReader } from "./captured-value.ts";
import { beginDiscourse } from "./discourse.ts";
import { factId } from "./fact-id.ts";
import { impossibleDates } from "./impossible-dates.ts";
import { keepsStatement, speakerOf } from "./keep-statement.ts";
import { fillLedger, type LedgerMark } from "./ledger.ts";
import { isBare, itemHead, withItemHead } from "./lists/item-head.ts";
import { readList } from "./lists/list-context.ts";
import { type LanguageReading, readSentences } from "./read-sentences.ts";
import { resolveAnaphora } from "./resolve-anaphora.ts";
import type { Sentence } from "./sentence.ts";
import { sourceRange, spanMaker } from "./span-of.ts";
import { headsOf, readRow } from "./tables/read-row.ts";

export interface ExtractContext {
  readonly termbase: Termbase;
  readonly languages: Readonly<Record<LanguageCode, LanguageReading>>;
  readonly rules: readonly ReadyRule[];
}

export interface Extraction {
  readonly facts: readonly Fact[];
  readonly entries: readonly LedgerEntry[];
}

interface ReadUnit {
  readonly sentence: Sentence;
  readonly drafts: readonly Draft[];
}

interface ReadBlock {
  readonly block: Block;
  readonly units: readonly ReadUnit[];
}

/** Whom a dossier is about: keys of the termbase. */
export interface Identity {
  readonly subject?: string;
  readonly counterpart?: string;
}

/** Extracts the facts of one source. `identity` says what `the country` and `the Organisation` stand for; `taken` are the ids of facts of the sources before it in the dossier. */
export function extract(
  source: SourceDocument,
  context: ExtractContext,
  identity: Identity = {},
  taken: ReadonlySet<string> = new Set(),
): Outcome<Extraction> {
  const { termbase } = context;
  const language = context.languages[source.language];
  const rules = context.rules.filter((ready) => ready.rule.language === source.language);
  const span = spanMaker(source);
  const spanIn = (sentence: Sentence) => (range: TextRange) =>
    span(sentence.block.map, { start: range.start + sentence.offset, end: range.end + sentence.offset });

  const subject = identity.subject === undefined ? undefined : termbase.get(identity.subject);
  const counterpart = identity.counterpart === undefined ? undefined : termbase.get(identity.counterpart);
  let discourse = beginDiscourse(subject, counterpart);
  const draftsOf = (sentence: Sentence) => applyRules(sentence, rules, termbase, spanIn(sentence));
  function readBlock(block: Block, isListed: boolean): ReadBlock {
    const reading = readSentences(block, language, termbase, discourse);
    discourse = reading.discourse;
    const sentences = reading.sentences.map((sentence, index) =>
      isListed && index === 0 ? withItemHead(sentence, termbase) : sentence,
    );
    const heads = block.type === "row" && block.table ? tableHeads.get(block.table.id) : undefined;
    const drafts = resolveAnaphora(
      sentences.map((sentence) =>
        heads
          ? [...draftsOf(sentence), ...readRow(sentence, heads, termbase, spanIn(sentence))]
          : draftsOf(sentence),
      ),
      language.lexicon,
    );
    return { block, units: sentences.map((sentence, index) => ({ sentence, drafts: drafts[index] ?? [] })) };
  }

  /** A list is read against the sentence before it if that ends in a colon. */
  function readAll(all: readonly Block[]): ReadBlock[] {
    const read: ReadBlock[] = [];
    for (let at = 0; at < all.length; at += 1) {
      const block = all[at];
      if (!block) break;
      const before = read.at(-1);
      const list = block.type === "item" ? block.list?.id : undefined;
      if (
        list === undefined ||
        !before ||
        before.block.type !== "paragraph" ||
        !/:\s*$/u.test(before.block.text)
      ) {
        read.push(isText(block) ? readBlock(block, false) : { block, units: [] });
        continue;
      }
      const items: ReadBlock[] = [];
      for (let item = all[at]; item?.type === "item" && item.list?.id === list; item = all[at]) {
        items.push(readBlock(item, true));
        at += 1;
      }
      at -= 1;
      read.pop();
      read.push(...readAgainst(before, items));
    }
    return read;
  }

  function readAgainst(before: ReadBlock, items: readonly ReadBlock[]): ReadBlock[] {
    const last = before.units.at(-1);
    if (!last) return [before, ...items];
    const list = readList(
      last.drafts,
      items.map((item) => {
        const sentence = item.units[0]?.sentence;
        const head = sentence && itemHead(sentence, termbase);
        const drafts = item.units.flatMap((unit) => unit.drafts);
        if (!sentence || !head || !isBare(sentence, head)) return { drafts };
        const value = valueReader(
          sentence,
          termbase,
          spanIn(sentence),
        )({ field: "body", start: head.start, end: head.end, mention: head });
        return { drafts, head: { ...value, range: { start: head.start, end: head.end } } };
      }),
    );
    return [
      {
        block: before.block,
        units: [...before.units.slice(0, -1), { sentence: last.sentence, drafts: list.intro }],
      },
      ...items.map((item, index) => ({
        block: item.block,
        units: item.units.map((unit, at) =>
          at === 0 ? { ...unit, drafts: [...unit.drafts, ...(list.derived[index] ?? [])] } : unit,
        ),
      })),
    ];
  }

  const all = blocks(source);
  const tableHeads = new Map(
    all.flatMap((block): [number, string[]][] =>
      block.table?.header ? [[block.table.id, headsOf(block)]] : [],
    ),
  );
  const read = readAll(all);
  const facts: Fact[] = [];
  const marks: LedgerMark[] = [];
  const ids = new Set(taken);

  function keep(draft: Draft, unit: ReadUnit): string {
    const section = unit.sentence.block.heading?.at(-1);
    const plain = { kind: draft.kind, ...draft.fields };
    const base = factId(draft.kind, plain);
    let id = base;
    for (let repeat = 2; ids.has(id); repeat += 1) id = `${base}-${repeat}`;
    ids.add(id);
    const fact = factSchema.parse({
      ...plain,
      id,
      ...(section === undefined ? {} : { section }),
      span: spanIn(unit.sentence)(draft.range),
      rule: draft.rule,
      parts: draft.parts,
    });
    facts.push(fact);
    return fact.id;
  }

  for (const { block, units } of read) {
    if (!isText(block)) {
      if (block.text.length > 0)
        marks.push({ ...sourceRange(block.map, { start: 0, end: block.text.length }), state: "furniture" });
      continue;
    }
    for (const unit of units) {
      const { sentence, drafts } = unit;
      const covered = drafts.flatMap((draft) => [draft.range, ...partRanges(draft, sentence)]);
      const kept = keepsStatement(sentence, drafts, covered)
        ? [...drafts, statementDraft(sentence, spanIn(sentence), termbase)]
        : drafts;
      const factIds = kept.map((draft) => keep(draft, unit));
      const range = sourceRange(block.map, {
        start: sentence.offset,
        end: sentence.offset + sentence.text.length,
      });
      const state = drafts.length > 0 ? "fact" : kept.length > 0 ? "statement" : "unread";
      marks.push({ ...range, state, ...(factIds.length > 0 ? { facts: factIds } : {}) });
    }
  }
  const messages = read.flatMap(({ units }) =>
    units.flatMap(({ sentence }) => impossibleDates(sentence, source.path, spanIn(sentence))),
  );
  return { value: { facts, entries: fillLedger(source.label, source.text.length, marks) }, messages };
}

/** The head of a table is furniture, as headings are. */
const isText = (block: Block): boolean =>
  block.type === "paragraph" || block.type === "item" || (block.type === "row" && !block.table?.header);

/** The parts of a draft as ranges of its sentence; those of other sentences left out. */
function partRanges(draft: Draft, sentence: Sentence): TextRange[] {
  const { starts } = sentence.block.map;
  const from = starts[sentence.offset] ?? 0;
  const to = starts[sentence.offset + sentence.text.length - 1] ?? 0;
  return Object.values(draft.parts)
    .filter((part) => part.start >= from && part.end <= to + 1)
    .map((part) => ({
      start: starts.indexOf(part.start, sentence.offset) - sentence.offset,
      end: lastUpTo(starts, part.end) - sentence.offset,
    }));
}

/** Index behind the last unit that starts before an offset. */
function lastUpTo(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function statementDraft(
  sentence: Sentence,
  spanOf: (range: TextRange) => Draft["parts"][string],
  termbase: Termbase,
): Draft {
  const range = { start: 0, end: sentence.text.length };
  const speaker = speakerOf(sentence);
  const value = speaker && valueReader(sentence, termbase, spanOf)({ field: "speaker", ...speaker });
  return {
    kind: "statement",
    fields: { text: sentence.text.replace(/\s+/gu, " ").trim(), ...(value ? { speaker: value.actor } : {}) },
    parts: { text: spanOf(range), ...(value ? { speaker: value.span } : {}) },
    range,
    rule: "statement/kept",
  };
}
