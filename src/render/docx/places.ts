/** The places of a tree: every id that a link inside the document can lead to. */
import type { Root } from "mdast";
import { visit } from "unist-util-visit";
import { attribute, isDirective } from "./directives.ts";

/** Names of bookmarks in Word: a letter first, forty characters at most. */
const PLACE = /^[a-z][a-z0-9-]{0,39}$/;

/**
 * Collects the ids of a tree.
 * @throws {Error} where an id stands twice, or is none that Word can hold as a bookmark
 */
export function collectPlaces(tree: Root): ReadonlySet<string> {
  const places = new Set<string>();
  visit(tree, (node) => {
    const id = isDirective(node) ? attribute(node, "id") : undefined;
    if (id === undefined) return;
    if (!PLACE.test(id)) throw new Error(`the tree has the id "${id}", which is no name of a bookmark`);
    if (places.has(id)) throw new Error(`the tree has the id "${id}" twice`);
    places.add(id);
  });
  return places;
}

/**
 * The name of a place that is known to exist.
 * @throws {Error} where a link leads to an id that the tree does not have
 */
export function knownPlace(places: ReadonlySet<string>, id: string): string {
  if (!places.has(id)) throw new Error(`a link leads to "#${id}", which is not in the tree`);
  return id;
}
