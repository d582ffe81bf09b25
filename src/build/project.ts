/** A project on disk: where its folders are, and what is in them. The only reader of files. */
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, dirname, extname, join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";
import { compareText } from "../model/compare.ts";
import type { Message, Outcome } from "../model/finding.ts";
import type { LanguageCode } from "../model/kinds.ts";
import { type FontFiles, type Theme, themeSchema } from "../model/theme.ts";
import type { DossierFiles, SourceFile } from "../pipeline.ts";

/** Folders of `sources/` that hold no dossier. */
const RESERVED = new Set(["rules", "terms", "translations"]);
const TEXTS = new Set([".txt", ".md"]);

/** The folder of this package: its termbase, templates and fonts serve projects that have none of their own. */
export const packageRoot = join(dirname(fileURLToPath(import.meta.url)), "..", "..");

/** File and folder names in an order that no locale and no file system decides. */
const namesIn = (folder: string): string[] =>
  readdirSync(folder)
    .filter((name) => !name.startsWith("."))
    .sort(compareText);

const isFolder = (path: string): boolean => existsSync(path) && statSync(path).isDirectory();

/** A path for messages and for the model: relative to the project, forward slashes. */
export const projectPath = (root: string, path: string): string => relative(root, path).split(sep).join("/");

export interface TextFile {
  readonly path: string;
  readonly text: string;
}

/** All files of a folder and its subfolders with one extension. */
function textsUnder(root: string, folder: string, extension: string): TextFile[] {
  if (!isFolder(folder)) return [];
  return namesIn(folder).flatMap((name): TextFile[] => {
    const path = join(folder, name);
    if (isFolder(path)) return textsUnder(root, path, extension);
    return extname(name) === extension
      ? [{ path: projectPath(root, path), text: readFileSync(path, "utf8") }]
      : [];
  });
}

/** The project's own folder, else the package's. */
function ownOrPackaged(root: string, folder: string): { root: string; path: string } {
  const own = join(root, folder);
  return isFolder(own) ? { root, path: own } : { root: packageRoot, path: join(packageRoot, folder) };
}

const termsIn = (root: string): TextFile[] => textsUnder(root, join(root, "sources/terms"), ".yaml");

/** The entries of a project itself. */
export const readTerms = (root: string): TextFile[] => termsIn(root);

/** Those that come with the program; none where the project is the program's own. */
export const readPackagedTerms = (root: string): TextFile[] =>
  relative(root, packageRoot) === "" ? [] : termsIn(packageRoot);

export const readRules = (root: string): TextFile[] => textsUnder(root, join(root, "sources/rules"), ".yaml");

export const readTranslations = (root: string): TextFile[] =>
  textsUnder(root, join(root, "sources/translations"), ".xlf");

export function readTemplates(root: string): TextFile[] {
  const folder = ownOrPackaged(root, "templates");
  return textsUnder(folder.root, folder.path, ".hbs");
}

/** What the words of a language's templates claim: of the project's own templates, else of the package's. */
export function readClaims(root: string, code: LanguageCode): TextFile {
  const name = `templates/${code}/claims.yaml`;
  const owner = existsSync(join(root, name)) ? root : packageRoot;
  return { path: name, text: readFileSync(join(owner, name), "utf8") };
}

/** The theme and the fonts it names. */
export function readTheme(root: string): Outcome<{ theme: Theme; fonts: FontFiles } | undefined> {
  const folder = ownOrPackaged(root, "templates/theme");
  const file = join(folder.path, "theme.yaml");
  const path = projectPath(folder.root, file);
  const invalid = (message: string): Outcome<undefined> => ({
    value: undefined,
    messages: [
      {
        rule: "theme-invalid",
        severity: "error",
        path,
        message,
        advice: "compare with the theme that the package brings",
      },
    ],
  });
  if (!existsSync(file)) return invalid("there is no theme");
  let data: unknown;
  try {
    data = parse(readFileSync(file, "utf8"), { maxAliasCount: 0 });
  } catch (error) {
    return invalid(error instanceof Error ? error.message : String(error));
  }
  const parsed = themeSchema.safeParse(data);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return invalid(`${issue?.path.join(".")}: ${issue?.message}`);
  }
  const theme = parsed.data;
  const font = (name: string) => readFileSync(createRequire(import.meta.url).resolve(name));
  const family = (key: "serif" | "sans") => ({
    regular: font(theme.fonts[key].regular),
    semibold: font(theme.fonts[key].semibold),
  });
  return { value: { theme, fonts: { serif: family("serif"), sans: family("sans") } }, messages: [] };
}

/** A file's name as the id of a dossier: composed letters in lower case, runs of anything else one hyphen. */
export function dossierId(name: string): string {
  return name
    .normalize("NFC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}._]+/gu, "-")
    .replace(/^[-._]+|[-._]+$/gu, "");
}

const readFile = (root: string, path: string): SourceFile => ({
  path: projectPath(root, path),
  bytes: readFileSync(path),
});

/** The texts of `sources/`: each file of it, and each folder of texts, is a dossier. */
export function readDossiers(root: string): Outcome<DossierFiles[]> {
  const folder = join(root, "sources");
  if (!isFolder(folder))
    return {
      value: [],
      messages: [
        {
          rule: "no-sources",
          severity: "error",
          path: "sources",
          message: "there is no folder sources/",
          advice: "make it, and put a .txt or .md file into it",
        },
      ],
    };
  const dossiers: DossierFiles[] = [];
  const messages: Message[] = [];
  for (const name of namesIn(folder)) {
    const path = join(folder, name);
    if (isFolder(path)) {
      if (RESERVED.has(name)) continue;
      const texts = namesIn(path).filter((file) => isText(join(path, file)));
      if (texts.length > 0)
        dossiers.push({ id: dossierId(name), files: texts.map((file) => readFile(root, join(path, file))) });
      else
        messages.push({
          rule: "no-sources",
          severity: "error",
          path: projectPath(root, path),
          message: "the folder holds no text",
          advice: "put a .txt or .md file into it, or take the folder away",
        });
    } else if (isText(path))
      dossiers.push({ id: dossierId(basename(name, extname(name))), files: [readFile(root, path)] });
  }
  if (dossiers.length === 0 && messages.length === 0)
    messages.push({
      rule: "no-sources",
      severity: "error",
      path: "sources",
      message: "there is no text in sources/",
      advice: "put a .txt or .md file into it",
    });
  return { value: dossiers, messages };
}

/** A text that may be a source: by its extension, and no README. */
const isText = (path: string): boolean =>
  TEXTS.has(extname(path).toLowerCase()) && !/^readme\./i.test(basename(path)) && statSync(path).isFile();
