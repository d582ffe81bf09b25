/** Whatever the text: nothing throws, every span shows what it quotes, every character is accounted for. */
import fc from "fast-check";
import { expect, it } from "vitest";
import { extractText, readText } from "./extract-text.ts";

const PIECES = [
  "Norway",
  "the Council of Europe",
  "joined",
  "signed",
  "has been a member of",
  "since 12 May 1999",
  "on 31 June 2012",
  "in 1956",
  "the European Cultural Convention",
  "Resolution No. 12",
  "A. Dahl",
  ", Ambassador of Norway to Belgium,",
  "«Ties»",
  "(EPAS)",
  ":",
  ";",
  ".",
  ",",
  "\n",
  "\n\n",
  "1.",
  "- ",
  "\t",
  "Сouncil",
  "\u200b",
  "\u00ad",
  "{{x}}",
  "<b>",
  "*",
  "[a](b)",
  "&amp;",
  "€1.8 million",
  "🙂",
  "and",
  "of them",
  // words that every object has a value under
  "constructor",
  "valueOf",
  "__proto__",
];
const text = fc
  .array(fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...PIECES) }, fc.string({ unit: "binary" })), {
    minLength: 1,
    maxLength: 40,
  })
  .map((pieces) => `x ${pieces.join(" ")}`);

it("accounts for every character of any text", () => {
  fc.assert(
    fc.property(text, (given) => {
      fc.pre(!given.includes("\0"));
      const source = readText(given);
      const { facts, entries } = extractText(given);
      let at = 0;
      for (const entry of entries) {
        expect(entry.start).toBe(at);
        expect(entry.end).toBeGreaterThanOrEqual(entry.start);
        at = entry.end;
      }
      expect(at).toBe(source.text.length);
      for (const fact of facts)
        for (const span of [fact.span, ...Object.values(fact.parts)])
          expect(source.text.slice(span.start, span.end)).toBe(span.quote);
      expect(new Set(facts.map(({ id }) => id)).size).toBe(facts.length);
    }),
    { numRuns: 150 },
  );
});
