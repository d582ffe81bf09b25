/** `aide rules`: what every rule does over the sources of a project, or over given files. */
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { loadModelContext } from "../build/load-context.ts";
import { projectPath, readDossiers } from "../build/project.ts";
import { type DossierFiles, dossierOf, readSources } from "../pipeline.ts";
import { ledgerTable, ruleTable } from "../report/format-facts.ts";
import { explanationsOf } from "./explanations-of.ts";
import { buildDay, report, type Terminal, UsageError } from "./terminal.ts";

const CONFLICTS = new Set(["date-conflict", "date-order", "count-mismatch", "duplicate"]);

/** The texts of a file or folder, each a dossier of its own. */
function filesAt(cwd: string, given: string): DossierFiles[] {
  const path = resolve(cwd, given);
  if (!existsSync(path)) throw new UsageError(`there is no file or folder ${given}`);
  const paths = statSync(path).isDirectory()
    ? readdirSync(path)
        .sort()
        .map((name) => join(path, name))
    : [path];
  return paths
    .filter((one) => /\.(?:txt|md)$/u.test(one))
    .map((one, at) => ({
      id: `text-${at + 1}`,
      files: [{ path: projectPath(cwd, one), bytes: readFileSync(one) }],
    }));
}

export function printRules(terminal: Terminal, given: readonly string[], quiet: boolean): number {
  const context = loadModelContext(terminal.cwd, buildDay(terminal));
  if (!context.value) {
    report(terminal, context.messages, quiet);
    return 2;
  }
  const model = context.value;
  const dossiers =
    given.length > 0 ? given.flatMap((one) => filesAt(terminal.cwd, one)) : readDossiers(terminal.cwd).value;
  const explanations = dossiers.flatMap((dossier) => {
    const read = readSources(dossier.files);
    const { value } = dossierOf(dossier.id, read, model);
    if (!value) return [];
    terminal.out(
      `${value.sources.map(({ path }) => path).join(", ")}: ${value.facts.length} facts\n${ledgerTable(value)}\n`,
    );
    report(
      terminal,
      value.findings.filter(({ rule }) => CONFLICTS.has(rule)),
      quiet,
    );
    return explanationsOf(value, read.value, model);
  });
  terminal.out(ruleTable(explanations));
  return 0;
}
