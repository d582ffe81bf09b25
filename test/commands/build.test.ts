/** `aide build` and `aide check` as a user meets them. */
import { strFromU8, unzipSync } from "fflate";
import { expect, it } from "vitest";
import { temporaryProject } from "./temporary-project.ts";

const TEXT = "Norway and the Council of Europe\n\nNorway joined the European Cultural Convention in 2003.\n";

it("makes six briefings and the facts of each dossier", async () => {
  const project = temporaryProject({ "sources/norway.txt": TEXT });
  const { code, out } = await project.aide("build");
  expect(code).toBe(0);
  expect(out).toContain("7 outputs, 7 changed");
  expect(Object.keys(project.snapshot("out")).sort()).toEqual(
    [
      "brief.en.docx",
      "brief.en.md",
      "brief.en.pdf",
      "brief.ru.docx",
      "brief.ru.md",
      "brief.ru.pdf",
      "facts.json",
    ].map((name) => `out/norway/${name}`),
  );
});

it("writes nothing where nothing changed, and names what did", async () => {
  const project = temporaryProject({ "sources/norway.txt": TEXT });
  await project.aide("build", "--format", "md");
  expect((await project.aide("build", "--format", "md")).out).toContain("3 outputs, 0 changed");
  expect((await project.aide("check")).code).toBe(0);
  project.write("sources/norway.txt", TEXT.replace("2003", "2004"));
  const { code, err } = await project.aide("check");
  expect(code).toBe(1);
  expect(err).toContain("out/norway/brief.ru.md  differs");
  expect(err).toContain("npm run build:briefs");
});

it("names what is missing and what belongs to no source", async () => {
  const project = temporaryProject({ "sources/norway.txt": TEXT, "out/sweden/brief.en.md": "old" });
  const { code, err } = await project.aide("check");
  expect(code).toBe(1);
  expect(err).toContain("out/norway/facts.json  is missing");
  expect(err).toContain("out/sweden  belongs to no source");
});

it("gives the same bytes in another folder", async () => {
  const [one, other] = [
    temporaryProject({ "sources/norway.txt": TEXT }),
    temporaryProject({ "sources/norway.txt": TEXT }),
  ];
  await one.aide("build");
  await other.aide("build");
  expect(one.snapshot("out")).toEqual(other.snapshot("out"));
});

it("gives the documents the day of SOURCE_DATE_EPOCH", async () => {
  const project = temporaryProject({ "sources/norway.txt": TEXT });
  await project.aide("build", "--format", "docx", "--lang", "en");
  project.env.SOURCE_DATE_EPOCH = String(Date.UTC(2024, 4, 17) / 1000);
  await project.aide("build", "--format", "docx", "--lang", "en");
  const bytes = Buffer.from(project.snapshot("out")["out/norway/brief.en.docx"] ?? "", "base64");
  expect(strFromU8(unzipSync(bytes)["docProps/core.xml"] ?? new Uint8Array())).toContain(
    "2024-05-17T00:00:00Z",
  );
  project.env.SOURCE_DATE_EPOCH = "yesterday";
  expect((await project.aide("build")).code).toBe(2);
});

it("reads a folder of texts as one dossier", async () => {
  const project = temporaryProject({
    "sources/norway/2003.txt": TEXT,
    "sources/norway/2005.md":
      "# Norway and the Council of Europe\n\nIn 2005 Norway signed the European Social Charter.\n",
  });
  await project.aide("build", "--format", "md");
  const facts = JSON.parse(
    Buffer.from(project.snapshot("out")["out/norway/facts.json"] ?? "", "base64").toString(),
  );
  expect(facts.sources.map((source: { label: string; path: string }) => [source.label, source.path])).toEqual(
    [
      ["A", "sources/norway/2003.txt"],
      ["B", "sources/norway/2005.md"],
    ],
  );
});

it("builds only the dossiers and formats it is asked for", async () => {
  const project = temporaryProject({
    "sources/norway.txt": TEXT,
    "sources/sweden.txt": TEXT.replaceAll("Norway", "Sweden"),
  });
  const { out } = await project.aide("build", "sweden", "--lang", "ru", "--format", "md");
  expect(out).toContain("wrote out/sweden/brief.ru.md");
  expect(out).toContain("2 outputs, 2 changed");
});
