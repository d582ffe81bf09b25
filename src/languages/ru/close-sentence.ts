/** Ends a Russian sentence. */
import { endSentence } from "../writing/end-sentence.ts";
import { anyOf } from "../writing/spacing.ts";
import { STOPPED_ABBREVIATIONS } from "./lexicon-write.ts";

const ABBREVIATED = new RegExp(`(?<!\\p{L})(?:\\p{Lu}\\.|${anyOf(STOPPED_ABBREVIATIONS)})$`, "u");

/** Exactly one full stop, outside the quotation marks; none after «г.», «гг.», «тыс.». */
export function closeSentence(text: string): string {
  return endSentence(text, (end) => ABBREVIATED.test(end.replaceAll("\u00A0", " ")));
}
