/** The language desk at the edge: reads what all briefings lack, and writes what the desk has done. */
import { readFileSync } from "node:fs";
import { compose } from "../compose/index.ts";
import type { Answers } from "../desk/from-xliff.ts";
import { sortAnswers } from "../desk/from-xliff.ts";
import { planTerms, type TermsPlan } from "../desk/plan-terms.ts";
import type { Proposer } from "../desk/proposer.ts";
import { type WorkItem, workList } from "../desk/work-list.ts";
import { importedPath, mergeTranslations } from "../desk/write-translations.ts";
import { hasError, type Message, type Outcome } from "../model/finding.ts";
import { LANGUAGES, type LanguageCode } from "../model/kinds.ts";
import type { Want } from "../model/want.ts";
import type { TermFile } from "../terms/index.ts";
import { readXliff } from "../translations/index.ts";
import type { BuildContext } from "./load-context.ts";
import { openProject } from "./open-project.ts";
import { readTerms, readTranslations } from "./project.ts";
import { writeOutputs } from "./write-outputs.ts";

export interface Desk {
  readonly context: BuildContext;
  readonly items: readonly WorkItem[];
  readonly files: readonly TermFile[];
}

/** Composes the briefings of a project, all of them if none is named, and collects what they lack. */
export function readDesk(
  root: string,
  named: readonly string[],
  buildDay: string | undefined,
): Outcome<Desk | undefined> {
  const { project, messages } = openProject({ root, dossiers: named, buildDay });
  if (!project) return { value: undefined, messages };
  const { context, dossiers } = project;
  const failures = messages.filter((message) => hasError([message]));
  const wants: Want[] = [];
  for (const dossier of dossiers)
    for (const language of LANGUAGES) {
      const brief = compose(dossier, language, context.compose[language]);
      failures.push(...brief.messages.filter((message) => hasError([message])));
      wants.push(...(brief.value?.wants ?? []));
    }
  if (failures.length > 0) return { value: undefined, messages: failures };
  return { value: { context, items: workList(wants), files: readTerms(root) }, messages: [] };
}

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

export interface DeskResult extends Pick<TermsPlan, "added" | "completed"> {
  readonly written: readonly string[];
  readonly messages: readonly Message[];
}

function writeTexts(root: string, files: readonly TermFile[]): Pick<DeskResult, "written" | "messages"> {
  return writeOutputs(
    root,
    files.map(({ path, text }) => ({ path, bytes: encode(text) })),
  );
}

/** Adds the entries that are missing and completes those that are begun. */
export function addTerms(
  root: string,
  { context, items, files }: Desk,
  proposer: Proposer,
  names: Answers["names"] = [],
): DeskResult {
  const taken = context.model.termbase.terms;
  const plan = planTerms({ files, items, names, proposer, taken });
  return { added: plan.added, completed: plan.completed, ...writeTexts(root, plan.files) };
}

export interface ImportResult extends DeskResult {
  readonly sentences: number;
  /** Segments that nothing asks for. */
  readonly unasked: Answers["unasked"];
}

/** The translations of one direction, beside those imported before. */
function translationFiles(root: string, words: Answers["words"]): TermFile[] {
  const stored = readTranslations(root);
  const directions = LANGUAGES.flatMap((from) =>
    LANGUAGES.map((to): [LanguageCode, LanguageCode] => [from, to]),
  );
  return directions.flatMap(([from, to]) => {
    const added = words.filter((segment) => segment.from === from && segment.to === to);
    if (added.length === 0) return [];
    const path = importedPath(from, to);
    const before = stored.filter((file) => file.path === path).flatMap((file) => readXliff(file).value);
    return [{ path, text: mergeTranslations(before, added, from, to) }];
  });
}

/**
 * Takes in what a translator has done: sentences go to `sources/translations/`, names to drafts of the termbase.
 * Nothing is written where the file is no XLIFF.
 * @throws {Error} where the file cannot be read
 */
export function importWork(
  root: string,
  desk: Desk,
  file: string,
  path: string,
  proposer: Proposer,
): ImportResult {
  const { value: segments, messages } = readXliff({ path, text: readFileSync(file, "utf8") });
  const none = { added: [], completed: [], written: [], sentences: 0, unasked: [] };
  if (hasError(messages)) return { ...none, messages };
  const { names, words, unasked } = sortAnswers(segments, desk.items);
  const sentences = writeTexts(root, translationFiles(root, words));
  if (sentences.messages.length > 0) return { ...none, messages: sentences.messages };
  const answered = new Set(names.map(({ item }) => item));
  const terms =
    names.length === 0
      ? none
      : addTerms(root, { ...desk, items: desk.items.filter((item) => answered.has(item)) }, proposer, names);
  return {
    added: terms.added,
    completed: terms.completed,
    written: [...sentences.written, ...terms.written],
    messages: "messages" in terms ? terms.messages : [],
    sentences: words.length,
    unasked,
  };
}
