/** Writes outputs so that each file is either the old or the new one, whole. */
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Message } from "../model/finding.ts";
import type { Output } from "./outputs.ts";

/** Beside the file it will replace, so that the renaming stays on one disk. */
const temporary = (path: string): string => `${path}.aide-new`;

const sameBytes = (path: string, bytes: Uint8Array): boolean =>
  existsSync(path) && readFileSync(path).equals(bytes);

/**
 * Writes what differs from the disk: first all new files under temporary names, then the renaming. Where one cannot be
 * written nothing is renamed, and `out/` stays as it was.
 * @returns the paths that changed, or one message
 */
export function writeOutputs(
  root: string,
  outputs: readonly Output[],
): { written: string[]; messages: Message[] } {
  const staged: Output[] = [];
  try {
    for (const output of outputs) {
      const path = join(root, output.path);
      if (sameBytes(path, output.bytes)) continue;
      mkdirSync(dirname(path), { recursive: true });
      staged.push(output);
      writeFileSync(temporary(path), output.bytes);
    }
    for (const { path } of staged) renameSync(temporary(join(root, path)), join(root, path));
    return { written: staged.map(({ path }) => path), messages: [] };
  } catch (error) {
    for (const { path } of staged) rmSync(temporary(join(root, path)), { force: true });
    const message: Message = {
      rule: "output-unwritable",
      severity: "error",
      path: staged.at(-1)?.path ?? outputs[0]?.path ?? "out",
      message: error instanceof Error ? withoutRoot(error.message, root) : String(error),
      advice: "make out/ writable, or free the disk; nothing was changed",
    };
    return { written: [], messages: [message] };
  }
}

/** Messages of the system name whole paths; ours are relative to the project. */
const withoutRoot = (text: string, root: string): string => text.replaceAll(root, ".");
