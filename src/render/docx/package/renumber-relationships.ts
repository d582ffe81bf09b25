/** Relationship ids: `docx` draws those of links by lot; here they are counted in each part. */

/** The texts of a package by the names of its parts. */
export type Parts = ReadonlyMap<string, string>;

const RELS = /^(?<folder>.*?)_rels\/(?<file>[^/]+)\.rels$/u;
const DEFINITION = /(?<= Id=")[^"]+(?=")/gu;
// Only inside a tag: the words of a document may look like an attribute.
const TAG = /<[^<>]* r:[^<>]*>/gu;
const USE = /(?<= r:[a-z]+=")[^"]+(?=")/gu;

/** Numbers the relationships of each part in the order in which its `.rels` lists them. */
export function renumberRelationships(parts: Parts): Parts {
  const renumbered = new Map(parts);
  for (const [name, text] of parts) {
    const { folder, file } = RELS.exec(name)?.groups ?? {};
    if (folder === undefined || file === undefined) continue;
    const ids = new Map<string, string>();
    const define = (id: string) => {
      ids.set(id, `rId${ids.size + 1}`);
      return ids.get(id) ?? id;
    };
    renumbered.set(name, text.replace(DEFINITION, define));
    const part = parts.get(folder + file);
    const use = (tag: string) => tag.replace(USE, (id) => ids.get(id) ?? id);
    if (part !== undefined) renumbered.set(folder + file, part.replace(TAG, use));
  }
  return renumbered;
}
