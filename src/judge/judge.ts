/** The stage that looks at all facts of a dossier together. */
import type { Extraction, Identity } from "../extract/extract.ts";
import { sumLedger } from "../extract/ledger.ts";
import { spanMaker } from "../extract/span-of.ts";
import { type Dossier, dossierSchema } from "../facts/index.ts";
import { compareText } from "../model/compare.ts";
import { dayBound } from "../model/date.ts";
import type { Finding, Message, Outcome } from "../model/finding.ts";
import type { LanguageCode } from "../model/kinds.ts";
import type { Lexicon } from "../model/lexicon.ts";
import type { SourceDocument } from "../model/source.ts";
import type { Termbase } from "../model/term.ts";
import { blocks } from "../read/blocks.ts";
import type { CheckInput } from "./check.ts";
import { headingName } from "./heading-name.ts";
import { checks } from "./index.ts";
import { supersede } from "./supersede.ts";

export interface JudgeInput {
  readonly id: string;
  readonly identity: Identity;
  readonly sources: readonly SourceDocument[];
  readonly extractions: readonly Extraction[];
  /** What earlier stages noticed in these sources. */
  readonly messages: readonly Message[];
  readonly termbase: Termbase;
  readonly lexicons: Readonly<Record<LanguageCode, Lexicon>>;
  readonly readers: CheckInput["readers"];
  /** `YYYY-MM-DD` of the build where the environment gives one; ages are counted to it. */
  readonly buildDay: string | undefined;
}

const bySeverity: Record<Finding["severity"], number> = { error: 0, warning: 1, info: 2 };

/** Sorted, without repeats, numbered `f1`, `f2`, ... */
function number(messages: readonly Message[]): Finding[] {
  const seen = new Set<string>();
  return [...messages]
    .sort(
      (a, b) =>
        bySeverity[a.severity] - bySeverity[b.severity] ||
        compareText(a.path, b.path) ||
        (a.line ?? 0) - (b.line ?? 0) ||
        (a.column ?? 0) - (b.column ?? 0) ||
        compareText(a.rule, b.rule),
    )
    .filter((message) => {
      const key = JSON.stringify([message.rule, message.path, message.line, message.column, message.message]);
      return seen.has(key) ? false : seen.add(key);
    })
    .map((message, index) => ({ id: `f${index + 1}`, ...message }));
}

/** The sections of all sources, each once. */
function headingsOf({ sources, termbase, lexicons }: JudgeInput) {
  const seen = new Set<string>();
  return sources.flatMap((source) => {
    const span = spanMaker(source);
    return blocks(source).flatMap((block) => {
      if (block.type !== "heading" || seen.has(block.text) || block.text.length === 0) return [];
      seen.add(block.text);
      const named = headingName(block.text, lexicons[source.language], termbase);
      return [{ text: block.text, ...named, span: span(block.map, { start: 0, end: block.text.length }) }];
    });
  });
}

function titleOf(sources: readonly SourceDocument[]): string {
  for (const source of sources) {
    const title = source.metadata.title ?? blocks(source).find((block) => block.type === "heading")?.text;
    if (title) return title;
  }
  return sources[0]?.path ?? "";
}

/** Assembles a dossier: facts of all sources in order, the account, and the findings. */
export function judge(input: JudgeInput): Outcome<Dossier> {
  const { id, sources, termbase } = input;
  const extracted = input.extractions.flatMap((extraction) => extraction.facts);
  const dates = sources
    .flatMap((source) => source.date ?? [])
    .sort((a, b) => compareText(dayBound(a, "last") ?? "", dayBound(b, "last") ?? ""));
  const informationAsOf = dates.at(-1);
  const referenceDay = input.buildDay ?? (informationAsOf && dayBound(informationAsOf, "last"));
  const about = {
    ...input.identity,
    sources,
    termbase,
    lexicons: input.lexicons,
    readers: input.readers,
    referenceDay,
  };
  const facts = supersede({ ...about, facts: extracted });
  const found = checks.flatMap((check) => check({ ...about, facts }));
  const handling = sources.map((source) => source.metadata.handling).find((mark) => mark !== undefined);
  const dossier = dossierSchema.parse({
    dossier: {
      id,
      ...input.identity,
      title: titleOf(sources),
      ...(informationAsOf ? { informationAsOf } : {}),
      ...(handling ? { handling } : {}),
      headings: headingsOf(input),
    },
    sources: sources.map((source) => ({
      label: source.label,
      path: source.path,
      sha256: source.sha256,
      language: source.language,
      characters: source.text.length,
      ...(source.metadata.title ? { title: source.metadata.title } : {}),
      ...(source.date ? { date: source.date } : {}),
      ...(source.metadata.retrieved ? { retrieved: source.metadata.retrieved } : {}),
      ...(source.metadata.url ? { url: source.metadata.url } : {}),
      ...(source.metadata.publisher ? { publisher: source.metadata.publisher } : {}),
    })),
    facts,
    ledger: sumLedger(input.extractions.flatMap((extraction) => extraction.entries)),
    findings: number([...input.messages, ...found]),
  });
  return { value: dossier, messages: [] };
}
