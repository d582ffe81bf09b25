/** `npm run check:briefs`: says which outputs a build would change. */
import { run } from "./run-aide.mjs";

process.exitCode = run(["check", ...process.argv.slice(2)]);
