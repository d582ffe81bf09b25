#!/usr/bin/env node
/** The command `aide`: reads arguments and environment, prints, sets the exit code. */
import { existsSync, readFileSync, statSync } from "node:fs";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { build, check } from "./build/build.ts";
import { loadModelContext } from "./build/load-context.ts";
import { everything, factsJson, type Wanted } from "./build/outputs.ts";
import { dossierId, projectPath } from "./build/project.ts";
import type { Message } from "./model/finding.ts";
import { FORMATS, LANGUAGES } from "./model/kinds.ts";
import { makeDossier } from "./pipeline.ts";
import { formatMessage, summarise } from "./report/format-text.ts";

const USAGE = `aide: source texts to briefings in English and Russian, every statement traceable

  aide build [DOSSIER...] [--lang en,ru] [--format md,docx,pdf]
                            reads sources/, writes out/<dossier>/
  aide check [DOSSIER...]   writes nothing; names each output that a build would change
  aide facts FILE [--json]  the facts of one source

  --quiet     no findings below an error
  --help, --version

exit: 0 done; 1 findings that fail the build, or outputs that differ; 2 wrong usage or configuration
`;

/** Wrong usage: the message is printed with the usage, exit code 2. */
class UsageError extends Error {}

const print = (text: string): void => void process.stdout.write(`${text}\n`);
const complain = (text: string): void => void process.stderr.write(`${text}\n`);

/** The day of SOURCE_DATE_EPOCH (seconds since 1970, reproducible-builds.org), as `YYYY-MM-DD`. */
function buildDay(): string | undefined {
  const epoch = process.env["SOURCE_DATE_EPOCH"];
  if (epoch === undefined || epoch === "") return undefined;
  if (!/^\d{1,11}$/.test(epoch))
    throw new UsageError(`SOURCE_DATE_EPOCH is ${JSON.stringify(epoch)}; it must be seconds since 1970`);
  return new Date(Number(epoch) * 1000).toISOString().slice(0, 10);
}

/** A comma-separated choice from a closed list. */
function choose<T extends string>(
  option: string,
  given: string | undefined,
  known: readonly T[],
): readonly T[] {
  if (given === undefined) return known;
  return given.split(",").map((word) => {
    const found = known.find((one) => one === word.trim());
    if (!found) throw new UsageError(`--${option} takes ${known.join(", ")}; not ${JSON.stringify(word)}`);
    return found;
  });
}

function report(messages: readonly Message[], quiet: boolean): void {
  for (const message of messages)
    if (!quiet || message.severity === "error") complain(formatMessage(message));
  if (messages.length > 0) complain(summarise(messages));
}

async function runBuild(
  root: string,
  dossiers: readonly string[],
  wanted: Wanted,
  quiet: boolean,
): Promise<number> {
  const result = await build({ root, dossiers, wanted, buildDay: buildDay() });
  report(result.messages, quiet);
  for (const path of result.written) print(`wrote ${path}`);
  if (result.code === 0) print(`${result.outputs.length} outputs, ${result.written.length} changed`);
  else complain("nothing was written");
  return result.code;
}

async function runCheck(root: string, dossiers: readonly string[], quiet: boolean): Promise<number> {
  const result = await check({ root, dossiers, buildDay: buildDay() });
  report(result.messages, quiet);
  for (const difference of result.differences) complain(difference);
  if (result.differences.length > 0) complain("run: npm run build:briefs");
  else if (result.code === 0) print("out/ is what its sources give");
  return result.code;
}

function runFacts(root: string, file: string | undefined, json: boolean, quiet: boolean): number {
  if (file === undefined) throw new UsageError("aide facts needs a FILE");
  const path = resolve(file);
  if (!existsSync(path) || !statSync(path).isFile()) throw new UsageError(`there is no file ${file}`);
  const context = loadModelContext(root, buildDay());
  if (!context.value) {
    report(context.messages, quiet);
    return 2;
  }
  const name = projectPath(root, path);
  const id = dossierId(name.replace(/^.*\//, "").replace(/\.[^.]*$/, ""));
  const { value, messages } = makeDossier(
    { id, files: [{ path: name, bytes: readFileSync(path) }] },
    context.value,
  );
  if (!value) {
    report(messages, quiet);
    return 1;
  }
  if (json) process.stdout.write(factsJson(value));
  else {
    for (const fact of value.facts) {
      const { span, kind, when, rule } = fact;
      print(
        `${name}:${span.line}:${span.column}  ${kind}  ${when ?? "-"}  ${JSON.stringify(span.quote.replace(/\s+/gu, " "))}  ${rule}`,
      );
    }
    report(value.findings, quiet);
  }
  return 0;
}

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      lang: { type: "string" },
      format: { type: "string" },
      json: { type: "boolean", default: false },
      quiet: { type: "boolean", default: false },
      help: { type: "boolean", default: false },
      version: { type: "boolean", default: false },
    },
  });
  const [command, ...rest] = positionals;
  const root = process.cwd();
  if (values.version) {
    const { version } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));
    print(String(version));
    return 0;
  }
  if (values.help) {
    print(USAGE);
    return 0;
  }
  const wanted: Wanted = {
    languages: choose("lang", values.lang, everything.languages ?? LANGUAGES),
    formats: choose("format", values.format, FORMATS),
  };
  switch (command) {
    case "build":
      return runBuild(root, rest, wanted, values.quiet);
    case "check":
      return runCheck(root, rest, values.quiet);
    case "facts":
      return runFacts(root, rest[0], values.json, values.quiet);
    default:
      throw new UsageError(
        command === undefined ? "a command is missing" : `there is no command ${JSON.stringify(command)}`,
      );
  }
}

try {
  process.exitCode = await main();
} catch (error) {
  const isUsage =
    error instanceof UsageError ||
    (error instanceof TypeError && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS"));
  if (!isUsage) throw error;
  complain(`aide: ${error.message}\n\n${USAGE}`);
  process.exitCode = 2;
}
