/** `aide check --documents`, and the comparison of languages in every build, as a user meets them. */
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { expect, it } from "vitest";
import { temporaryProject } from "./temporary-project.ts";

const TEXT = "Norway and the Council of Europe\n\nNorway joined the European Cultural Convention in 2003.\n";

const bytesOf = (snapshot: Readonly<Record<string, string>>, path: string): Uint8Array =>
  new Uint8Array(Buffer.from(snapshot[path] ?? "", "base64"));

it("reads all files back, and says how many", async () => {
  const project = temporaryProject({ "sources/norway.txt": TEXT });
  await project.aide("build");
  const { code, out, err } = await project.aide("check", "--documents", "--quiet");
  expect(err).toBe("");
  expect(out).toBe("6 files say what the build would write, in every language\n");
  expect(code).toBe(0);
});

it("names the file, the place, and what either of them says", async () => {
  const project = temporaryProject({ "sources/norway.txt": TEXT });
  await project.aide("build");
  const path = "out/norway/brief.ru.docx";
  const parts = unzipSync(bytesOf(project.snapshot("out"), path));
  const xml = strFromU8(parts["word/document.xml"] ?? new Uint8Array());
  project.write(path, zipSync({ ...parts, "word/document.xml": strToU8(xml.replaceAll("2003", "2004")) }));
  const { code, err } = await project.aide("check", "--documents", "--quiet");
  expect(code).toBe(1);
  expect(err).toMatch(
    /^out\/norway\/brief\.ru\.docx {2}error {2}row T1\.1: the file has “.*2004.*”, the build “.*2003.*” {2}document-differs$/mu,
  );
  expect(err).toMatch(
    /^out\/norway\/brief\.ru\.docx {2}error {2}row T1\.1: only the English briefing has “2003”; only the Russian briefing has “2004” {2}parity$/mu,
  );
  expect((await project.aide("check", "--documents", "--format", "md,pdf")).code).toBe(0);
});

it("names files that are missing or damaged, and writes none", async () => {
  const project = temporaryProject({ "sources/norway.txt": TEXT });
  await project.aide("build", "--format", "md");
  project.write("out/norway/brief.en.pdf", "no PDF");
  const before = project.snapshot("out");
  const { code, err } = await project.aide("check", "--documents", "--quiet");
  expect(code).toBe(1);
  expect(err).toMatch(
    /^out\/norway\/brief\.en\.docx {2}error {2}the file is missing {2}document-unreadable$/mu,
  );
  expect(err).toMatch(/^out\/norway\/brief\.en\.pdf {2}error {2}.+ {2}document-unreadable$/mu);
  expect(err).toContain("npm run build:briefs");
  expect(project.snapshot("out")).toEqual(before);
});

it("does not build briefings that say different things, until the templates agree", async () => {
  const project = temporaryProject({ "sources/norway.txt": TEXT });
  project.bring("templates");
  const template = "templates/ru/treaty-noun.hbs";
  const sound = Buffer.from(bytesOf(project.snapshot("templates"), template)).toString();
  project.write(template, sound.replace("присоединение", "подписание"));
  const { code, err } = await project.aide("build", "--format", "md");
  expect(code).toBe(1);
  expect(err).toMatch(
    /^sources\/norway\.txt {2}error {2}row T1\.1: only the English briefing has “Joined”; only the Russian briefing has “Подписание” {2}parity$/mu,
  );
  expect((await project.aide("build", "--format", "md", "--lang", "ru")).code).toBe(0);
  project.write(template, sound.replace("присоединение", "приобщение"));
  const claims = "templates/ru/claims.yaml";
  const known = Buffer.from(bytesOf(project.snapshot("templates"), claims)).toString();
  project.write(claims, known.replace("joined: [", "joined: [приобщение, "));
  expect((await project.aide("build", "--format", "md")).code).toBe(0);
});

it("refuses a list of claims that is not valid", async () => {
  const project = temporaryProject({
    "sources/norway.txt": TEXT,
    "templates/en/claims.yaml": "signed: signed\n",
  });
  const { code, err } = await project.aide("check", "--documents");
  expect(code).toBe(2);
  expect(err).toMatch(/^templates\/en\/claims\.yaml:1:1 {2}error {2}signed: .+ {2}template-invalid$/mu);
});
