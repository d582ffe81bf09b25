/** A whole briefing as its templates see it; the same for every language. */
import type { Dossier, Fact } from "../../facts/index.ts";
import type { SourceRecord } from "../../model/dossier.ts";
import type { Span } from "../../model/span.ts";
import type { Termbase } from "../../model/term.ts";
import { type BriefPlan, legalTable, type PlanItem, planItems } from "../plan/plan.ts";
import { type BottomLineView, bottomLine } from "./bottom-line.ts";
import { factView } from "./fact-view.ts";
import {
  type EntryView,
  entryView,
  type FactStatementView,
  type FindingStatementView,
  type ItemTools,
  itemView,
  type OpenStatementView,
  type RowView,
  rowView,
} from "./item-view.ts";
import { noteQuote } from "./note-quote.ts";
import type { Noun } from "./noun.ts";
import { nounMaker, verbatimNoun } from "./noun-maker.ts";

type ItemView = FactStatementView | OpenStatementView | FindingStatementView;

interface SourceView {
  readonly id: string;
  readonly label: string;
  readonly path: string;
  readonly title: Noun | null;
  readonly date: string | null;
  readonly retrieved: string | null;
  readonly url: string | null;
  readonly publisher: string | null;
  readonly language: string;
  readonly sha256: string;
}

/** A heading of the source: what it names, and whether it speaks of cooperation or relations with it. */
interface HeadingView {
  readonly noun: Noun;
  readonly relation: "cooperation" | "relations" | null;
  /** The heading is a year alone. */
  readonly year: string | null;
}

export interface BriefView {
  readonly subject: Noun | null;
  readonly counterpart: Noun | null;
  readonly title: Noun;
  readonly handling: Noun | null;
  readonly informationAsOf: string | null;
  readonly edition: number;
  readonly sources: readonly SourceView[];
  readonly sourceCount: number;
  readonly statementCount: number;
  readonly gapCount: number;
  readonly gapNumbers: readonly string[];
  readonly bottomLine: BottomLineView;
  readonly keyPoints: readonly ItemView[];
  readonly standing: readonly RowView[];
  /** A row of table 1 has no date: the dash is explained. */
  readonly undatedStanding: boolean;
  readonly legal: readonly RowView[];
  /** The number of its table. */
  readonly legalTable: 1 | 2 | null;
  readonly timeline: readonly EntryView[];
  readonly sections: readonly { readonly heading: HeadingView | null; readonly items: readonly ItemView[] }[];
  readonly open: readonly ItemView[];
  readonly gaps: readonly ItemView[];
  /** Every statement again, in the order of numbers, for the source notes. */
  readonly notes: readonly ItemView[];
}

/** Characters of no place: those of words that the dossier itself gives, such as its title. */
function noSpan(source: string, quote: string): Span {
  return { source, start: 0, end: quote.length, line: 1, column: 1, quote };
}

function sourceView(source: SourceRecord, words: (text: string, span: Span) => Noun): SourceView {
  const { label, path, title, sha256, language, date, retrieved, url, publisher } = source;
  return {
    id: `source-${label.toLowerCase()}`,
    label,
    path,
    title: title === undefined ? null : words(title, noSpan(label, title)),
    date: date ?? null,
    retrieved: retrieved ?? null,
    url: url ?? null,
    publisher: publisher ?? null,
    language,
    sha256,
  };
}

function itemTools(dossier: Dossier, plan: BriefPlan, termbase: Termbase): ItemTools {
  const make = nounMaker(termbase, dossier.sources);
  const context = { make, informationAsOf: dossier.dossier.informationAsOf };
  const several = dossier.sources.length > 1;
  const words = (text: string, span: Span): Noun => verbatimNoun(make, { span, parts: {} }, text);
  const pathOf = (label: string) => dossier.sources.find((source) => source.label === label)?.path ?? label;
  return {
    plan,
    subject: dossier.dossier.subject,
    words,
    several,
    noun: ([fact], name) =>
      make({ span: fact?.span ?? noSpan("", name.text), parts: fact?.parts ?? {} }, name, "organisation"),
    printed: (text, label) => words(text, noSpan(label, text)),
    view: (fact: Fact) => factView(fact, context),
    pathOf,
    place: (span, telling) => {
      const inside = telling && telling.start >= span.start && telling.end <= span.end ? telling : undefined;
      const quote = noteQuote(span, inside, pathOf(span.source).endsWith(".md"));
      return { label: span.source, line: (inside ?? span).line, several, quote: words(quote, span) };
    },
  };
}

/** A name that the dossier gives by its key. */
function ofKey(key: string | undefined, termbase: Termbase, source: string): Noun | null {
  const term = key === undefined ? undefined : termbase.get(key);
  if (!term) return null;
  const { name } = term.en;
  return {
    is: "noun",
    text: name,
    term,
    as: term.class,
    preposition: null,
    isTitle: false,
    language: "en",
    span: noSpan(source, name),
    path: source,
  };
}

export function briefView(dossier: Dossier, plan: BriefPlan, termbase: Termbase, edition: number): BriefView {
  const { dossier: info, sources } = dossier;
  const tools = itemTools(dossier, plan, termbase);
  const label = sources[0]?.label ?? "";
  const heading = (text: string): HeadingView => {
    const found = info.headings.find((one) => one.text === text);
    const make = nounMaker(termbase, sources);
    const name = found?.term === undefined ? { text } : { text, term: found.term };
    const noun = make({ span: found?.span ?? noSpan(label, text), parts: {} }, name, "topic");
    return { noun, relation: found?.relation ?? null, year: found?.year ?? null };
  };
  const items = (given: readonly PlanItem[]) => given.map((item) => itemView(item, tools));
  return {
    subject: ofKey(info.subject, termbase, label),
    counterpart: ofKey(info.counterpart, termbase, label),
    title: tools.words(info.title, noSpan(label, info.title)),
    handling: info.handling === undefined ? null : tools.words(info.handling, noSpan(label, info.handling)),
    informationAsOf: info.informationAsOf ?? null,
    edition,
    sources: sources.map((source) => sourceView(source, tools.words)),
    sourceCount: sources.length,
    statementCount: planItems(plan).length,
    gapCount: plan.gaps.length,
    gapNumbers: plan.gaps.map(({ number }) => number),
    bottomLine: bottomLine(dossier, tools),
    keyPoints: items(plan.keyPoints),
    standing: plan.standing.map((row) => rowView(row, tools)),
    undatedStanding: plan.standing.some(({ fact }) => fact.when === undefined),
    legal: plan.legal.map((row) => rowView(row, tools)),
    legalTable: legalTable(plan),
    timeline: plan.timeline.map((entry) => entryView(entry, tools)),
    sections: plan.sections.map((section) => ({
      heading: section.heading === undefined ? null : heading(section.heading),
      items: items(section.items),
    })),
    open: items(plan.open),
    gaps: items(plan.gaps),
    notes: items(planItems(plan)),
  };
}
