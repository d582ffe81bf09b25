/**
 * Whole documents: each folder of test/fixtures holds a source, and what must come out. Each also yields general laws.
 * `npm run goldens` writes what comes out; read it before you commit it.
 */
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { loadContext } from "../../src/build/load-context.ts";
import { factsJson } from "../../src/build/outputs.ts";
import type { Dossier } from "../../src/facts/index.ts";
import { LANGUAGES } from "../../src/model/kinds.ts";
import { composeBrief, type DossierFiles, makeDossier, renderBrief } from "../../src/pipeline.ts";
import { formatMessage } from "../../src/report/format-text.ts";

const repository = join(import.meta.dirname, "..", "..");
const fixtures = join(repository, "test", "fixtures");
const { value: context } = loadContext(repository, undefined);
if (!context) throw new Error("the project's own termbase, templates or theme are not valid");
const { model, compose, render } = context;

function filesOf(name: string): DossierFiles {
  const folder = join(fixtures, name);
  const texts = readdirSync(folder).filter((file) => file.startsWith("source"));
  const paths = texts.flatMap((text) =>
    statSync(join(folder, text)).isDirectory()
      ? readdirSync(join(folder, text)).map((file) => join(text, file))
      : [text],
  );
  return { id: name, files: paths.sort().map((path) => ({ path, bytes: readFileSync(join(folder, path)) })) };
}

function dossierOf(files: DossierFiles): Dossier {
  const { value, messages } = makeDossier(files, model);
  if (!value) throw new Error(messages.map(formatMessage).join("\n"));
  return value;
}

async function outputsOf(dossier: Dossier): Promise<Record<string, string>> {
  const briefs: [string, string][] = [];
  for (const language of LANGUAGES) {
    const { value: tree, messages } = composeBrief(dossier, language, compose[language]);
    if (!tree) throw new Error(messages.map(formatMessage).join("\n"));
    briefs.push([`brief.${language}.md`, new TextDecoder().decode(await renderBrief(tree, "md", render))]);
  }
  return {
    "facts.json": factsJson(dossier),
    "findings.txt": dossier.findings.map((finding) => `${formatMessage(finding)}\n`).join(""),
    ...Object.fromEntries(briefs),
  };
}

const changed = (files: DossierFiles, change: (text: string) => string): DossierFiles => ({
  ...files,
  files: files.files.map(({ path, bytes }) => ({
    path,
    bytes: new TextEncoder().encode(change(new TextDecoder().decode(bytes))),
  })),
});

/** What facts say, without where: offsets differ where line endings do. */
const sayings = (dossier: Dossier) => dossier.facts.map(({ span: _, parts: __, ...saying }) => saying);

describe.each(readdirSync(fixtures))("%s", (name) => {
  const files = filesOf(name);
  const dossier = dossierOf(files);
  let outputs: Record<string, string> = {};
  beforeAll(async () => {
    outputs = await outputsOf(dossier);
  });

  it.each(["facts.json", "findings.txt", "brief.en.md", "brief.ru.md"])("gives %s", (file) => {
    const path = join(fixtures, name, file);
    if (process.env.UPDATE_GOLDENS) writeFileSync(path, outputs[file] ?? "");
    expect(existsSync(path), `${file} is missing: run npm run goldens`).toBe(true);
    expect(outputs[file]).toBe(readFileSync(path, "utf8"));
  });

  it("shows in every span what it quotes, and accounts for every character", () => {
    for (const [index, { bytes }] of files.files.entries()) {
      const text = new TextDecoder().decode(bytes);
      const label = dossier.sources[index]?.label;
      for (const fact of dossier.facts)
        for (const span of [fact.span, ...Object.values(fact.parts)])
          if (span.source === label) expect(text.slice(span.start, span.end)).toBe(span.quote);
      const entries = dossier.ledger.entries.filter((entry) => entry.source === label);
      let at = 0;
      for (const entry of entries) {
        expect(entry.start).toBe(at);
        at = entry.end;
      }
      expect(at).toBe(text.length);
    }
    const { characters } = dossier.ledger;
    expect(Object.values(characters).reduce((sum, count) => sum + count)).toBe(
      dossier.sources.reduce((sum, source) => sum + source.characters, 0),
    );
  });

  it("says the same with other line endings and with a byte order mark", () => {
    expect(sayings(dossierOf(changed(files, (text) => text.replaceAll("\n", "\r\n"))))).toEqual(
      sayings(dossier),
    );
    expect(sayings(dossierOf(changed(files, (text) => `\uFEFF${text}`)))).toEqual(sayings(dossier));
  });

  it("links to no place that is not there", () => {
    for (const brief of [outputs["brief.en.md"] ?? "", outputs["brief.ru.md"] ?? ""]) {
      const places = new Set(Array.from(brief.matchAll(/<a id="([a-z0-9-]+)">/g), ([, id]) => id));
      const targets = Array.from(brief.matchAll(/\]\(#([^)]+)\)/g), ([, id]) => id);
      expect(targets.length).toBeGreaterThan(0);
      expect(targets.filter((id) => !places.has(id))).toEqual([]);
    }
  });

  it("gives the same numbers in both languages", () => {
    const numbers = (brief = "") =>
      Array.from(brief.matchAll(/<a id="([a-z0-9-]+)">/g), ([, id]) => id).sort();
    expect(numbers(outputs["brief.ru.md"])).toEqual(numbers(outputs["brief.en.md"]));
  });
});
