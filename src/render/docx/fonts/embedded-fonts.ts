/** The fonts that a file carries along, so that it looks the same where nobody has installed them. */
import type { RenderContext } from "../../../model/render.ts";
import { REPERTOIRE } from "./repertoire.ts";
import { subsetFont } from "./subset-font.ts";

export interface EmbeddedFamily {
  readonly name: string;
  readonly regular: Uint8Array;
  readonly bold: Uint8Array;
}

/** Fonts are the same for every document of a build: each set of files is cut once. */
const cut = new WeakMap<RenderContext["fonts"], readonly EmbeddedFamily[]>();

/** One entry a family; none for a family whose files are no TrueType fonts. */
export function embeddedFonts({ theme, fonts }: RenderContext): readonly EmbeddedFamily[] {
  const names = { serif: theme.fonts.serif.name, sans: theme.fonts.sans.name };
  const known = cut.get(fonts);
  if (known && Object.values(names).every((name) => known.some((family) => family.name === name)))
    return known;
  const families = (["serif", "sans"] as const).flatMap((key) => {
    const name = names[key];
    const regular = subsetFont(fonts[key].regular, name, "Regular", REPERTOIRE);
    const bold = subsetFont(fonts[key].semibold, name, "Bold", REPERTOIRE);
    return regular && bold ? [{ name, regular, bold }] : [];
  });
  cut.set(fonts, families);
  return families;
}
