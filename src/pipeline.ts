/**
 * The way of the data, from files to briefings: read -> extract -> judge -> compose -> render; what was composed or
 * rendered is read back and compared. Pure; start reading here.
 */
import type { Root } from "mdast";
import type { ComposeContext } from "./compose/index.ts";
import { compose } from "./compose/index.ts";
import { type ExtractContext, type Extraction, extract } from "./extract/extract.ts";
import { identify } from "./extract/identify.ts";
import type { Dossier } from "./facts/index.ts";
import { judge } from "./judge/judge.ts";
import { hasError, type Message, type Outcome } from "./model/finding.ts";
import type { Format, LanguageCode } from "./model/kinds.ts";
import type { RenderContext } from "./model/render.ts";
import type { SourceDocument } from "./model/source.ts";
import { checkParity, type ParityContext, type ReadBriefing } from "./parity/index.ts";
import { readSource } from "./read/read-source.ts";
import { passagesOf, type ReadDocument, readTree } from "./readback/index.ts";
import { renderers } from "./render/index.ts";

/** A source as found on disk. */
export interface SourceFile {
  /** Relative to the project, with forward slashes. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

export interface DossierFiles {
  readonly id: string;
  readonly files: readonly SourceFile[];
}

export interface ModelContext extends ExtractContext {
  readonly buildDay: string | undefined;
}

const LETTERS = 26;

/** A, B, ... Z, AA, AB, ... */
export function sourceLabel(index: number): string {
  const letter = String.fromCharCode(65 + (index % LETTERS));
  return index < LETTERS ? letter : sourceLabel(Math.floor(index / LETTERS) - 1) + letter;
}

/** Files -> sources. */
export function readSources(files: readonly SourceFile[]): Outcome<SourceDocument[]> {
  const read = files.map((file, index) => readSource({ ...file, label: sourceLabel(index) }));
  return {
    value: read.flatMap(({ value }) => value ?? []),
    messages: read.flatMap(({ messages }) => messages),
  };
}

/** Sources as they were read -> dossier; undefined where one could not be read. */
export function dossierOf(
  ownId: string,
  { value: sources, messages }: ReturnType<typeof readSources>,
  context: ModelContext,
): Outcome<Dossier | undefined> {
  if (hasError(messages)) return { value: undefined, messages };
  const identity = identify(sources, context);
  const taken = new Set<string>();
  const extractions: Extraction[] = [];
  const noticed: Message[] = [...messages];
  for (const source of sources) {
    const extraction = extract(source, context, identity, taken);
    for (const fact of extraction.value.facts) taken.add(fact.id);
    extractions.push(extraction.value);
    noticed.push(...extraction.messages);
  }
  const id = sources.map((source) => source.metadata.id).find((given) => given !== undefined) ?? ownId;
  return judge({
    id,
    identity,
    sources,
    extractions,
    messages: noticed,
    termbase: context.termbase,
    lexicons: { en: context.languages.en.lexicon, ru: context.languages.ru.lexicon },
    readers: { en: context.languages.en.reader, ru: context.languages.ru.reader },
    buildDay: context.buildDay,
  });
}

/** Files -> dossier; undefined where a source could not be read. */
export const makeDossier = (
  { id, files }: DossierFiles,
  context: ModelContext,
): Outcome<Dossier | undefined> => dossierOf(id, readSources(files), context);

/** Dossier -> document tree in one language. */
export const composeBrief = (
  dossier: Dossier,
  language: LanguageCode,
  context: ComposeContext,
): Outcome<Root | undefined> => {
  const { value, messages } = compose(dossier, language, context);
  return { value: value?.tree, messages };
};

/** What was read of a document, in the language that it is in. */
const briefing = (language: LanguageCode, { blocks }: ReadDocument): ReadBriefing => ({
  language,
  passages: passagesOf(blocks),
});

/** Whether documents on one dossier say the same in all languages; `path` is what the messages are about. */
export function compareLanguages(
  documents: ReadonlyMap<LanguageCode, ReadDocument>,
  path: string,
  context: ParityContext,
): Message[] {
  const [first, ...others] = Array.from(documents, ([language, document]) => briefing(language, document));
  return first ? others.flatMap((other) => checkParity(first, other, path, context)) : [];
}

/** The same of document trees, before anything is rendered. */
export const compareTrees = (
  trees: ReadonlyMap<LanguageCode, Root>,
  path: string,
  context: ParityContext,
): Message[] =>
  compareLanguages(
    new Map(Array.from(trees, ([language, tree]) => [language, readTree(tree)])),
    path,
    context,
  );

/** Document tree -> file. */
export const renderBrief = (tree: Root, format: Format, context: RenderContext): Promise<Uint8Array> =>
  renderers[format](tree, context);
