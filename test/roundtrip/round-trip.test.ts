/**
 * Facts -> briefing -> facts: what a briefing says of a dossier is found in it again. The marks are those of the whole;
 * what is not found is listed, so that a rule or a template can be mended.
 */
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { loadContext } from "../../src/build/load-context.ts";
import { type Dossier, type Fact, isLoose } from "../../src/facts/index.ts";
import type { LanguageCode } from "../../src/model/kinds.ts";
import { composeBrief, type DossierFiles, makeDossier, renderBrief } from "../../src/pipeline.ts";
import { formatMessage } from "../../src/report/format-text.ts";
import { missing } from "./find-again.ts";

const repository = join(import.meta.dirname, "..", "..");
const { value: context } = loadContext(repository, undefined);
if (!context) throw new Error("the project's own termbase, templates or theme are not valid");
const { model, compose, render } = context;

const TEXT = /\.(?:txt|md)$/;

/** The texts of a folder, or a text by itself. */
function filesAt(path: string): DossierFiles["files"] {
  const paths = statSync(path).isDirectory()
    ? readdirSync(path)
        .filter((name) => TEXT.test(name))
        .map((name) => join(path, name))
    : [path];
  return paths.sort().map((file) => ({ path: file, bytes: readFileSync(file) }));
}

/** The project's own dossiers, those of the whole documents, and texts made for this test. */
function ownDossiers(): DossierFiles[] {
  const sources = join(repository, "sources");
  const reserved = new Set(["rules", "terms", "translations"]);
  const own = readdirSync(sources).filter((name) => !reserved.has(name) && !name.startsWith("."));
  const fixtures = join(repository, "test", "fixtures");
  const sourceOf = (name: string) =>
    readdirSync(join(fixtures, name)).find((file) => file.startsWith("source")) ?? "";
  const texts = join(import.meta.dirname, "texts");
  return [
    ...own.map((name) => ({ id: name.replace(TEXT, ""), files: filesAt(join(sources, name)) })),
    ...readdirSync(fixtures).map((name) => ({
      id: name,
      files: filesAt(join(fixtures, name, sourceOf(name))),
    })),
    ...readdirSync(texts).map((name) => ({ id: name.replace(TEXT, ""), files: filesAt(join(texts, name)) })),
  ];
}

function dossierOf(files: DossierFiles): Dossier {
  const { value, messages } = makeDossier(files, model);
  if (!value) throw new Error(messages.map(formatMessage).join("\n"));
  return value;
}

/** The notes at the end quote the sources: whoever reads those reads no briefing. */
const SOURCES = { en: /^## Sources$/m, ru: /^## Источники$/m };

async function briefOf(dossier: Dossier, language: LanguageCode): Promise<string> {
  const { value: tree, messages } = composeBrief(dossier, language, compose[language]);
  if (!tree) throw new Error(messages.map(formatMessage).join("\n"));
  const text = new TextDecoder().decode(await renderBrief(tree, "md", render));
  const end = text.search(SOURCES[language]);
  expect(end, "the briefing has a section of sources").toBeGreaterThan(0);
  return text.slice(0, end);
}

const lineOf = (id: string, { kind, when, span }: Fact) =>
  `${id}: ${kind} ${when ?? "undated"} ‘${span.quote.replace(/\s+/gu, " ").slice(0, 100)}’`;

it.each<[LanguageCode, number]>([
  ["en", 0.95],
  ["ru", 0.85],
])("finds again what briefings in %s say: %f of it at least", async (language, mark) => {
  let told = 0;
  const missed: string[] = [];
  for (const files of ownDossiers()) {
    const dossier = dossierOf(files);
    // what is quoted is not worded
    const facts = dossier.facts.filter((fact) => fact.kind !== "statement" && !isLoose(fact));
    const bytes = new TextEncoder().encode(await briefOf(dossier, language));
    const again = dossierOf({ id: files.id, files: [{ path: "sources/brief.md", bytes }] });
    expect(again.sources[0]?.language).toBe(language);
    told += facts.length;
    missed.push(...missing(facts, again.facts, model.termbase).map((fact) => lineOf(files.id, fact)));
  }
  expect(told).toBeGreaterThan(150);
  expect(1 - missed.length / told, missed.join("\n")).toBeGreaterThanOrEqual(mark);
});
