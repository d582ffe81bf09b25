/**
 * Remembers files of the termbase as they were read: YAML takes a second where JSON takes a moment. Safe to delete, to
 * share and to restore: what does not match its file, this version of the program or its own digest is read anew.
 */
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { threadId } from "node:worker_threads";
import { z } from "zod";
import { termSchema } from "../model/term.ts";
import { type Entry, readEntries, type TermFileReader } from "../terms/index.ts";

const sha256 = (...texts: readonly string[]): string => {
  const hash = createHash("sha256");
  for (const text of texts) hash.update(text).update("\0");
  return hash.digest("hex");
};

/** Changes when entries are read otherwise: raise it with `readEntries`; the schema speaks for itself. */
const READING = "1";

/** Where packages keep such things: in the first `node_modules` that is there. */
function cacheFolder(roots: readonly string[]): string | undefined {
  const modules = roots.map((root) => join(root, "node_modules")).find((path) => existsSync(path));
  return modules && join(modules, ".cache", "aide-memoire", "terms");
}

/** Undefined for what is missing, cut off or altered. */
function recall(file: string): readonly Entry[] | undefined {
  try {
    const [digest = "", json = ""] = readFileSync(file, "utf8").split("\n");
    return sha256(json) === digest ? (JSON.parse(json) as readonly Entry[]) : undefined;
  } catch {
    return undefined;
  }
}

/** A cache that cannot be written is none: the next start is slower, and nothing else. */
function remember(folder: string, file: string, entries: readonly Entry[]): void {
  const json = JSON.stringify(entries);
  const temporary = `${file}.${process.pid}-${threadId}`;
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(temporary, `${sha256(json)}\n${json}`);
    renameSync(temporary, file);
  } catch {
    return;
  }
}

/**
 * Reads files as `readEntries` does, and remembers them in the first of the folders that has a `node_modules`. Files with faults are
 * not remembered, so that their messages are always whole.
 */
export function cachedReader(roots: readonly string[]): TermFileReader {
  const folder = cacheFolder(roots);
  if (folder === undefined) return readEntries;
  const version = sha256(READING, JSON.stringify(z.toJSONSchema(termSchema)));
  return (path, text) => {
    const file = join(folder, `${sha256(version, path, text)}.json`);
    const known = recall(file);
    if (known) return { value: known, messages: [] };
    const read = readEntries(path, text);
    if (read.messages.length === 0) remember(folder, file, read.value);
    return read;
  };
}
