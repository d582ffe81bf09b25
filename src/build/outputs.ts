/** From dossiers to the files of `out/`, all in memory: nothing is written before everything is known. */
import type { Root } from "mdast";
import type { Dossier } from "../facts/index.ts";
import { dossierIdSchema } from "../model/dossier.ts";
import type { Message, Outcome } from "../model/finding.ts";
import { FORMATS, type Format, LANGUAGES, type LanguageCode } from "../model/kinds.ts";
import { compareTrees, composeBrief, type DossierFiles, makeDossier, renderBrief } from "../pipeline.ts";
import { missingGlyphs } from "../render/pdf/index.ts";
import type { BuildContext } from "./load-context.ts";

export interface Output {
  /** Relative to the project: `out/<dossier>/brief.en.md`. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

export interface Wanted {
  readonly languages: readonly LanguageCode[];
  readonly formats: readonly Format[];
}

export const everything: Wanted = { languages: LANGUAGES, formats: FORMATS };

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

export const factsJson = (dossier: Dossier): string => `${JSON.stringify(dossier, null, 2)}\n`;

/** The dossiers of a project; two that would share a folder, or have none, are errors. */
export function makeDossiers(
  files: readonly DossierFiles[],
  context: BuildContext["model"],
): Outcome<Dossier[]> {
  const dossiers: Dossier[] = [];
  const messages: Message[] = [];
  const owners = new Map<string, string>();
  for (const one of files) {
    const path = one.files[0]?.path ?? "sources";
    const refuse = (message: string, advice: string) =>
      messages.push({ rule: "dossier-id", severity: "error", path, message, advice });
    if (!dossierIdSchema.safeParse(one.id).success) {
      refuse(
        `${JSON.stringify(one.id)} cannot be the name of a folder in out/`,
        "name the file or folder with letters and figures",
      );
      continue;
    }
    const { value, messages: noticed } = makeDossier(one, context);
    messages.push(...noticed);
    if (!value) continue;
    const { id } = value.dossier;
    const owner = owners.get(id);
    if (owner !== undefined)
      refuse(
        `the dossier ${id} is also made from ${owner}`,
        "rename one of the two, or give it an id in its front matter",
      );
    else dossiers.push(value);
    owners.set(id, path);
  }
  return { value: dossiers, messages };
}

/** The document trees of a dossier; a language whose templates are faulty has none. */
export type Trees = ReadonlyMap<LanguageCode, Root>;

/** Composes the dossier. Where both languages are there, they are compared: what they do not both say is an error. */
export function composeTrees(
  dossier: Dossier,
  { compose, parity }: BuildContext,
  languages: readonly LanguageCode[] = LANGUAGES,
): Outcome<Trees> {
  const trees = new Map<LanguageCode, Root>();
  const messages: Message[] = [];
  for (const language of languages) {
    const composed = composeBrief(dossier, language, compose[language]);
    messages.push(...composed.messages);
    if (composed.value) trees.set(language, composed.value);
  }
  return { value: trees, messages: [...messages, ...compareTrees(trees, pathOf(dossier), parity)] };
}

/** What messages about a dossier as a whole are about. */
const pathOf = ({ dossier, sources }: Dossier): string => sources[0]?.path ?? `out/${dossier.id}`;

/** Relative to the project. */
export const briefPath = (id: string, language: LanguageCode, format: Format): string =>
  `out/${id}/brief.${language}.${format}`;

const missingGlyph = (path: string, codePoint: number, text: string): Message => ({
  rule: "missing-glyph",
  severity: "warning",
  path,
  message: `the fonts have no picture for U+${codePoint.toString(16).toUpperCase().padStart(4, "0")} in ${JSON.stringify(text)}`,
  advice: "the PDF prints its number in brackets; choose a font that has it, or take it out of the source",
});

/** The files of one dossier. */
export async function makeOutputs(
  dossier: Dossier,
  context: BuildContext,
  wanted: Wanted = everything,
): Promise<Outcome<Output[]>> {
  const { id } = dossier.dossier;
  const outputs: Output[] = [{ path: `out/${id}/facts.json`, bytes: encode(factsJson(dossier)) }];
  const { value: trees, messages: noticed } = composeTrees(dossier, context, wanted.languages);
  const messages = [...noticed];
  for (const [language, tree] of trees) {
    for (const { codePoint, text } of missingGlyphs(tree, context.render))
      messages.push(missingGlyph(pathOf(dossier), codePoint, text));
    for (const format of wanted.formats)
      outputs.push({
        path: briefPath(id, language, format),
        bytes: await renderBrief(tree, format, context.render),
      });
  }
  return { value: outputs, messages };
}
