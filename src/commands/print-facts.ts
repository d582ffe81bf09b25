/** `aide facts`. */
import { existsSync, readFileSync, statSync } from "node:fs";
import { resolve } from "node:path";
import { loadModelContext } from "../build/load-context.ts";
import { factsJson } from "../build/outputs.ts";
import { dossierId, projectPath } from "../build/project.ts";
import type { Dossier } from "../facts/index.ts";
import { makeDossier } from "../pipeline.ts";
import { buildDay, report, type Terminal, UsageError } from "./terminal.ts";

/** A fact a line: where, what kind, when, the words, the rule. */
function table({ facts, sources }: Dossier): string {
  const rows = facts.map(({ span, kind, when, rule }) => {
    const path = sources.find((source) => source.label === span.source)?.path ?? span.source;
    return `${path}:${span.line}:${span.column}  ${kind}  ${when ?? "-"}  ${JSON.stringify(span.quote.replace(/\s+/gu, " "))}  ${rule}\n`;
  });
  return rows.join("");
}

export function printFacts(
  terminal: Terminal,
  file: string | undefined,
  json: boolean,
  quiet: boolean,
): number {
  if (file === undefined) throw new UsageError("aide facts needs a FILE");
  const path = resolve(terminal.cwd, file);
  if (!existsSync(path) || !statSync(path).isFile()) throw new UsageError(`there is no file ${file}`);
  const context = loadModelContext(terminal.cwd, buildDay(terminal));
  if (!context.value) {
    report(terminal, context.messages, quiet);
    return 2;
  }
  const name = projectPath(terminal.cwd, path);
  const id = dossierId(name.replace(/^.*\//, "").replace(/\.[^.]*$/, ""));
  const { value, messages } = makeDossier(
    { id, files: [{ path: name, bytes: readFileSync(path) }] },
    context.value,
  );
  if (!value) {
    report(terminal, messages, quiet);
    return 1;
  }
  terminal.out(json ? factsJson(value) : table(value));
  if (!json) report(terminal, value.findings, quiet);
  return 0;
}
