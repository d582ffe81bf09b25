/** `aide build`. */
import { build } from "../build/build.ts";
import type { Wanted } from "../build/outputs.ts";
import { buildDay, report, type Terminal } from "./terminal.ts";

export async function buildBriefs(
  terminal: Terminal,
  dossiers: readonly string[],
  wanted: Wanted,
  { quiet, strict }: { readonly quiet: boolean; readonly strict: boolean },
): Promise<number> {
  const result = await build({ root: terminal.cwd, dossiers, wanted, buildDay: buildDay(terminal), strict });
  report(terminal, result.messages, quiet);
  for (const path of result.written) terminal.out(`wrote ${path}\n`);
  if (result.code === 0) terminal.out(`${result.outputs.length} outputs, ${result.written.length} changed\n`);
  else terminal.err("nothing was written\n");
  return result.code;
}
