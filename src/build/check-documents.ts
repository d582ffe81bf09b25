/** Reads the rendered files back: what they say against the build, and against each other. Writes nothing. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Root } from "mdast";
import type { Dossier } from "../facts/index.ts";
import type { Message } from "../model/finding.ts";
import type { Format, LanguageCode } from "../model/kinds.ts";
import { compareLanguages } from "../pipeline.ts";
import {
  compareDocuments,
  type ReadDocument,
  readers,
  readTree,
  UnreadableFileError,
} from "../readback/index.ts";
import type { BuildContext } from "./load-context.ts";
import { openProject, type ProjectOptions } from "./open-project.ts";
import { briefPath, composeTrees, type Wanted } from "./outputs.ts";

export interface DocumentsResult {
  readonly messages: readonly Message[];
  /** 0 all files say what the build would write; 1 some do not, or are not there; 2 the project itself is wrong. */
  readonly code: 0 | 1 | 2;
  /** How many files were read. */
  readonly count: number;
}

const unreadable = (path: string, message: string): Message => ({
  rule: "document-unreadable",
  severity: "error",
  path,
  message,
  advice: "build the briefs: npm run build:briefs",
});

/** A file as it was read, or why it could not be. */
async function readBack(root: string, path: string, format: Format): Promise<ReadDocument | Message> {
  const file = join(root, path);
  if (!existsSync(file)) return unreadable(path, "the file is missing");
  try {
    return await readers[format](readFileSync(file));
  } catch (error) {
    if (error instanceof UnreadableFileError) return unreadable(path, error.message);
    throw error;
  }
}

interface FormatCheck {
  readonly messages: readonly Message[];
  readonly count: number;
}

/** The files of one format: each against its tree, then those that were read against each other. */
async function checkFormat(
  root: string,
  { dossier: { id } }: Dossier,
  format: Format,
  trees: ReadonlyMap<LanguageCode, Root>,
  { parity }: BuildContext,
): Promise<FormatCheck> {
  const messages: Message[] = [];
  const documents = new Map<LanguageCode, ReadDocument>();
  let last = "";
  for (const [language, tree] of trees) {
    const path = briefPath(id, language, format);
    const document = await readBack(root, path, format);
    if ("blocks" in document) {
      messages.push(...compareDocuments(readTree(tree), document, path));
      documents.set(language, document);
      last = path;
    } else messages.push(document);
  }
  return { messages: [...messages, ...compareLanguages(documents, last, parity)], count: documents.size };
}

/** The formats and languages of the dossiers that are asked for. */
export async function checkDocuments(
  options: ProjectOptions & { readonly wanted: Wanted },
): Promise<DocumentsResult> {
  const { project, messages: noticed } = openProject(options);
  if (!project) return { messages: noticed, code: 2, count: 0 };
  const messages: Message[] = noticed.filter(({ severity }) => severity === "error");
  let count = 0;
  for (const dossier of project.dossiers) {
    const { value: trees, messages: composed } = composeTrees(
      dossier,
      project.context,
      options.wanted.languages,
    );
    messages.push(...composed.filter(({ severity }) => severity === "error"));
    for (const format of options.wanted.formats) {
      const checked = await checkFormat(options.root, dossier, format, trees, project.context);
      messages.push(...checked.messages);
      count += checked.count;
    }
  }
  return { messages, code: messages.length > 0 ? 1 : 0, count };
}
