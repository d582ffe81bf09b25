/** The catalogue of findings, the code that makes them, and the page that explains them say the same. */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { rules } from "../../src/report/rules.ts";

const repository = join(import.meta.dirname, "..", "..");
const page = join(repository, "docs", "findings.md");

const sources = readdirSync(join(repository, "src"), { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".ts"))
  .map((name) => readFileSync(join(repository, "src", name), "utf8"))
  .join("\n");

const emitted = new Set(
  Array.from(
    sources.matchAll(/\brule: (?:[^"\n]*? [?:] )?"([a-z][a-z0-9-]+)"(?: : "([a-z][a-z0-9-]+)")?/g),
    ([, one = "", other]) => [one, other ?? one],
  ).flat(),
);

const table = [
  "# Findings",
  "",
  "What `aide` reports, by the id at the end of each line. A finding that fails the build leaves `out/` as it was.",
  "",
  "| rule | what it means | fails |",
  "| --- | --- | --- |",
  ...Object.entries(rules).map(
    ([id, { meaning, fails }]) => `| ${id} | ${meaning} | ${fails ? "yes" : "no"} |`,
  ),
  "",
].join("\n");

it("explains every finding that the code makes", () => {
  expect([...emitted].filter((id) => !Object.hasOwn(rules, id))).toEqual([]);
  expect(emitted.size).toBeGreaterThan(10);
});

it("is the page in docs/", () => {
  if (process.env.UPDATE_GOLDENS) writeFileSync(page, table);
  expect(readFileSync(page, "utf8")).toBe(table);
});
