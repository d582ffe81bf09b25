/** Composing for the tests: the templates of the project, the small termbase, no translations. */
import { readdirSync, readFileSync } from "node:fs";
import { type ComposeContext, compose, type TemplateFile } from "../../src/compose/index.ts";
import type { Dossier } from "../../src/facts/index.ts";
import { englishWriter } from "../../src/languages/en/writer.ts";
import { russianWriter } from "../../src/languages/ru/writer.ts";
import type { LanguageCode } from "../../src/model/kinds.ts";
import { TERMBASE } from "./terms.ts";

const ROOT = new URL("../../templates/", import.meta.url);

export function templatesOf(language: LanguageCode): readonly TemplateFile[] {
  const folder = new URL(`${language}/`, ROOT);
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".hbs"))
    .map((path) => path.replaceAll("\\", "/"))
    .toSorted()
    .map((path) => ({
      path: `templates/${language}/${path}`,
      text: readFileSync(new URL(path, folder), "utf8"),
    }));
}

const TEMPLATES = { en: templatesOf("en"), ru: templatesOf("ru") };

export function contextOf(language: LanguageCode, overrides: Partial<ComposeContext> = {}): ComposeContext {
  return {
    termbase: TERMBASE,
    writer: language === "en" ? englishWriter : russianWriter,
    translations: { find: () => undefined, findSimilar: () => undefined },
    templates: TEMPLATES[language],
    edition: 1,
    ...overrides,
  };
}

/** The briefing. @throws {Error} where there is none: a fault of a template that the test did not mean */
export function composed(dossier: Dossier, language: LanguageCode, overrides: Partial<ComposeContext> = {}) {
  const { value, messages } = compose(dossier, language, contextOf(language, overrides));
  if (!value)
    throw new Error(messages.map(({ path, line, message }) => `${path}:${line} ${message}`).join("\n"));
  return { ...value, messages };
}
