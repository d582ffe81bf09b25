/** `aide facts`. */
import { existsSync, readFileSync, statSync } from "node:fs";
import { resolve } from "node:path";
import { loadModelContext } from "../build/load-context.ts";
import { factsJson } from "../build/outputs.ts";
import { dossierId, projectPath } from "../build/project.ts";
import { dossierOf, type ModelContext, readSources } from "../pipeline.ts";
import { explanationText, factTable, ledgerTable, type PathOf, unreadTable } from "../report/format-facts.ts";
import { explanationsOf } from "./explanations-of.ts";
import { buildDay, report, type Terminal, UsageError } from "./terminal.ts";

export interface FactsOptions {
  readonly json: boolean;
  readonly explain: boolean;
  readonly quiet: boolean;
}

/** What is asked for of a file, once it and the rules are there. */
function print(terminal: Terminal, path: string, context: ModelContext, options: FactsOptions): number {
  const name = projectPath(terminal.cwd, path);
  const id = dossierId(name.replace(/^.*\//, "").replace(/\.[^.]*$/, ""));
  const read = readSources([{ path: name, bytes: readFileSync(path) }]);
  const { value, messages } = dossierOf(id, read, context);
  if (!value) {
    report(terminal, messages, options.quiet);
    return 1;
  }
  if (options.json) {
    terminal.out(factsJson(value));
    return 0;
  }
  const pathOf: PathOf = (label) => value.sources.find((source) => source.label === label)?.path ?? label;
  if (options.explain) {
    for (const explanation of explanationsOf(value, read.value, context))
      terminal.out(`${explanationText(explanation, pathOf)}\n`);
    return 0;
  }
  const unread = unreadTable(value, read.value, pathOf);
  terminal.out(`${factTable(value, pathOf)}\n${ledgerTable(value)}${unread === "" ? "" : `\n${unread}`}`);
  report(terminal, value.findings, options.quiet);
  return 0;
}

export function printFacts(terminal: Terminal, file: string | undefined, options: FactsOptions): number {
  if (file === undefined) throw new UsageError("aide facts needs a FILE");
  const path = resolve(terminal.cwd, file);
  if (!existsSync(path) || !statSync(path).isFile()) throw new UsageError(`there is no file ${file}`);
  const context = loadModelContext(terminal.cwd, buildDay(terminal));
  if (!context.value) {
    report(terminal, context.messages, options.quiet);
    return 2;
  }
  return print(terminal, path, context.value, options);
}
