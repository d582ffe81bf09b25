/** Brings `dist/` up to date with `src/`, then runs the command `aide` of this checkout. */
import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

const root = join(import.meta.dirname, "..");
const tsc = join(dirname(createRequire(import.meta.url).resolve("typescript/package.json")), "bin", "tsc");
const node = (...args) => spawnSync(process.execPath, args, { cwd: root, stdio: "inherit" }).status ?? 1;

/** @returns the exit code: of the compiler where it fails, else of `aide` */
export const run = (args) => node(tsc, "-p", "tsconfig.build.json") || node(join("dist", "cli.js"), ...args);
