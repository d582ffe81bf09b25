/**
 * Splits a text into sentences by rules that hold in every language; the words they need come from the language.
 *
 * `Intl.Segmenter` knows the marks of every script, and nothing of abbreviations, initials, lists or lost spaces. So
 * where a mark or a line break of ours stands our rules decide, and elsewhere the segmenter does.
 */
import type { TextRange } from "../../model/language.ts";
import { type Candidate, endsSentence } from "./ends-sentence.ts";
import { lastToken } from "./last-token.ts";
import { ItemSeries, isFirst, mayBeginItem, readSign } from "./list-items.ts";
import { type Place, places } from "./places.ts";
import { segmenterEnds } from "./segmenter-ends.ts";
import type { SentenceWords } from "./sentence-words.ts";

/** A place is judged by no more of the text than this before and behind it; UTF-16 units. */
const SIGHT = 60;
const OPENERS = /^["'«“„‘([§•▪●⁃]+\s?/;
const DASH = /^[-–—]\s+/u;
const LINE_BREAK = /\r\n|[\r\n\u2028\u2029]/g;
const LINE_ITEM = /^(?:\(?(?:\d{1,3}[.)]|(?:\p{Ll}|[ivx]{2,5})\))|[•▪●⁃*–—-]\s)/u;
/** The tail of what the segmenter takes for a sentence, where its last mark or break is one of ours. */
const OWN_TAIL = /[.!?…\r\n\u2028\u2029][^\p{L}\p{N}]*$/u;
const SPACE = /\s/;

function candidateAt(text: string, start: number, { mark, start: at, end, next }: Place): Candidate {
  const from = Math.max(start, at - SIGHT);
  const clause = text.slice(from, at);
  const token = lastToken(clause);
  const behind = text.slice(next, next + SIGHT);
  const after = behind.replace(DASH, "");
  return {
    mark,
    clause,
    token,
    whole: from === start,
    closers: text.slice(at + mark.length, end),
    glued: next === end,
    dashed: after !== behind,
    after: after.replace(OPENERS, ""),
  };
}

/** Whether a sentence may begin right behind a mark: cheaply answered for figures and addresses, `1.2` and `a.b`. */
function mayBeginGlued(text: string, at: number): boolean {
  const sign = text.charAt(at);
  return sign.toLowerCase() !== sign || OPENERS.test(sign);
}

/** Whether a line break parts sentences: an empty line, or the next item of a list. */
function endsLine(gap: string, before: string, after: string): boolean {
  const empty = (gap.match(LINE_BREAK) ?? []).length > 1;
  return empty || LINE_ITEM.test(after) || (/[.!?…;:]["'»”’)\]]*$/u.test(before) && /^\p{Lu}/u.test(after));
}

/**
 * The sentences of a text in order, without the white space around them; every other character is in one of them.
 * Linear in the length of the text. `;` ends no sentence, but for the items of a list.
 */
export function splitSentences(text: string, words: SentenceWords, segmenter: Intl.Segmenter): TextRange[] {
  const ranges: TextRange[] = [];
  const series = new ItemSeries();
  const proposed = segmenterEnds(text, segmenter);
  let turn = 0;
  let start = 0;
  let inItem = false;
  /** Inside the items behind a colon, which stay with the words before it. */
  let led = false;
  /** Marks before this offset belong to the sign of an item. */
  let signEnd = 0;

  const begin = (at: number) => {
    start = at;
    led = false;
    const sign = readSign(text, at);
    inItem = sign !== undefined || /^\p{Ll}/u.test(text.charAt(at));
    if (sign !== undefined) series.open(sign);
  };
  const cut = (before: number, next: number) => {
    let end = before;
    while (end > start && SPACE.test(text.charAt(end - 1))) end -= 1;
    if (end > start) ranges.push({ start, end });
    begin(next);
  };
  /** Ends of the segmenter that no place of ours has, up to an offset. */
  const cutProposed = (upTo: number) => {
    for (let end = proposed[turn]; end !== undefined && end <= upTo; end = proposed[turn]) {
      turn += 1;
      if (end > start && !OWN_TAIL.test(text.slice(Math.max(start, end - SIGHT), end))) cut(end, end);
    }
  };
  const beginsItem = (next: number) => {
    const behindColon = next > 1 && text.charAt(next - 2) === ":";
    if (!inItem && !series.isOpen && !behindColon) return false;
    const sign = readSign(text, next);
    if (sign === undefined) return false;
    if (behindColon ? isFirst(sign) : led && series.expects(sign)) {
      led = true;
      signEnd = next + sign.length;
      series.open(sign);
      return false;
    }
    const before = text.slice(Math.max(start, next - SIGHT), next).trimEnd();
    if (before.endsWith(";")) return inItem || series.expects(sign);
    const after = text.slice(next + sign.length, next + sign.length + 2);
    return series.expects(sign) && mayBeginItem(sign, before, after, words);
  };
  const endsAt = (place: Place) => {
    if (place.kind === "item") return beginsItem(place.next);
    const gap = text.slice(place.end, place.next);
    if (/[\r\n\u2028\u2029]/.test(gap)) {
      const before = text.slice(Math.max(start, place.end - SIGHT), place.end).trimEnd();
      if (endsLine(gap, before, text.slice(place.next, place.next + SIGHT))) return true;
    }
    if (place.kind === "break" || place.start < signEnd) return false;
    if (place.next === place.end && !mayBeginGlued(text, place.next)) return false;
    return endsSentence(candidateAt(text, start, place), words) || (gap !== "" && beginsItem(place.next));
  };

  begin(text.length - text.trimStart().length);
  for (const place of places(text)) {
    cutProposed(place.start);
    while ((proposed[turn] ?? text.length) <= Math.min(place.next, text.length - 1)) turn += 1;
    if (place.start >= start && place.next < text.length && endsAt(place)) cut(place.end, place.next);
  }
  cutProposed(text.length - 1);
  cut(text.length, text.length);
  return ranges;
}
