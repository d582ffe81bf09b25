/** A document tree as a tagged PDF. */
import type { Render } from "../../model/render.ts";
import { buildStructure } from "./build-structure.ts";
import { layOut } from "./lay-out.ts";
import type { TaggedDocument } from "./tagged-document.ts";
import { TaggedRenderer } from "./tagged-renderer.ts";

function bytesOf(document: TaggedDocument): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = [];
    document.on("data", (chunk) => chunks.push(chunk));
    document.on("end", () => resolve(new Uint8Array(Buffer.concat(chunks))));
    document.on("error", reject);
    document.end();
  });
}

/** Rejects with an Error for a tree without properties, a link to an id that stands nowhere, and an id that stands twice. */
export const renderPdf: Render = async (tree, context) => {
  const { document, build, pages } = layOut(tree, context);
  const elements = buildStructure(document, build.root, build.properties.tag);
  new TaggedRenderer(document, elements).renderPages(pages);
  return bytesOf(document);
};
