/** Reads a PDF back as far as the tests need it: objects, streams, the structure tree. */
import { inflateSync } from "node:zlib";

export interface PdfObject {
  readonly id: number;
  readonly dictionary: string;
  readonly stream: string;
}

/** The objects of a file by number; streams are inflated. The file has one object after the other and no object streams. */
export function pdfObjects(bytes: Uint8Array): ReadonlyMap<number, PdfObject> {
  const file = Buffer.from(bytes).toString("latin1");
  const objects = new Map<number, PdfObject>();
  for (const match of file.matchAll(/(\d+) 0 obj\n([\s\S]*?)\nendobj/gu)) {
    const id = Number(match[1]);
    const body = match[2] ?? "";
    const at = body.indexOf("stream\n");
    const dictionary = at < 0 ? body : body.slice(0, at);
    const raw = at < 0 ? "" : body.slice(at + "stream\n".length, body.lastIndexOf("\nendstream"));
    const stream = dictionary.includes("/FlateDecode")
      ? inflateSync(Buffer.from(raw, "latin1")).toString("latin1")
      : raw;
    objects.set(id, { id, dictionary, stream });
  }
  return objects;
}

/** The objects that a key refers to, in order. */
function references(dictionary: string, key: string): number[] {
  const array = new RegExp(`/${key} \\[([^\\]]*)\\]`, "u").exec(dictionary)?.[1];
  const one = new RegExp(`/${key} (\\d+) 0 R`, "u").exec(dictionary)?.[1];
  if (array === undefined) return one === undefined ? [] : [Number(one)];
  // Dictionaries inside the array point at annotations and pages, which are no elements.
  const elements = array.replace(/<<[\s\S]*?>>/gu, "");
  return [...elements.matchAll(/(\d+) 0 R/gu)].map(([, id]) => Number(id));
}

export function only(objects: ReadonlyMap<number, PdfObject>, marker: string): PdfObject {
  const [found, ...more] = [...objects.values()].filter(({ dictionary }) => dictionary.includes(marker));
  if (!found || more.length > 0) throw new Error(`not one object with ${marker}`);
  return found;
}

/** The structure as one line an element, two spaces a level: type, then scope, language or span. */
export function structureOutline(objects: ReadonlyMap<number, PdfObject>): string {
  const lines: string[] = [];
  const visit = (id: number, depth: number): void => {
    const dictionary = objects.get(id)?.dictionary ?? "";
    const type = /\/S \/(\w+)/u.exec(dictionary)?.[1];
    const marks = [...dictionary.matchAll(/\/(?:Scope \/\w+|Lang \([^)]*\)|ColSpan \d+)/gu)].map(
      ([mark]) => mark,
    );
    lines.push(`${"  ".repeat(depth)}${[type, ...marks].join(" ")}`);
    for (const child of references(dictionary, "K")) visit(child, depth + 1);
  };
  for (const id of references(only(objects, "/Type /StructTreeRoot").dictionary, "K")) visit(id, 0);
  return lines.join("\n");
}

/** The contents of the pages, in order. */
export function pageContents(objects: ReadonlyMap<number, PdfObject>): string[] {
  const pages = references(only(objects, "/Type /Pages").dictionary, "Kids");
  return pages.map((page) => {
    const [contents = 0] = references(objects.get(page)?.dictionary ?? "", "Contents");
    return objects.get(contents)?.stream ?? "";
  });
}
