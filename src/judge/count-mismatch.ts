/** A number that differs from what the source then lists. */
import { spanMaker } from "../extract/span-of.ts";
import type { Fact, FactOf } from "../facts/index.ts";
import type { SourceDocument } from "../model/source.ts";
import type { Span } from "../model/span.ts";
import { type Block, blocks } from "../read/blocks.ts";
import { LONGEST_BLOCK } from "../read/longest-block.ts";
import { type Check, type CheckInput, placeOf } from "./check.ts";
import { datesBehind } from "./counts/dates-behind.ts";
import { itemsBelow } from "./counts/items-below.ts";
import { listedOtherwise, namesBehindColon } from "./counts/names-behind.ts";

interface Found {
  readonly span: Span;
  readonly stated: number;
  readonly listed: number;
}

type Count = FactOf<"count">;

const BLANK_LINE = /(?:\r\n|[\n\r])[ \t]*(?:\r\n|[\n\r])/;
/** Characters behind a number in which its list ends. */
const FAR = 1500;

/** Whether no blank line parts two blocks. */
const touching =
  ({ text }: SourceDocument) =>
  (a: Block, b: Block): boolean =>
    !BLANK_LINE.test(text.slice(a.map.ends.at(-1) ?? 0, b.map.starts[0] ?? 0));

/** Numbers over items, rows and lines, and before dates. */
function foundInLayout({ sources, readers, lexicons, termbase }: CheckInput): Found[] {
  return sources.flatMap((source) => {
    const finder = readers[source.language];
    if (!finder) return [];
    const all = blocks(source).filter(({ text }) => text.length <= LONGEST_BLOCK);
    const span = spanMaker(source);
    const context = { finder, lexicon: lexicons[source.language], termbase };
    const below = itemsBelow(all, touching(source), context);
    const behind = all.flatMap((block) => [
      ...datesBehind(block, context),
      ...namesBehindColon(block, context),
    ]);
    return [...below, ...behind].map(({ block, range, stated, listed }) => ({
      span: span(block.map, range),
      stated,
      listed,
    }));
  });
}

/** Numbers with names behind them, and numbers of things that a party takes part in. */
function foundInFact(fact: Count, { sources, lexicons, termbase }: CheckInput): Found[] {
  const { stated, listed, qualifier, relation } = fact;
  if (listed === undefined || listed === stated || (qualifier !== undefined && qualifier !== "only"))
    return [];
  const span = fact.parts.stated ?? fact.span;
  const source = sources.find(({ label }) => label === span.source);
  if (!source) return [];
  const lexicon = lexicons[source.language];
  const text = source.text.slice(span.end, span.end + FAR);
  if (relation)
    return lexicon.counts.partial.test(text.split(":", 1)[0] ?? "") ? [] : [{ span, stated, listed }];
  const names = listedOtherwise(text.split(BLANK_LINE)[0] ?? "", stated, { lexicon, termbase });
  return names === undefined ? [] : [{ span, stated, listed: names }];
}

const isCount = (fact: Fact): fact is Count => fact.kind === "count";
const placeKey = ({ source, start }: Span): string => `${source}:${start}`;

export const countMismatch: Check = (input) => {
  const { facts, sources } = input;
  const known = new Map<string, Found>();
  for (const found of [
    ...foundInLayout(input),
    ...facts.filter(isCount).flatMap((fact) => foundInFact(fact, input)),
  ])
    if (!known.has(placeKey(found.span))) known.set(placeKey(found.span), found);
  const ids = new Map<string, string[]>();
  for (const { id, parts } of known.size === 0 ? [] : facts)
    for (const part of [parts.stated, parts.value])
      if (part) ids.set(placeKey(part), [...(ids.get(placeKey(part)) ?? []), id]);
  return [...known.values()].map(({ span, stated, listed }) => {
    const told = ids.get(placeKey(span));
    return {
      rule: "count-mismatch",
      severity: "warning",
      ...placeOf(span, sources),
      message: `the source states ${stated} and lists ${listed}`,
      advice: "ask the publisher which is right; the briefing gives both",
      ...(told ? { facts: told } : {}),
      values: { stated, listed },
    };
  });
};
