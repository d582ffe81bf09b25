/** Plants differences into a rendered briefing: into the text of Markdown, the XML of a Word file, the tree of a PDF. */
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { Nodes, Root, RootContent, TableRow } from "mdast";
import type { Format } from "../../src/model/kinds.ts";
import { renderBrief } from "../../src/pipeline.ts";
import { context } from "../render/docx/docx-parts.ts";

/** What becomes of places of a briefing, each by its id. */
export type Plant =
  | { readonly at: string; readonly from: RegExp; readonly to: string }
  | { readonly drop: string }
  | { readonly swap: readonly [string, string] };

/** A stretch of a text that is a place: how it looks in a format. */
type Find = (text: string, id: string) => string;

function changed(
  text: string,
  plant: Plant,
  find: Find,
  inside: (place: string, from: RegExp, to: string) => string,
) {
  if ("drop" in plant) return text.replace(find(text, plant.drop), () => "");
  if ("swap" in plant) {
    const [one, other] = [find(text, plant.swap[0]), find(text, plant.swap[1])];
    return text
      .replace(one, () => "\u0000")
      .replace(other, () => one)
      .replace("\u0000", () => other);
  }
  const place = find(text, plant.at);
  return text.replace(place, () => inside(place, plant.from, plant.to));
}

/** @throws {Error} where it changes nothing: a slip of the test */
function checked(before: string, after: string, plant: Plant): string {
  if (before === after)
    throw new Error(`nothing to plant: ${JSON.stringify(plant)} ${String("from" in plant && plant.from)}`);
  return after;
}

const first = (pattern: RegExp, text: string): string => pattern.exec(text)?.[0] ?? "\u0001";

const lineOf: Find = (text, id) => first(new RegExp(`^.*<a id="${id}"></a>.*\\n(?:\\n)?`, "mu"), text);

function plantInMarkdown(bytes: Uint8Array, plant: Plant): Uint8Array {
  const text = strFromU8(bytes);
  return strToU8(
    checked(
      text,
      changed(text, plant, lineOf, (place, from, to) => place.replace(from, to)),
      plant,
    ),
  );
}

/** The paragraph, or the row, that holds a bookmark. */
const elementOf: Find = (xml, id) => {
  const name = id.startsWith("t") ? "tr" : "p";
  const all = xml.match(new RegExp(`<w:${name}(?: [^>]*)?>.*?</w:${name}>`, "gsu")) ?? [];
  return all.find((element) => element.includes(`w:name="${id}"`)) ?? "\u0001";
};

const inTexts = (element: string, from: RegExp, to: string): string =>
  element.replace(/(?<=<w:t(?: [^>]*)?>)[^<]*/gu, (text) => text.replace(from, to));

function plantInDocx(bytes: Uint8Array, plant: Plant): Uint8Array {
  const parts = unzipSync(bytes);
  const xml = strFromU8(parts["word/document.xml"] ?? new Uint8Array());
  const after = checked(xml, changed(xml, plant, elementOf, inTexts), plant);
  return zipSync({ ...parts, "word/document.xml": strToU8(after) });
}

const isRow = ({ children }: TableRow, id: string): boolean =>
  children.some((cell) =>
    cell.children.some((node) => node.type === "textDirective" && node.attributes?.id === id),
  );

const isPlace = (node: Nodes, id: string): boolean =>
  node.type === "tableRow"
    ? isRow(node, id)
    : node.type === "containerDirective" && node.attributes?.id === id;

function replaceTexts(node: Nodes, from: RegExp, to: string): void {
  if (node.type === "text") node.value = node.value.replace(from, to);
  if ("children" in node) for (const child of node.children) replaceTexts(child, from, to);
}

/** Every list of nodes that holds places. */
function lists(node: Nodes): Nodes[][] {
  if (!("children" in node)) return [];
  return [node.children as Nodes[], ...node.children.flatMap(lists)];
}

function plantInTree(tree: Root, plant: Plant): Root {
  const copy = structuredClone(tree);
  const before = JSON.stringify(copy);
  for (const list of lists(copy)) {
    const at = (id: string) => list.findIndex((node) => isPlace(node, id));
    if ("drop" in plant && at(plant.drop) >= 0) list.splice(at(plant.drop), 1);
    if ("swap" in plant) {
      const [one, other] = [at(plant.swap[0]), at(plant.swap[1])];
      const [first, second] = [list[one], list[other]];
      if (first && second) [list[one], list[other]] = [second, first];
    }
    const place = "at" in plant ? list[at(plant.at)] : undefined;
    if (place && "at" in plant) replaceTexts(place, plant.from, plant.to);
  }
  checked(before, JSON.stringify(copy), plant);
  if ("drop" in plant) unlink(copy, plant.drop);
  return copy;
}

/** Nothing may link to what is not there. */
function unlink(tree: Root, id: string): void {
  const isDead = (node: Nodes) => node.type === "link" && node.url === `#${id}`;
  for (const list of lists(tree))
    list.splice(
      0,
      list.length,
      ...list.flatMap((node) => (isDead(node) && "children" in node ? (node.children as Nodes[]) : [node])),
    );
  for (const node of tree.children as RootContent[])
    if (node.type === "containerDirective" && node.attributes?.statement === id)
      delete node.attributes.statement;
}

/** The bytes of a briefing in a format, with a difference planted; without one, as they are. */
export async function renderPlanted(tree: Root, format: Format, plant?: Plant): Promise<Uint8Array> {
  if (plant && format === "pdf") return renderBrief(plantInTree(tree, plant), format, context);
  const bytes = await renderBrief(tree, format, context);
  if (!plant) return bytes;
  return format === "md" ? plantInMarkdown(bytes, plant) : plantInDocx(bytes, plant);
}
