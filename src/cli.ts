#!/usr/bin/env node
/** The command `aide`, as a program: with `build/`, the only place that touches arguments, environment and disk. */
import { readFileSync } from "node:fs";
import { run } from "./commands/run.ts";

const { version } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));

process.exitCode = await run(process.argv.slice(2), String(version), {
  cwd: process.cwd(),
  env: process.env,
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
});
