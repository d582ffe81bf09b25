/** The command `aide`: from arguments to an exit code. */
import { parseArgs } from "node:util";
import { everything, type Wanted } from "../build/outputs.ts";
import { buildBriefs } from "./build-briefs.ts";
import { checkBriefs } from "./check-briefs.ts";
import { printFacts } from "./print-facts.ts";
import { printRules } from "./print-rules.ts";
import { type Terminal, UsageError } from "./terminal.ts";
import { printTerms } from "./terms.ts";

const USAGE = `aide: source texts to briefings in English and Russian, every statement traceable

  aide build [DOSSIER...] [--lang en,ru] [--format md,docx,pdf] [--strict]
                            reads sources/, writes out/<dossier>/; strict: fails on what nobody has reviewed
  aide check [DOSSIER...]   writes nothing; names each output that a build would change
    [--documents]           reads the rendered files back instead: every format must say what the build
    [--lang] [--format]     would write, and the same in both languages
  aide facts FILE           the facts of one source, its account, and what was not read
    [--json | --explain]    as JSON; or for each sentence which rules read it, and which nearly did
  aide rules [FILE|FOLDER]  what every rule did over the sources, or over other texts
  aide terms [DOSSIER...]   names and sentences that lack a form in a language, with proposals
    [--add]                 writes an entry for each name, and the other cases of entries that are begun
    [--export FILE.xlf | --import FILE.xlf]  names and sentences for a translator, and back
    [--tbx FILE.tbx]        the termbase

  --quiet     of the findings, only errors
  --help, --version

exit: 0 done; 1 findings that fail the build, or outputs that differ; 2 wrong usage or configuration
`;

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

const isUsageError = (error: unknown): error is Error =>
  error instanceof UsageError ||
  (error instanceof TypeError && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS"));

async function dispatch(args: readonly string[], version: string, terminal: Terminal): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      lang: { type: "string" },
      format: { type: "string" },
      json: { type: "boolean", default: false },
      explain: { type: "boolean", default: false },
      strict: { type: "boolean", default: false },
      add: { type: "boolean", default: false },
      export: { type: "string" },
      import: { type: "string" },
      tbx: { type: "string" },
      documents: { type: "boolean", default: false },
      quiet: { type: "boolean", default: false },
      help: { type: "boolean", default: false },
      version: { type: "boolean", default: false },
    },
  });
  if (values.version || values.help) {
    terminal.out(values.version ? `${version}\n` : USAGE);
    return 0;
  }
  const wanted: Wanted = {
    languages: choose("lang", values.lang, everything.languages),
    formats: choose("format", values.format, everything.formats),
  };
  const [command, ...rest] = positionals;
  switch (command) {
    case "build":
      return buildBriefs(terminal, rest, wanted, values);
    case "check":
      return checkBriefs(terminal, rest, wanted, values);
    case "facts":
      return printFacts(terminal, rest[0], values);
    case "rules":
      return printRules(terminal, rest, values.quiet);
    case "terms":
      return printTerms(terminal, rest, {
        ...values,
        export: values.export,
        import: values.import,
        tbx: values.tbx,
      });
    default:
      throw new UsageError(
        command === undefined ? "a command is missing" : `there is no command ${JSON.stringify(command)}`,
      );
  }
}

/** Runs the command. @returns the exit code: 0 done, 1 findings fail it, 2 wrong usage or configuration */
export async function run(args: readonly string[], version: string, terminal: Terminal): Promise<number> {
  try {
    return await dispatch(args, version, terminal);
  } catch (error) {
    if (!isUsageError(error)) throw error;
    terminal.err(`aide: ${error.message}\n\n${USAGE}`);
    return 2;
  }
}
