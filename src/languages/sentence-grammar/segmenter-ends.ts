/** The ends of sentences that `Intl.Segmenter` proposes, in linear time. */

/** `Intl.Segmenter` is quadratic on long strings, so it reads a window at a time; UTF-16 units. */
const WINDOW = 2048;
/** The marks of other scripts; behind all others `places` looks for ends itself, at a tenth of the price. */
const OTHER_MARK = /(?![.!?])\p{Sentence_Terminal}/u;

/**
 * Offsets behind the sentences that `Intl.Segmenter` finds where marks of other scripts stand near, with the white
 * space behind them, in order; the end of the text is none. A window begins where the last sentence of the one before did, unless that sentence filled it.
 */
export function segmenterEnds(text: string, segmenter: Intl.Segmenter): number[] {
  const ends: number[] = [];
  let from = 0;
  while (from + 1 < text.length) {
    const window = text.slice(from, from + WINDOW);
    let last = from;
    if (OTHER_MARK.test(window)) {
      for (const { index } of segmenter.segment(window)) {
        if (index === 0) continue;
        last = from + index;
        ends.push(last);
      }
    }
    if (from + window.length === text.length) break;
    from = last > from ? last : from + WINDOW;
  }
  return ends;
}
