/** Fonts, parsed once for as long as their bytes are held; every document then takes its own subset. */
import type {
  EmbeddedFont,
  EmbeddedFontClass,
  FontFeatures,
  FontkitFont,
  FontkitGlyph,
  PdfDocumentShape,
} from "./pdfmake-internals.ts";

interface ParsedFont {
  readonly font: FontkitFont;
  readonly Embedded: EmbeddedFontClass;
}

/** The subset that pdfkit writes gives ligatures the width of their first letter: words with fi would overlap. */
const NO_LIGATURES: FontFeatures = { liga: false, clig: false };

const parsedFonts = new WeakMap<Uint8Array, ParsedFont>();

function isFontClass(value: unknown): value is EmbeddedFontClass {
  return typeof value === "function" && value.name === "EmbeddedFont";
}

function parse(bytes: Uint8Array, document: PdfDocumentShape): ParsedFont {
  const embedded = document.font(bytes)._font;
  const Embedded: unknown = embedded.constructor;
  if (!isFontClass(Embedded)) throw new Error("pdfkit has changed: a font file gives no EmbeddedFont");
  // pdfkit writes every font that it has in this list: one that only served to parse the file must not stay.
  for (const [name, known] of Object.entries(document._fontFamilies))
    if (known === embedded) delete document._fontFamilies[name];
  return { font: embedded.font, Embedded };
}

/**
 * Writing a subset asks for the parts of composite glyphs without saying for which characters: И, for a document that has Й.
 * The next document that prints И would say that it shows nothing, and readers would find a gap.
 */
function withCharacters(glyph: FontkitGlyph, font: FontkitFont): void {
  if (glyph.codePoints.length > 0) return;
  const [text = ""] = font.stringsForGlyph(glyph.id);
  glyph.codePoints = Array.from(text, (character) => character.codePointAt(0) ?? 0);
}

/** The font of these bytes for one document. `id` is the name of the font on its pages. */
export function embedFont(bytes: Uint8Array, document: PdfDocumentShape, id: string): EmbeddedFont {
  const known = parsedFonts.get(bytes) ?? parse(bytes, document);
  parsedFonts.set(bytes, known);
  const embedded = new known.Embedded(document, known.font, id);
  const layoutRun = embedded.layoutRun.bind(embedded);
  embedded.layoutRun = (text, features = NO_LIGATURES) => {
    const run = layoutRun(text, features);
    for (const glyph of run.glyphs) withCharacters(glyph, known.font);
    return run;
  };
  document._fontFamilies[id] = embedded;
  return embedded;
}
