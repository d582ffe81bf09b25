/** Work of the language desk as XLIFF 2.1 (OASIS), and translations as the files of `sources/translations/`. */
import { create } from "xmlbuilder2";
import type { LanguageCode } from "../model/kinds.ts";
import { placeText, type WorkItem } from "./work-list.ts";

/** States of a segment in XLIFF 2 that are written here. */
export type SegmentState = "initial" | "translated" | "reviewed";

export interface XliffUnit {
  readonly id: string;
  readonly source: string;
  /** Absent for what is still to be translated. */
  readonly target?: string;
  readonly state: SegmentState;
  /** For the translator: where the words stand, and what they are. */
  readonly notes: readonly string[];
}

export interface XliffFile {
  readonly from: LanguageCode;
  readonly to: LanguageCode;
  readonly units: readonly XliffUnit[];
}

/** Characters that XML 1.0 cannot write, and controls; a source may hold them, a translator has no use for them. */
const NOT_XML = /(?![\t\n\r])\p{Cc}|\p{Cs}|[\uFFFE\uFFFF]/gu;

export const xmlText = (text: string): string => text.replace(NOT_XML, "");

export function writeXliff({ from, to, units }: XliffFile): string {
  const root = create({ version: "1.0", encoding: "UTF-8" }).ele(
    "urn:oasis:names:tc:xliff:document:2.0",
    "xliff",
    {
      version: "2.1",
      srcLang: from,
      trgLang: to,
    },
  );
  const file = root.ele("file", { id: "f1" });
  for (const { id, source, target, state, notes } of units) {
    const unit = file.ele("unit", { id });
    if (notes.length > 0) {
      const list = unit.ele("notes");
      for (const note of notes) list.ele("note").txt(xmlText(note));
    }
    const segment = unit.ele("segment", { state });
    segment.ele("source").txt(xmlText(source));
    if (target !== undefined) segment.ele("target").txt(xmlText(target));
  }
  return `${root.end({ prettyPrint: true })}\n`;
}

const NOTES: Partial<Record<WorkItem["kind"], (item: WorkItem) => string>> = {
  name: ({ as }) => `name (${as}): write it in the nominative`,
  form: ({ as, term }) => `name (${as}) of the entry ${term}: write it in the nominative`,
  sentence: () => "sentence that is quoted",
  heading: () => "heading",
  "translation-review": () => "translation that nobody has reviewed",
};

const earlier = ({ similar }: WorkItem): string[] =>
  similar ? [`perhaps changed since it was translated: “${similar.source}” = “${similar.target}”`] : [];

/**
 * Names and words that want a translation between two languages, in the order of the work list; `translationOf` gives
 * the stored one of those that only want a review.
 */
export function workUnits(
  items: readonly WorkItem[],
  from: LanguageCode,
  to: LanguageCode,
  translationOf: (item: WorkItem) => string | undefined,
): XliffUnit[] {
  return items
    .filter((item) => item.from === from && item.language === to)
    .flatMap((item, at): XliffUnit[] => {
      const note = NOTES[item.kind];
      if (!note) return [];
      const places = item.places.map(placeText).join(", ");
      const target = item.kind === "translation-review" ? translationOf(item) : undefined;
      const unit = {
        id: `u${at + 1}`,
        source: item.text,
        notes: [note(item), places, ...earlier(item)],
      };
      return [
        target === undefined ? { ...unit, state: "initial" } : { ...unit, target, state: "translated" },
      ];
    });
}
