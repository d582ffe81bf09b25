/** The look of words, on the way from the style of a paragraph to that of a phrase in it. */
import type { StyleName } from "../../model/theme.ts";
import type { Run } from "./block.ts";
import { type Build, styleOf } from "./build.ts";

/** A run before its text is known. */
export type PhraseStyle = Omit<Run, "text">;

export function phraseStyle(build: Build, name: StyleName): PhraseStyle {
  const { family, weight, size, leading, colour } = styleOf(build, name);
  return {
    font: family,
    bold: weight === 600,
    fontSize: size,
    leading,
    color: colourOf(build, colour),
    within: [],
  };
}

/** A colour of the theme by its key; ink where the theme has no such key. */
export function colourOf(build: Build, key: string): string {
  const colours: Readonly<Record<string, string>> = build.theme.colours;
  return colours[key] ?? build.theme.colours.ink;
}
