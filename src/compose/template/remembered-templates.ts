/** Compiled templates, remembered by the list that they were compiled from: many dossiers share one list. */
import type { TemplateFile } from "../compose-context.ts";
import { compileTemplates, type TemplateSet } from "./compile-templates.ts";

const compiled = new WeakMap<readonly TemplateFile[], TemplateSet>();

/** @throws {TemplateError} as `compileTemplates` does, each time anew */
export function rememberedTemplates(
  files: readonly TemplateFile[],
  helperNames: readonly string[],
): TemplateSet {
  const known = compiled.get(files);
  if (known) return known;
  const templates = compileTemplates(files, helperNames);
  compiled.set(files, templates);
  return templates;
}
