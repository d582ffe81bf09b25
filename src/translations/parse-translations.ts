/** Translation files to the translations that the composer asks. */
import { compareText } from "../model/compare.ts";
import type { Outcome } from "../model/finding.ts";
import { indexTranslations, type Translations } from "./index-translations.ts";
import { readXliff } from "./read-xliff.ts";
import type { TranslationFile } from "./translated-segment.ts";

/**
 * Reads XLIFF 2.0 and 2.1. What is wrong in a file becomes messages of rule `translation-invalid` and takes only
 * itself out. Files are taken in the order of their paths, whatever order they are handed in.
 */
export function parseTranslations(files: readonly TranslationFile[]): Outcome<Translations> {
  const readings = files.toSorted((a, b) => compareText(a.path, b.path)).map(readXliff);
  const index = indexTranslations(readings.flatMap((reading) => reading.value));
  return {
    value: index.value,
    messages: [...readings.flatMap((reading) => reading.messages), ...index.messages],
  };
}
