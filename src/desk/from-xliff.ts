/** What came back from a translator, sorted by what it answers in the work list. */
import type { TranslatedSegment } from "../translations/index.ts";
import { sentenceKey } from "../translations/index.ts";
import type { WorkItem } from "./work-list.ts";

export interface Answers {
  /** Names, each with its nominative in the other language. */
  readonly names: readonly { readonly item: WorkItem; readonly nominative: string }[];
  /** Sentences and headings. */
  readonly words: readonly TranslatedSegment[];
  /** What nothing asks for: the source has changed since, or it was answered before. */
  readonly unasked: readonly TranslatedSegment[];
}

const askKey = (from: string, to: string, text: string): string => `${from} ${to} ${sentenceKey(text)}`;

/** By the text of the source, as the ids of units do not survive every tool. */
export function sortAnswers(segments: readonly TranslatedSegment[], items: readonly WorkItem[]): Answers {
  const asked = new Map(items.map((item) => [askKey(item.from, item.language, item.text), item]));
  const names: { item: WorkItem; nominative: string }[] = [];
  const words: TranslatedSegment[] = [];
  const unasked: TranslatedSegment[] = [];
  for (const segment of segments) {
    const item = asked.get(askKey(segment.from, segment.to, segment.source));
    if (!item || item.kind === "review") unasked.push(segment);
    else if (item.kind === "name" || item.kind === "form") names.push({ item, nominative: segment.target });
    else words.push(segment);
  }
  return { names, words, unasked };
}
