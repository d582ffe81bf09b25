/** `npm run build:briefs`: builds the program, then the briefs. */
import { run } from "./run-aide.mjs";

process.exitCode = run(["build", ...process.argv.slice(2)]);
