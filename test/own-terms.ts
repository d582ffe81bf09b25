/** The project's own termbase, read once for the tests that need real names. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseTerms } from "../src/terms/index.ts";

const folder = join(import.meta.dirname, "..", "sources", "terms");

export const ownTerms = parseTerms(
  readdirSync(folder)
    .filter((name) => name.endsWith(".yaml"))
    .sort()
    .map((name) => ({ path: `sources/terms/${name}`, text: readFileSync(join(folder, name), "utf8") })),
).value;
