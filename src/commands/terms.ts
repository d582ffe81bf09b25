/** `aide terms`: the work of the language desk. */
import { existsSync, statSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { addTerms, type Desk, importWork, readDesk } from "../build/desk.ts";
import { projectPath } from "../build/project.ts";
import { NEW_NAMES } from "../desk/plan-terms.ts";
import { proposeEntry } from "../desk/propose-entry.ts";
import type { Proposer } from "../desk/proposer.ts";
import { writeTbx } from "../desk/to-tbx.ts";
import { workUnits, writeXliff } from "../desk/to-xliff.ts";
import type { WorkItem } from "../desk/work-list.ts";
import { proposeForms } from "../languages/ru/propose/propose-forms.ts";
import { transcribeName } from "../languages/ru/transcribe/transcribe.ts";
import { LANGUAGES, type LanguageCode } from "../model/kinds.ts";
import { workText } from "../report/format-work.ts";
import { buildDay, report, type Terminal, UsageError } from "./terminal.ts";

export interface TermsOptions {
  readonly add: boolean;
  readonly export: string | undefined;
  readonly import: string | undefined;
  readonly tbx: string | undefined;
  readonly quiet: boolean;
}

const proposer: Proposer = { forms: proposeForms, transcribe: transcribeName };

function list(terminal: Terminal, { items }: Desk): number {
  const proposed = items.map((item) => ({ ...item, proposal: proposalOf(item) }));
  terminal.out(items.length === 0 ? "nothing is wanted\n" : workText(proposed));
  return 0;
}

/** The cases that an entry would begin with; undefined where a person has to name it first. */
function proposalOf(item: WorkItem): string | undefined {
  if (item.kind !== "name") return undefined;
  const { ru } = proposeEntry(item, proposer).fields as { ru: { name: Record<string, string | null> } };
  const forms = Object.values(ru.name).filter((form) => form !== null);
  return forms.length > 0 ? forms.join(", ") : undefined;
}

function add(terminal: Terminal, desk: Desk): number {
  const result = addTerms(terminal.cwd, desk, proposer);
  report(terminal, result.messages, false);
  if (result.messages.length > 0) return 2;
  if (result.added.length > 0) terminal.out(`${result.added.length} entries added to ${NEW_NAMES}\n`);
  for (const key of result.completed) terminal.out(`proposed the cases of \`${key}\`\n`);
  if (result.written.length === 0) terminal.out("no name is wanted, and no entry is begun\n");
  else terminal.out(`next: read ${result.written.join(", ")}, and build\n`);
  return 0;
}

/** `work.xlf` for one direction; for two, `work.en-ru.xlf` and `work.ru-en.xlf`. */
function exportPath(given: string, from: LanguageCode, to: LanguageCode, several: boolean): string {
  return several ? given.replace(/(?:\.xlf)?$/u, `.${from}-${to}.xlf`) : given;
}

function exportWork(terminal: Terminal, { items, context }: Desk, given: string): number {
  const { translations } = context.compose.en;
  const files = LANGUAGES.flatMap((from) =>
    LANGUAGES.map((to) => ({
      from,
      to,
      units: workUnits(items, from, to, (item) => translations.find(item.text, from, to)?.text),
    })),
  ).filter(({ units }) => units.length > 0);
  if (files.length === 0) terminal.out("nothing is wanted\n");
  for (const { from, to, units } of files) {
    const path = exportPath(given, from, to, files.length > 1);
    writeFileSync(resolve(terminal.cwd, path), writeXliff({ from, to, units }));
    terminal.out(`wrote ${path}: ${units.length} units\n`);
  }
  return 0;
}

function readWork(terminal: Terminal, desk: Desk, given: string): number {
  const file = resolve(terminal.cwd, given);
  if (!existsSync(file) || !statSync(file).isFile()) throw new UsageError(`there is no file ${given}`);
  const result = importWork(terminal.cwd, desk, file, projectPath(terminal.cwd, file), proposer);
  report(terminal, result.messages, false);
  if (result.messages.length > 0) return 1;
  const names = result.added.length + result.completed.length;
  terminal.out(`${result.sentences} translations and ${names} names taken in\n`);
  for (const { source, path, position } of result.unasked)
    terminal.err(`${path}:${position.line}:${position.column}  nothing asks for “${source}”\n`);
  for (const path of result.written) terminal.out(`wrote ${path}\n`);
  return 0;
}

function writeTermbase(terminal: Terminal, { context }: Desk, given: string): number {
  const { terms } = context.model.termbase;
  writeFileSync(resolve(terminal.cwd, given), writeTbx(terms.values()));
  terminal.out(`wrote ${given}: ${terms.size} entries\n`);
  return 0;
}

/** @returns the exit code: 0 done; 1 a file that came back is not valid, or a source fails; 2 wrong usage */
export function printTerms(terminal: Terminal, dossiers: readonly string[], options: TermsOptions): number {
  const asked = [options.add, options.export, options.import, options.tbx].filter(Boolean);
  if (asked.length > 1) throw new UsageError("aide terms takes one of --add, --export, --import, --tbx");
  const { value: desk, messages } = readDesk(terminal.cwd, dossiers, buildDay(terminal));
  if (!desk) {
    report(terminal, messages, options.quiet);
    return 1;
  }
  if (options.add) return add(terminal, desk);
  if (options.export !== undefined) return exportWork(terminal, desk, options.export);
  if (options.import !== undefined) return readWork(terminal, desk, options.import);
  if (options.tbx !== undefined) return writeTermbase(terminal, desk, options.tbx);
  return list(terminal, desk);
}
