/** `aide check`. */
import { check } from "../build/check.ts";
import { checkDocuments } from "../build/check-documents.ts";
import type { Wanted } from "../build/outputs.ts";
import { buildDay, report, type Terminal } from "./terminal.ts";

export interface CheckOptions {
  /** Read the rendered files back instead: those that are wanted. */
  readonly documents: boolean;
  readonly quiet: boolean;
}

export async function checkBriefs(
  terminal: Terminal,
  dossiers: readonly string[],
  wanted: Wanted,
  { documents, quiet }: CheckOptions,
): Promise<number> {
  const options = { root: terminal.cwd, dossiers, buildDay: buildDay(terminal) };
  if (documents) {
    const { messages, code, count } = await checkDocuments({ ...options, wanted });
    report(terminal, messages, quiet);
    if (code === 0) terminal.out(`${count} files say what the build would write, in every language\n`);
    return code;
  }
  const result = await check(options);
  report(terminal, result.messages, quiet);
  for (const difference of result.differences) terminal.err(`${difference}\n`);
  if (result.differences.length > 0) terminal.err("to mend it, run: npm run build:briefs\n");
  else if (result.code === 0) terminal.out("out/ is what its sources give\n");
  return result.code;
}
