/** A DOCX file made the same by the same document: nothing in it is random, counted by the process, or dated by the clock. */
import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from "fflate";
import { fixFontKeys } from "./font-keys.ts";
import { renumberBookmarks } from "./renumber-bookmarks.ts";
import { renumberRelationships } from "./renumber-relationships.ts";

/** Parts that readers of the format look for first, in this order; the others follow by name. */
const FIRST = ["[Content_Types].xml", "_rels/.rels", "word/document.xml"];

/**
 * Zip entries hold local time without a zone: made of local fields, it is the same in every zone.
 * 1980 is where the format's calendar begins.
 */
const ENTRY_TIME = new Date(1980, 0, 1, 0, 0, 0);

/** Rewrites a package. `replace` holds parts, by name, that take the place of those in it. */
export function canonicalPackage(bytes: Uint8Array, replace: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const found = Object.entries(unzipSync(bytes)).filter(([name]) => !replace.has(name));
  const texts = new Map(found.map(([name, data]) => [name, strFromU8(data)]));
  const canonical = fixFontKeys(renumberBookmarks(renumberRelationships(texts)));
  const parts = new Map<string, Uint8Array>([...canonical].map(([name, text]) => [name, strToU8(text)]));
  for (const [name, data] of replace) parts.set(name, data);
  const entries: Zippable = {};
  for (const name of order([...parts.keys()])) {
    const data = parts.get(name);
    if (data) entries[name] = [data, { mtime: ENTRY_TIME, level: 6 }];
  }
  return zipSync(entries);
}

function order(names: readonly string[]): readonly string[] {
  const rest = names.filter((name) => !FIRST.includes(name)).sort();
  return [...FIRST.filter((name) => names.includes(name)), ...rest];
}
