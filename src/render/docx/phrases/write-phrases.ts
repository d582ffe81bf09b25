/** Phrases to the runs, links and bookmarks of a paragraph. */
import { Bookmark, PageNumber, type ParagraphChild } from "docx";
import type { PhrasingContent } from "mdast";
import type { TextDirective } from "mdast-util-directive";
import { attribute, requiredAttribute, unknownNode } from "../directives.ts";
import type { DocxState } from "../docx-state.ts";
import { CHARACTER } from "../styles/style-ids.ts";
import { foreignLanguage } from "./foreign-language.ts";
import type { PhraseLook } from "./phrase-look.ts";
import { plainRun, textRun } from "./text-run.ts";
import { isLinkable, writeLink } from "./write-link.ts";

/**
 * @throws {Error} where a phrase is none that docs/document-tree.md knows, or a link leads to no place of the tree
 */
export function writePhrases(
  nodes: readonly PhrasingContent[],
  state: DocxState,
  look: PhraseLook = { language: state.brief.tag },
): readonly ParagraphChild[] {
  return nodes.flatMap((node) => writePhrase(node, state, look));
}

function writePhrase(node: PhrasingContent, state: DocxState, look: PhraseLook): readonly ParagraphChild[] {
  switch (node.type) {
    case "text":
      return [textRun(node.value, look)];
    case "strong":
      return writePhrases(node.children, state, { ...look, bold: true });
    // Fonts of the theme have no italics.
    case "emphasis":
      return writePhrases(node.children, state, look);
    case "break":
      return [plainRun({ break: 1 }, look)];
    case "link":
      return isLinkable(node.url)
        ? writeLink(
            node.url,
            writePhrases(node.children, state, { ...look, style: CHARACTER.hyperlink }),
            state.places,
          )
        : writePhrases(node.children, state, look);
    case "textDirective":
      return writeDirective(node, state, look);
    default:
      throw unknownNode(node, "a paragraph");
  }
}

function writeDirective(node: TextDirective, state: DocxState, look: PhraseLook): readonly ParagraphChild[] {
  const inside = (change: Partial<PhraseLook>) => writePhrases(node.children, state, { ...look, ...change });
  switch (node.name) {
    case "row":
      return [new Bookmark({ id: requiredAttribute(node, "id"), children: inside({}) })];
    case "foreign":
      return inside({ language: foreignLanguage(attribute(node, "lang"), look.language) });
    case "unchecked":
      return inside({ style: CHARACTER.unchecked });
    case "label":
      return inside({ style: CHARACTER.label });
    case "status":
      return inside({});
    case "page":
      return [plainRun({ children: [PageNumber.CURRENT] }, look)];
    case "pages":
      return [plainRun({ children: [PageNumber.TOTAL_PAGES] }, look)];
    default:
      throw unknownNode(node, "a paragraph");
  }
}
