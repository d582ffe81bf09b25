/** The findings and facts of texts given as strings, for tests. */
import { makeDossier } from "../../src/pipeline.ts";
import { context } from "../extract/extract-text.ts";

/** The dossier of texts; each is a file of its own, `sources/norway/0.txt` and so on. */
export function dossierOf(texts: readonly string[], buildDay?: string) {
  const files = texts.map((text, index) => ({
    path: `sources/norway/${index}.txt`,
    bytes: new TextEncoder().encode(text),
  }));
  return makeDossier({ id: "norway", files }, { ...context, buildDay }).value;
}

/** The findings of one rule. */
export const findingsIn = (rule: string, texts: readonly string[], buildDay?: string) =>
  (dossierOf(texts, buildDay)?.findings ?? []).filter((finding) => finding.rule === rule);
