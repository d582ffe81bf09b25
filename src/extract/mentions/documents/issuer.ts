/** Who issued a numbered document. */
import type { DocumentMention, NameRange } from "../../mention.ts";
import { behindDeterminer, type DocumentInput, lowerAt, rangeOf, tiesByCase } from "./document-input.ts";
import type { Head } from "./head-noun.ts";

/** `of the Government of …` behind a number. */
export function issuerAt(input: DocumentInput, at: number): NameRange | undefined {
  const { tokens, index, lexicon } = input;
  if (!lexicon.ownDateWords.has(lowerAt(input, at))) return undefined;
  return index.nameAt(tokens[behindDeterminer(input, at + 1)]?.start)?.name;
}

/** `the General Assembly resolution 64/35`: a body right before a document. */
function issuerBefore(input: DocumentInput, first: number): NameRange | undefined {
  if (tiesByCase(input)) return undefined;
  const name = input.index.nameBefore(input.tokens[first - 1]?.end);
  return name?.kinds.includes("body") ? name.name : undefined;
}

/** What the words before the noun of a numbered document say: who issued it, or its title. */
export function issuerOrTitle(
  input: DocumentInput,
  first: number,
  head: Head,
): Pick<DocumentMention, "issuer" | "title"> {
  const { tokens, index, lexicon } = input;
  if (first >= head.at) {
    const issuer = issuerBefore(input, first);
    return issuer ? { issuer } : {};
  }
  const last = tokens[head.at - 1];
  const name = index.nameAt(tokens[first]?.start);
  const whole = name?.end === last?.end ? name : undefined;
  if (whole?.kinds.includes("body")) return { issuer: whole.name };
  if (!lexicon.bodyNouns.has(last?.lower ?? "")) return { title: rangeOf(input, first, head.end) };
  return { issuer: whole?.name ?? rangeOf(input, first, head.at) };
}
