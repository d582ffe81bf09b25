/** A document tree to a Word file. */
import { Document, Packer } from "docx";
import { strToU8 } from "fflate";
import type { Render } from "../../model/render.ts";
import { docxState } from "./docx-state.ts";
import { embeddedFonts } from "./fonts/embedded-fonts.ts";
import { numbering } from "./numbering.ts";
import { canonicalPackage } from "./package/canonical-package.ts";
import { coreProperties } from "./package/core-properties.ts";
import { fontPart, hideFont } from "./package/font-keys.ts";
import { pageSections } from "./page-sections.ts";
import { wordStyles } from "./styles/word-styles.ts";

/** The most lines in a row that may end in a hyphen. */
const HYPHENS_IN_A_ROW = 2;
/** Stands for a font until the package is rewritten, so that fonts are packed once. */
const PLACEHOLDER = Buffer.alloc(32);
/** The file format of Word 2013 and later. */
const WORD_2013 = 15;

/**
 * Renders a tree as DOCX. The same tree gives the same bytes, in any process, time zone and locale.
 * @throws {Error} where the tree is not one of docs/document-tree.md: an unknown node, a link to a place that is not
 * there, an id given twice
 */
export const renderDocx: Render = async (tree, context) => {
  const state = docxState(tree, context);
  const families = embeddedFonts(context);
  const document = new Document({
    compatabilityModeVersion: WORD_2013,
    styles: wordStyles(state),
    numbering: numbering(state.lists, state.layout),
    ...(state.layout.hyphenate
      ? {
          hyphenation: {
            autoHyphenation: true,
            doNotHyphenateCaps: true,
            consecutiveHyphenLimit: HYPHENS_IN_A_ROW,
          },
        }
      : {}),
    fonts: families.map(({ name }) => ({ name, data: PLACEHOLDER, bold: PLACEHOLDER })),
    sections: pageSections(tree, state),
  });
  const bytes = await Packer.toBuffer(document);
  const faces = families.flatMap(({ regular, bold }) => [regular, bold]);
  return canonicalPackage(
    bytes,
    new Map([
      ["docProps/core.xml", strToU8(coreProperties(state.brief))],
      ...faces.map((font, at) => [fontPart(at + 1), hideFont(font, at + 1)] as const),
    ]),
  );
};
