/** Builds the briefs of a project: plans everything in memory, then writes. */
import { hasError, type Message } from "../model/finding.ts";
import { openProject, type ProjectOptions } from "./open-project.ts";
import { makeOutputs, type Output, type Wanted } from "./outputs.ts";
import { strictly } from "./strict.ts";
import { writeOutputs } from "./write-outputs.ts";

export interface BuildOptions extends ProjectOptions {
  readonly wanted: Wanted;
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
  const { project, messages: noticed } = openProject(options);
  if (!project) return { messages: noticed, code: 2, outputs: [] };
  const messages = [...noticed];
  const outputs: Output[] = [];
  for (const dossier of project.dossiers) {
    const made = await makeOutputs(dossier, project.context, options.wanted);
    messages.push(...dossier.findings, ...made.messages);
    outputs.push(...made.value);
  }
  const told = options.strict ? strictly(messages) : messages;
  const broken = told.some((message) => message.severity === "error" && message.rule === "template-invalid");
  return { messages: unique(told), code: broken ? 2 : hasError(told) ? 1 : 0, outputs };
}

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
