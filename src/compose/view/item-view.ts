/** Statements and rows as templates see them. */
import { z } from "zod";
import { type Fact, isLoose } from "../../facts/index.ts";
import type { Name } from "../../model/fact.ts";
import type { Finding, Message } from "../../model/finding.ts";
import { spanSchema } from "../../model/span.ts";
import { byNumber } from "../plan/by-number.ts";
import type {
  BriefPlan,
  FactTable,
  FindingLabel,
  OpenItem,
  PlanEntry,
  PlanItem,
  PlanRow,
} from "../plan/plan.ts";
import type { FactView } from "./fact-view.ts";
import type { Noun } from "./noun.ts";
import { placeId } from "./place-id.ts";

/** A line of a source; `quote` is a few words of it. */
interface PlaceView {
  readonly label: string;
  readonly line: number;
  readonly several: boolean;
  readonly quote: Noun | null;
}

interface Numbered {
  readonly number: string;
  readonly id: string;
}

interface StatementView extends Numbered {
  readonly note: string;
  readonly places: readonly PlaceView[];
}

export interface FactStatementView extends StatementView {
  readonly type: "fact";
  readonly view: FactView;
  readonly fact: FactIdentity;
  readonly path: string;
  readonly span: Fact["span"];
  /** The clause of the source. */
  readonly source: Noun;
}

export interface OpenStatementView extends StatementView {
  readonly type: "open";
  readonly reason: OpenItem["reason"];
  readonly view: FactView;
  /** Number of the statement or row that says the fact. */
  readonly refers: string;
  /** See `RowView`. */
  readonly ofSubject: boolean;
}

export interface FindingStatementView extends StatementView {
  readonly type: "finding";
  readonly rule: string;
  readonly label: FindingLabel;
  readonly names: readonly Noun[];
  /** Of names that have an entry in the termbase, what it is: named in the language of the document. */
  readonly entries: readonly Noun[];
  readonly views: readonly FactView[];
  readonly refers: readonly string[];
  /** What was done in all of the facts, where it is the same. */
  readonly action: string | null;
  readonly single: boolean;
  readonly values: Readonly<Record<string, string | number | null>>;
  readonly messages: readonly Pick<Message, "message">[];
}

/** A row of the first two tables; `index` is its number in the table. */
export interface RowView extends Numbered {
  readonly table: FactTable;
  readonly index: number;
  readonly view: FactView;
  readonly fact: FactIdentity;
  readonly path: string;
  readonly span: Fact["span"];
  readonly source: Noun;
  readonly places: readonly PlaceView[];
  /** No party but the subject of the dossier: its name need not stand in the row. */
  readonly ofSubject: boolean;
}

/** An entry of the timeline. */
export interface EntryView {
  readonly view: FactView;
  readonly fact: FactIdentity;
  readonly path: string;
  readonly span: Fact["span"];
  readonly source: Noun;
  readonly refers: string;
  readonly ofSubject: boolean;
}

interface FactIdentity {
  readonly id: string;
  readonly kind: string;
  /** Quoted, as is meant. */
  readonly loose: boolean;
}

/** What a helper reads of an item to tell where its fact stands. */
export const factIdentity = z.object({
  fact: z.object({ id: z.string(), kind: z.string(), loose: z.boolean() }),
  path: z.string(),
  span: spanSchema,
});

/** What the items of a document are made with. */
export interface ItemTools {
  readonly plan: BriefPlan;
  view(fact: Fact): FactView;
  place(span: Fact["span"], telling: Fact["span"] | undefined): PlaceView;
  pathOf(label: string): string;
  words(text: string, span: Fact["span"]): Noun;
  /** A name of one of these facts. */
  noun(facts: readonly Fact[], name: Name): Noun;
  /** Words of the source with this label. */
  printed(text: string, label: string): Noun;
  readonly subject: string | undefined;
  /** More than one source: a line needs the label of its source. */
  readonly several: boolean;
}

function identity(fact: Fact, tools: ItemTools) {
  return {
    fact: { id: fact.id, kind: fact.kind, loose: isLoose(fact) },
    path: tools.pathOf(fact.span.source),
    span: fact.span,
    source: tools.words(fact.span.quote, fact.span),
  };
}

/** What the checks hand to the wording of their findings; absent values are null, as all that is absent in a view. */
const NO_VALUES = {
  stated: null,
  listed: null,
  when: null,
  other: null,
  adopted: null,
  informationAsOf: null,
  firstLine: null,
  firstSource: null,
  actDate: null,
};

const TELLING = ["status", "action", "trigger", "stated", "value", "times", "type"];

