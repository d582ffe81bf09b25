/** Builds the briefs of a project: plans everything in memory, then writes. */
import { hasError, type Message } from "../model/finding.ts";
import { loadContext } from "./load-context.ts";
import { makeDossiers, makeOutputs, type Output, type Wanted } from "./outputs.ts";
import { dossierId, readDossiers } from "./project.ts";
import { strictly } from "./strict.ts";
import { writeOutputs } from "./write-outputs.ts";

export interface BuildOptions {
  /** The project's folder. */
  readonly root: string;
  /** Ids of dossiers; all, if empty. */
  readonly dossiers: readonly string[];
  readonly wanted: Wanted;
  /** `YYYY-MM-DD`; else ages are counted to the newest source. */
  readonly buildDay: string | undefined;
  /** Fail on anything that nobody has reviewed; see `strict.ts`. */
  readonly strict?: boolean | undefined;
}

export interface BuildResult {
  readonly messages: readonly Message[];
  /** The exit code that these messages mean: 0 done, 1 a source fails, 2 the project itself is wrong. */
  readonly code: 0 | 1 | 2;
  readonly outputs: readonly Output[];
}

/** Everything that a build would write. */
export async function planOutputs(options: BuildOptions): Promise<BuildResult> {
  const context = loadContext(options.root, options.buildDay);
  if (!context.value) return { messages: context.messages, code: 2, outputs: [] };
  const found = readDossiers(options.root);
  const messages = [...context.messages, ...found.messages];
  if (found.value.length === 0) return { messages, code: 2, outputs: [] };
  const unknown = options.dossiers.filter(
    (id) => !found.value.some((dossier) => dossier.id === dossierId(id)),
  );
  if (unknown.length > 0)
    return {
      messages: [
        ...messages,
        ...unknown.map((id) =>
          noDossier(
            id,
            found.value.map((dossier) => dossier.id),
          ),
        ),
      ],
      code: 2,
      outputs: [],
    };
  const chosen = options.dossiers.map(dossierId);
  const dossiers = makeDossiers(
    chosen.length === 0 ? found.value : found.value.filter((dossier) => chosen.includes(dossier.id)),
    context.value.model,
  );
  messages.push(...dossiers.messages);
  const outputs: Output[] = [];
  for (const dossier of dossiers.value) {
    const made = await makeOutputs(dossier, context.value, options.wanted);
    messages.push(...dossier.findings, ...made.messages);
    outputs.push(...made.value);
  }
  const told = options.strict ? strictly(messages) : messages;
  const broken = told.some((message) => message.severity === "error" && message.rule === "template-invalid");
  return { messages: unique(told), code: broken ? 2 : hasError(told) ? 1 : 0, outputs };
}

const noDossier = (id: string, known: readonly string[]): Message => ({
  rule: "no-sources",
  severity: "error",
  path: "sources",
  message: `there is no dossier ${JSON.stringify(id)}`,
  advice: `the dossiers are: ${known.join(", ")}`,
});

/** Both languages, and the judge before them, tell of the same unknown name at the same place: each is shown once. */
function unique(messages: readonly Message[]): Message[] {
  const seen = new Set<string>();
  return messages.filter(({ rule, path, line, column, message }) => {
    const key = JSON.stringify([rule, path, line, column, rule === "unknown-term" ? "" : message]);
    return seen.has(key) ? false : seen.add(key);
  });
}

/** Builds and writes; where anything fails, `out/` stays as it was. */
export async function build(
  options: BuildOptions,
): Promise<BuildResult & { readonly written: readonly string[] }> {
  const plan = await planOutputs(options);
  if (plan.code !== 0) return { ...plan, written: [] };
  const { written, messages } = writeOutputs(options.root, plan.outputs);
  return { ...plan, messages: [...plan.messages, ...messages], code: messages.length > 0 ? 2 : 0, written };
}
