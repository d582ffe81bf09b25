/** Bad input: one clear message with its place, an exit code, and `out/` as it was. */
import { chmodSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { type Project, temporaryProject } from "./temporary-project.ts";

const TEXT = "Norway and the Council of Europe\n\nNorway joined the European Cultural Convention in 2003.\n";
const utf16 = (text: string) => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, "utf16le")]);

interface Case {
  readonly name: string;
  readonly arrange: (project: Project) => void;
  readonly code: 1 | 2;
  /** The message's line, from its place to its rule. */
  readonly message: RegExp;
  readonly args?: readonly string[];
}

const cases: readonly Case[] = [
  {
    name: "no folder of sources",
    arrange: () => undefined,
    code: 2,
    message: /^sources {2}error {2}there is no folder sources\/ {2}no-sources$/m,
  },
  {
    name: "a folder of sources without a text",
    arrange: (project) => mkdirSync(join(project.root, "sources")),
    code: 2,
    message: /^sources {2}error {2}there is no text in sources\/ {2}no-sources$/m,
  },
  {
    name: "an empty file",
    arrange: (project) => project.write("sources/norway.txt", " \n\n"),
    code: 1,
    message: /^sources\/norway\.txt {2}error {2}.+ {2}empty-source$/m,
  },
  {
    name: "a folder without texts",
    arrange: (project) => {
      project.write("sources/norway.txt", TEXT);
      project.write("sources/pictures/a.png", "");
    },
    code: 1,
    message: /^sources\/pictures {2}error {2}the folder holds no text {2}no-sources$/m,
  },
  {
    name: "a file that is not UTF-8",
    arrange: (project) =>
      project.write(
        "sources/norway.txt",
        Buffer.concat([Buffer.from(`${TEXT}caf`), Buffer.from([0xe9, 0x0a])]),
      ),
    code: 1,
    message: /^sources\/norway\.txt:4:4 {2}error {2}.+ {2}not-utf8$/m,
  },
  {
    name: "UTF-16 with a byte order mark",
    arrange: (project) => project.write("sources/norway.txt", utf16(TEXT)),
    code: 1,
    message: /^sources\/norway\.txt:1:1 {2}error {2}.*UTF-16.* {2}not-utf8$/m,
  },
  {
    name: "NUL bytes",
    arrange: (project) => project.write("sources/norway.txt", `${TEXT}a\0b\n`),
    code: 1,
    message: /^sources\/norway\.txt:4:2 {2}error {2}.+ {2}nul-byte$/m,
  },
  {
    name: "a date of no calendar in the front matter",
    arrange: (project) =>
      project.write("sources/norway.md", `---\ntitle: Norway\ndate: 2018-02-30\n---\n\n${TEXT}`),
    code: 1,
    message: /^sources\/norway\.md:3:\d+ {2}error {2}.*date.* {2}front-matter$/m,
  },
  {
    name: "an id that would leave out/",
    arrange: (project) => project.write("sources/norway.md", `---\nid: ../../elsewhere\n---\n\n${TEXT}`),
    code: 1,
    message: /^sources\/norway\.md:2:1 {2}error {2}.+ {2}front-matter$/m,
  },
  {
    name: "two dossiers of one id",
    arrange: (project) => {
      project.write("sources/norway.txt", TEXT);
      project.write("sources/norway.md", TEXT);
    },
    code: 1,
    message:
      /^sources\/norway\.txt {2}error {2}the dossier norway is also made from sources\/norway\.md {2}dossier-id$/m,
  },
  {
    name: "a template with an unknown helper",
    arrange: (project) => {
      project.write("sources/norway.txt", TEXT);
      project.bring("templates");
      project.write("templates/en/facts/treaty.hbs", "{{shout instrument}}");
    },
    code: 2,
    message: /^templates\/en\/facts\/treaty\.hbs:1:\d+ {2}error {2}.*shout.* {2}template-invalid$/m,
  },
  {
    name: "a template with an unknown field",
    arrange: (project) => {
      project.write("sources/norway.txt", TEXT);
      project.bring("templates");
      project.write("templates/en/rows/treaty.hbs", "\n  {{instrumental}}");
    },
    code: 2,
    message: /^templates\/en\/rows\/treaty\.hbs:2:\d+ {2}error {2}.*instrumental.* {2}template-invalid$/m,
  },
  {
    name: "an entry of the termbase without a case form",
    arrange: (project) => {
      project.write("sources/norway.txt", TEXT);
      project.write(
        "sources/terms/parties.yaml",
        [
          "norway:",
          "  kind: party",
          "  class: state",
          "  en: { name: Norway }",
          "  ru:",
          "    name: { n: Норвегия, d: Норвегии, a: Норвегию, i: Норвегией, p: Норвегии }",
          "    gender: f",
          "  source: our own",
        ].join("\n"),
      );
    },
    code: 2,
    message: /^sources\/terms\/parties\.yaml:6:\d+ {2}error {2}.*genitive.* {2}term-invalid$/m,
  },
  {
    name: "an output that cannot be written",
    arrange: (project) => {
      project.write("sources/norway.txt", TEXT);
      // a file where the dossier's folder should be: cannot be written by anybody, root included
      writeFileSync(join(project.root, "out/norway"), "in the way");
    },
    code: 2,
    message: /^out\/norway\/.+ {2}error {2}.+ {2}output-unwritable$/m,
  },
  {
    name: "a dossier that is not there",
    arrange: (project) => project.write("sources/norway.txt", TEXT),
    args: ["denmark"],
    code: 2,
    message: /^sources {2}error {2}there is no dossier "denmark" {2}no-sources$/m,
  },
];

describe.each(cases)("$name", ({ arrange, code, message, args = [] }) => {
  it("says so once, and leaves out/ as it was", async () => {
    const project = temporaryProject({ "out/kept/brief.en.md": "as it was" });
    arrange(project);
    const before = project.snapshot("out");
    const result = await project.aide("build", "--quiet", "--format", "md", ...args);
    expect(result.err).toMatch(message);
    expect(result.err.match(/ {2}error {2}/g)).toHaveLength(1);
    expect(result.code).toBe(code);
    expect(result.out).toBe("");
    expect(project.snapshot("out")).toEqual(before);
  });
});

it("leaves out/ as it was where it may not be written", async () => {
  const project = temporaryProject({ "sources/norway.txt": TEXT, "out/norway/brief.en.md": "as it was" });
  const folder = join(project.root, "out/norway");
  chmodSync(folder, 0o555);
  const { code, err } = await project.aide("build", "--format", "md");
  chmodSync(folder, 0o755);
  // root may write everywhere; anybody else gets the message
  if (process.getuid?.() === 0) expect(code).toBe(0);
  else {
    expect(err).toContain("output-unwritable");
    expect(project.snapshot("out")).toEqual({
      "out/norway/brief.en.md": Buffer.from("as it was").toString("base64"),
    });
  }
});

it.each([
  [["bild"]],
  [["build", "--lang", "fr"]],
  [["build", "--colour"]],
  [["facts"]],
  [["facts", "nowhere.txt"]],
  [[]],
])("wrong usage %j gives the usage and exit code 2", async (args) => {
  const { code, err } = await temporaryProject().aide(...args);
  expect(code).toBe(2);
  expect(err).toMatch(/^aide: .+\n\naide: source texts to briefings/);
});
