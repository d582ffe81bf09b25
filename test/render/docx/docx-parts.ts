/** A DOCX made by the renderer, opened: the texts of its parts by name. */
import { readFileSync } from "node:fs";
import { strFromU8, unzipSync } from "fflate";
import type { Root } from "mdast";
import { parse } from "yaml";
import { type FontFiles, themeSchema } from "../../../src/model/theme.ts";
import { renderDocx } from "../../../src/render/docx/index.ts";

const ROOT = new URL("../../../", import.meta.url);
const theme = themeSchema.parse(parse(readFileSync(new URL("templates/theme/theme.yaml", ROOT), "utf8")));
const font = (path: string) => new Uint8Array(readFileSync(new URL(`node_modules/${path}`, ROOT)));
const family = (name: "serif" | "sans") => ({
  regular: font(theme.fonts[name].regular),
  semibold: font(theme.fonts[name].semibold),
});
const fonts: FontFiles = { serif: family("serif"), sans: family("sans") };

export const context = { theme, fonts };

export const renderTree = (tree: Root): Promise<Uint8Array> => renderDocx(tree, context);

export class DocxParts {
  readonly names: readonly string[];
  readonly #files: Readonly<Record<string, Uint8Array>>;

  constructor(bytes: Uint8Array) {
    this.#files = unzipSync(bytes);
    this.names = Object.keys(this.#files);
  }

  static async of(tree: Root): Promise<DocxParts> {
    return new DocxParts(await renderTree(tree));
  }

  text(name: string): string {
    const data = this.#files[name];
    if (data === undefined) throw new Error(`the file has no part ${name}`);
    return strFromU8(data);
  }

  get document(): string {
    return this.text("word/document.xml");
  }

  get styles(): string {
    return this.text("word/styles.xml");
  }

  /** The paragraphs of the document as XML, those of tables among them. */
  get paragraphs(): readonly string[] {
    return this.document.match(/<w:p>.*?<\/w:p>|<w:p\/>/gsu) ?? [];
  }

  /** The paragraph that says `words`, its runs joined. */
  paragraph(words: string): string {
    const found = this.paragraphs.find((paragraph) => wordsOf(paragraph).includes(words));
    if (found === undefined) throw new Error(`no paragraph says ${JSON.stringify(words)}`);
    return found;
  }
}

/** What a reader reads of a piece of XML; tabs as tabs. */
export function wordsOf(xml: string): string {
  const pieces = xml.match(/<w:t(?: [^>]*)?>[^<]*<\/w:t>|<w:tab\/>/gu) ?? [];
  return pieces.map((piece) => (piece === "<w:tab/>" ? "\t" : piece.replace(/<[^>]*>/gu, ""))).join("");
}

/** The values of an attribute of the tags of a name, in order. */
export function values(xml: string, tag: string, attribute: string): readonly string[] {
  const tags = xml.match(new RegExp(`<${tag}(?: [^<>]*)?/?>`, "gu")) ?? [];
  return tags.flatMap((found) => new RegExp(` ${attribute}="([^"]*)"`, "u").exec(found)?.[1] ?? []);
}
