/** `aide check`. */
import { check } from "../build/check.ts";
import { buildDay, report, type Terminal } from "./terminal.ts";

export async function checkBriefs(
  terminal: Terminal,
  dossiers: readonly string[],
  quiet: boolean,
): Promise<number> {
  const result = await check({ root: terminal.cwd, dossiers, buildDay: buildDay(terminal) });
  report(terminal, result.messages, quiet);
  for (const difference of result.differences) terminal.err(`${difference}\n`);
  if (result.differences.length > 0) terminal.err("to mend it, run: npm run build:briefs\n");
  else if (result.code === 0) terminal.out("out/ is what its sources give\n");
  return result.code;
}
