/** A project, opened: what it is built with, and the dossiers that are asked for. */
import type { Dossier } from "../facts/index.ts";
import type { Message } from "../model/finding.ts";
import { type BuildContext, loadContext } from "./load-context.ts";
import { makeDossiers } from "./outputs.ts";
import { dossierId, readDossiers } from "./project.ts";

export interface ProjectOptions {
  /** The project's folder. */
  readonly root: string;
  /** Ids of dossiers; all, if empty. */
  readonly dossiers: readonly string[];
  /** `YYYY-MM-DD`; else ages are counted to the newest source. */
  readonly buildDay: string | undefined;
}

export interface OpenProject {
  readonly context: BuildContext;
  /** Those that could be read. */
  readonly dossiers: readonly Dossier[];
}

/** Undefined where the project itself is wrong: it has no sources, a dossier is unknown, a file of its own is not valid. */
export function openProject({ root, dossiers: wanted, buildDay }: ProjectOptions): {
  readonly project: OpenProject | undefined;
  readonly messages: readonly Message[];
} {
  const context = loadContext(root, buildDay);
  if (!context.value) return { project: undefined, messages: context.messages };
  const found = readDossiers(root);
  const messages = [...context.messages, ...found.messages];
  if (found.value.length === 0) return { project: undefined, messages };
  const known = found.value.map(({ id }) => id);
  const unknown = wanted.filter((id) => !known.includes(dossierId(id)));
  if (unknown.length > 0)
    return {
      project: undefined,
      messages: [...messages, ...unknown.map((id) => noDossier(id, known))],
    };
  const chosen = wanted.map(dossierId);
  const dossiers = makeDossiers(
    chosen.length === 0 ? found.value : found.value.filter(({ id }) => chosen.includes(id)),
    context.value.model,
  );
  return {
    project: { context: context.value, dossiers: dossiers.value },
    messages: [...messages, ...dossiers.messages],
  };
}

const noDossier = (id: string, known: readonly string[]): Message => ({
  rule: "no-sources",
  severity: "error",
  path: "sources",
  message: `there is no dossier ${JSON.stringify(id)}`,
  advice: `the dossiers are: ${known.join(", ")}`,
});
