/** `aide rules`, and the rules of a project in `sources/rules/`. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { kindRules } from "../../src/facts/rules.ts";
import { temporaryProject } from "./temporary-project.ts";

const TEXT = "Norway and the Council of Europe\n\nNorway joined the European Cultural Convention in 2003.\n";
const FLAG = "On 3 May 2001 Norway handed over the flag of the Council of Europe to Estonia in Oslo.\n";

/** A rule of the program. */
const EVENT_RULE = kindRules.event.rules[0]?.id.replace("event/", "");

/** The pack that docs/rules.md shows. */
function documentedPack(): string {
  const lines = readFileSync(join(import.meta.dirname, "../../docs/rules.md"), "utf8").split("\n");
  const first = lines.indexOf("    kind: event");
  const behind = lines.findIndex((line, at) => at > first && !line.startsWith("    "));
  return lines
    .slice(first, behind)
    .map((line) => `${line.slice(4)}\n`)
    .join("");
}

describe("what every rule did", () => {
  it("over the sources of the project", async () => {
    const project = temporaryProject({ "sources/norway.txt": TEXT, "sources/sweden/one.txt": TEXT });
    const { code, out } = await project.aide("rules");
    expect(code).toBe(0);
    expect(out).toMatch(/^sources\/norway\.txt: \d+ facts\nin facts /m);
    expect(out).toMatch(/^sources\/sweden\/one\.txt: \d+ facts$/m);
    expect(out).toMatch(/^rule +read +gave way +nearly +to\ntreaty\/[a-z-]+ +2 /m);
  });

  it.each([["elsewhere"], ["elsewhere/norway.txt"]])("over %s", async (given) => {
    const project = temporaryProject({ "elsewhere/norway.txt": TEXT, "elsewhere/notes.csv": "a,b" });
    const { code, out } = await project.aide("rules", given);
    expect(code).toBe(0);
    expect(out.match(/: \d+ facts$/gm)).toHaveLength(1);
    expect(out).toMatch(/^elsewhere\/norway\.txt: \d+ facts$/m);
  });

  it("refuses what is not there", async () => {
    const { code, err } = await temporaryProject().aide("rules", "nowhere");
    expect(code).toBe(2);
    expect(err).toContain("there is no file or folder nowhere");
  });
});

describe("rules of sources/rules/", () => {
  const pack = documentedPack();
  const read = async (files: Readonly<Record<string, string>>) => {
    const project = temporaryProject({ "flag.txt": FLAG, ...files });
    return project.aide("facts", "flag.txt", "--explain");
  };

  it("read what the documentation says they read", async () => {
    const { code, out, err } = await read({ "sources/rules/own.yaml": pack });
    expect(err).toBe("");
    expect(code).toBe(0);
    expect(out).toContain("read by event/flag-handed-over: “Norway handed over the flag");
    expect((await read({})).out).not.toContain("event/flag-handed-over");
  });

  it("are named by `aide rules`", async () => {
    const project = temporaryProject({ "sources/flag.txt": FLAG, "sources/rules/own.yaml": pack });
    expect((await project.aide("rules")).out).toMatch(/^event\/flag-handed-over +1 /m);
  });

  it.each<[string, string, RegExp]>([
    [
      "do not read their example",
      pack.replace("delivered to", "shown to"),
      /3:5 {2}error {2}.*does not read “.*shown to/,
    ],
    [
      "read their counter-example",
      pack.replace("    dated: true\n", ""),
      /3:5 {2}error {2}.*reads its counter-example/,
    ],
    [
      "name no slot",
      pack.replace("{actor+}", "{actor:animal+}"),
      /3:5 {2}error {2}.*no slot is called "animal"/,
    ],
    ["name a verb that is not known", pack.replace("deliver]", "gleam]"), /3:5 {2}error {2}.*“?gleam/],
    [
      "have the id of another rule",
      pack.replace("event/flag-handed-over", `event/${EVENT_RULE}`),
      /3:5 {2}error {2}the program has a rule event/,
    ],
    ["have no form", pack.replace("    verbs:", "    words:"), /3:5 {2}error {2}.*has none of/],
    ["are no YAML", `${pack}  - [`, /error/],
  ])("stop the build where they %s", async (_name, wrong, message) => {
    const { code, out, err } = await read({ "sources/rules/own.yaml": wrong });
    expect(code).toBe(2);
    expect(out).toBe("");
    expect(err).toMatch(message);
    expect(err).toMatch(/^sources\/rules\/own\.yaml:.* rule-invalid$/m);
  });
});
