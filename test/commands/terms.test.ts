/** `aide terms`: from names that the termbase lacks to a briefing without a mark. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { temporaryProject } from "./temporary-project.ts";

const TEXT = `Norway and the Council of Europe

Norway joined the Nordic Lantern Institute in 2003. The lake is deep and the hills are green.
`;
const NEW_NAMES = "sources/terms/new-names.yaml";

function project() {
  const made = temporaryProject({ "sources/norway.txt": TEXT });
  const read = (path: string) => readFileSync(join(made.root, path), "utf8");
  return { ...made, read };
}

it("lists what lacks a form, and where", async () => {
  const { aide } = project();
  const { code, out } = await aide("terms");
  expect(code).toBe(0);
  expect(out).toBe(`names that lack a form in Russian (1)
      1  “Nordic Lantern Institute”  (organisation)  sources/norway.txt:3:19

sentences that lack a translation into Russian (1)
      1  “The lake is deep and the hills are green.”  sources/norway.txt:3:53
`);
});

it("leads to a complete briefing by one file", async () => {
  const { aide, read, write } = project();
  expect((await aide("terms", "--add")).out).toContain(`1 entries added to ${NEW_NAMES}`);
  write(NEW_NAMES, read(NEW_NAMES).replace("      n:\n", "      n: Институт северных фонарей\n"));
  expect((await aide("terms", "--add")).out).toContain("proposed the cases of `nordic-lantern-institute`");
  expect(read(NEW_NAMES)).toContain("g: Института северных фонарей");
  write(NEW_NAMES, read(NEW_NAMES).replace(/source: .*/, 'source: its own site\n  reviewed: "2026-11-25"'));
  expect((await aide("build", "--format", "md", "--quiet")).code).toBe(0);
  expect(read("out/norway/brief.ru.md")).toMatch(
    /Норвегия.*Института северных фонарей|Институт северных фонарей/,
  );
  expect((await aide("terms")).out).not.toContain("Lantern");
});

it("changes nothing when run again", async () => {
  const { aide, read } = project();
  await aide("terms", "--add");
  const before = read(NEW_NAMES);
  expect((await aide("terms", "--add")).out).toBe("no name is wanted, and no entry is begun\n");
  expect(read(NEW_NAMES)).toBe(before);
});

it("sends names and sentences to a translator, and takes them back", async () => {
  const { aide, read, write } = project();
  expect((await aide("terms", "--export", "work.xlf")).out).toBe("wrote work.xlf: 2 units\n");
  const sent = read("work.xlf");
  expect(sent).toContain('srcLang="en" trgLang="ru"');
  const answer = (xliff: string, source: string, target: string) =>
    xliff.replace(`<source>${source}</source>`, `<source>${source}</source><target>${target}</target>`);
  const answered = answer(
    answer(sent, "The lake is deep and the hills are green.", "Озеро глубокое, холмы зелёные."),
    "Nordic Lantern Institute",
    "Институт северных фонарей",
  ).replaceAll('state="initial"', 'state="reviewed"');
  write("work.xlf", answered);
  const { code, out } = await aide("terms", "--import", "work.xlf");
  expect(code).toBe(0);
  expect(out).toContain("1 translations and 1 names taken in");
  expect(read(NEW_NAMES)).toContain("d: Институту северных фонарей");
  await aide("build", "--format", "md", "--quiet");
  expect(read("out/norway/brief.ru.md")).toContain("«Озеро глубокое, холмы зелёные»");
  expect((await aide("terms", "--import", "work.xlf")).err).toContain("nothing asks for");
});

it("tells of a translated sentence that the source has changed, and does not use its translation", async () => {
  const { aide, read, write } = project();
  write(
    "sources/translations/norway.xlf",
    `<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="en" trgLang="ru"><file id="f"><unit id="u"><segment state="final"><source>The lake is deep and the hills are grey.</source><target>Озеро глубокое, холмы серые.</target></segment></unit></file></xliff>`,
  );
  const { err } = await aide("build", "--format", "md");
  expect(err).toContain(
    "but one of “The lake is deep and the hills are grey.” (sources/translations/norway.xlf:1)",
  );
  expect(err).toContain("changed-sentence");
  expect(read("out/norway/brief.ru.md")).not.toContain("серые");
});

it("fails with --strict on what nobody has reviewed, and writes nothing", async () => {
  const { aide, snapshot } = project();
  await aide("build", "--format", "md", "--quiet");
  const before = snapshot("out");
  const { code, err } = await aide("build", "--format", "md", "--quiet", "--strict");
  expect(code).toBe(1);
  expect(err).toMatch(/error .*unknown-term/);
  expect(err).toMatch(/error .*untranslated-statement/);
  expect(snapshot("out")).toEqual(before);
});

it("exports the termbase, those entries that come with the program too", async () => {
  const { aide, read } = project();
  expect((await aide("terms", "--tbx", "terms.tbx")).code).toBe(0);
  const tbx = read("terms.tbx");
  expect(tbx).toContain(
    '<tbx xmlns="urn:iso:std:iso:30042:ed-2" type="TBX-Basic" style="dca" xml:lang="en">',
  );
  expect(tbx).toContain('<conceptEntry id="council-of-europe">');
  expect(tbx).toContain("<term>Совет Европы</term>");
});

it.each([
  [["terms", "--add", "--tbx", "a.tbx"], "takes one of"],
  [["terms", "--import", "missing.xlf"], "there is no file missing.xlf"],
])("refuses %j", async (args, message) => {
  const { aide } = project();
  const { code, err } = await aide(...args);
  expect(code).toBe(2);
  expect(err).toContain(message);
});

it("takes nothing from a file that is no XLIFF", async () => {
  const { aide, write, snapshot } = project();
  write("work.xlf", "<html></html>");
  const before = snapshot("sources");
  const { code, err } = await aide("terms", "--import", "work.xlf");
  expect(code).toBe(1);
  expect(err).toContain("work.xlf:1:1");
  expect(snapshot("sources")).toEqual(before);
});