/** The part of a fact that says what happened, from which the source note quotes. */
function tellingPart(fact: Fact): Fact["span"] | undefined {
  return TELLING.flatMap((part) => fact.parts[part] ?? [])[0];
}

/** The part of a fact that holds one of these names. */
function namingPart(fact: Fact, names: readonly string[]): Fact["span"] | undefined {
  const parts = Object.values(fact.parts).filter(({ quote }) => names.some((name) => quote.includes(name)));
  return parts.toSorted((a, b) => a.quote.length - b.quote.length)[0];
}

/** Parts of a fact that stand outside its own clause: the sentence before a list that an item's standing follows from. */
function placesApart(fact: Fact, tools: ItemTools): PlaceView[] {
  const { status } = fact.parts;
  const within = status && status.start >= fact.span.start && status.end <= fact.span.end;
  return status && !within ? [tools.place(status, undefined)] : [];
}

/** Each place once: facts of one clause share it. */
function placesOf(facts: readonly Fact[], names: readonly string[], tools: ItemTools): PlaceView[] {
  const places = facts.map((fact) => tools.place(fact.span, namingPart(fact, names) ?? tellingPart(fact)));
  return [
    ...new Map(places.map((place) => [`${place.label} ${place.line} ${place.quote?.text}`, place])).values(),
  ];
}

/** Where a finding without a fact was made; none where it has no place. */
function placeOf({ source = "", line, quote }: Finding, tools: ItemTools): PlaceView[] {
  if (line === undefined || quote === undefined) return [];
  return [{ label: source, line, several: tools.several, quote: tools.printed(quote, source) }];
}

export function itemView(
  item: PlanItem,
  tools: ItemTools,
): FactStatementView | OpenStatementView | FindingStatementView {
  const { number } = item;
  const common = { number, id: placeId(number), note: `n${number}` };
  const numberOf = (fact: Fact) => tools.plan.numbers.get(fact.id) ?? number;
  switch (item.type) {
    case "fact": {
      const places = [...placesApart(item.fact, tools), ...placesOf([item.fact], [], tools)];
      return { ...common, type: "fact", places, view: tools.view(item.fact), ...identity(item.fact, tools) };
    }
    case "open":
      return {
        ...common,
        type: "open",
        reason: item.reason,
        places: placesOf([item.fact], [], tools),
        view: tools.view(item.fact),
        refers: numberOf(item.fact),
        ofSubject: ofSubject(item.fact, tools),
      };
    case "finding": {
      const { rule, label, facts, findings, names, entries = [] } = item.finding;
      const source = findings[0]?.source ?? facts[0]?.span.source ?? "";
      const actions = new Set(facts.map((fact) => ("action" in fact ? fact.action : null)));
      return {
        ...common,
        type: "finding",
        rule,
        label,
        places:
          facts.length > 0
            ? placesOf(facts, names, tools)
            : findings.flatMap((finding) => placeOf(finding, tools)),
        names: names.map((name) => tools.printed(name, source)),
        entries: entries.map((name) => tools.noun(facts, name)),
        action: actions.size === 1 ? ([...actions][0] ?? null) : null,
        single: facts.length === 1,
        views: facts.map(tools.view),
        refers: [...new Set(facts.map(numberOf))].toSorted(byNumber),
        values: { ...NO_VALUES, ...findings[0]?.values },
        messages: findings.map(({ message }) => ({ message })),
      };
    }
    default:
      return item satisfies never;
  }
}

function partiesOf(fact: Fact): readonly Name[] {
  if (fact.kind === "membership" || fact.kind === "treaty") return fact.parties;
  return fact.kind === "document" ? (fact.actors ?? []).map(({ name }) => name) : [];
}

function ofSubject(fact: Fact, { subject }: ItemTools): boolean {
  return partiesOf(fact).every((party) => {
    const term = party.antecedentTerm ?? party.term;
    return term !== undefined && term === subject;
  });
}

/** An entry of the timeline. */
export const entryView = ({ number, fact }: PlanEntry, tools: ItemTools): EntryView => ({
  view: tools.view(fact),
  ...identity(fact, tools),
  refers: number,
  ofSubject: ofSubject(fact, tools),
});

export function rowView({ number, table, index, fact }: PlanRow, tools: ItemTools): RowView {
  return {
    number,
    id: placeId(number),
    table,
    index,
    view: tools.view(fact),
    ...identity(fact, tools),
    places: [...placesApart(fact, tools), tools.place(fact.span, undefined)],
    ofSubject: ofSubject(fact, tools),
  };
}
