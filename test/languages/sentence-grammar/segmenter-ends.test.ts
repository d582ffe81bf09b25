import fc from "fast-check";
import { expect, test } from "vitest";
import { segmenterEnds } from "../../../src/languages/sentence-grammar/segmenter-ends.ts";

const segmenter = new Intl.Segmenter("en", { granularity: "sentence" });

/** What the segmenter finds when it reads the whole text at once. */
const atOnce = (text: string) =>
  [...segmenter.segment(text)].map(({ index }) => index).filter((index) => index > 0);

test("windows find what the whole text has", () => {
  const sentence = fc
    .tuple(fc.integer({ min: 1, max: 250 }), fc.constantFrom("。", "？", "। "))
    .map(([length, mark]) => `B${"a".repeat(length)}${mark}`);
  fc.assert(
    fc.property(fc.array(sentence, { minLength: 20, maxLength: 60 }), (made) => {
      const text = made.join("");
      expect(segmenterEnds(text, segmenter)).toEqual(atOnce(text));
    }),
  );
});

test("a sentence longer than a window does not hide the end behind it", () => {
  const text = `${"word ".repeat(1000)}end。Next。Last`;
  expect(segmenterEnds(text, segmenter)).toContain(text.indexOf("Next"));
  expect(segmenterEnds(text, segmenter)).toContain(text.indexOf("Last"));
});
