/** A project in a temporary folder, and the command run in it. */
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";
import { run } from "../../src/commands/run.ts";

export interface Project {
  readonly root: string;
  write(path: string, content: string | Uint8Array): void;
  /** Copies a file or folder of this repository. */
  bring(path: string): void;
  /** Every file under a folder with its content, as base64. */
  snapshot(folder: string): Record<string, string>;
  aide(...args: string[]): Promise<{ code: number; out: string; err: string }>;
  /** The environment of the command. */
  readonly env: Record<string, string>;
}

const repository = join(import.meta.dirname, "..", "..");

function filesUnder(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesUnder(path) : [path];
  });
}

/** Is removed when the test ends. */
export function temporaryProject(files: Readonly<Record<string, string | Uint8Array>> = {}): Project {
  const root = mkdtempSync(join(tmpdir(), "aide-"));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  const write: Project["write"] = (path, content) => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  };
  for (const [path, content] of Object.entries(files)) write(path, content);
  const env: Record<string, string> = {};
  return {
    root,
    env,
    write,
    bring: (path) => cpSync(join(repository, path), join(root, path), { recursive: true }),
    snapshot: (folder) =>
      Object.fromEntries(
        filesUnder(join(root, folder)).map((path) => [
          path.slice(root.length + 1),
          readFileSync(path, "base64"),
        ]),
      ),
    async aide(...args) {
      const printed = { out: "", err: "" };
      const code = await run(args, "0.0.0", {
        cwd: root,
        env,
        out: (text) => {
          printed.out += text;
        },
        err: (text) => {
          printed.err += text;
        },
      });
      return { code, ...printed };
    },
  };
}
