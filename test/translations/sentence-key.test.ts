import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sentenceKey } from "../../src/translations/sentence-key.ts";

describe("sentenceKey", () => {
  it.each([
    ["line breaks", "one\r\n  two", "one two"],
    ["no-break spaces", "No\u00a0144", "No 144"],
    ["guillemets", "the «Youth Card»", 'the "Youth Card"'],
    ["low and high marks", "„Молодёжная карта“", "«Молодёжная карта»"],
    ["apostrophes", "the country’s", "the country's"],
    ["decomposed letters", "подче\u0308ркивал", "подчёркивал"],
  ])("takes %s as equal", (_, one, other) => {
    expect(sentenceKey(one)).toBe(sentenceKey(other));
  });

  it.each([
    ["letter case", "The Council", "the council"],
    ["a full stop", "It works.", "It works"],
    ["ё and е", "отчёт", "отчет"],
    ["dashes", "2025–2027", "2025-2027"],
    ["look-alike letters", "Council", "Сouncil"],
    ["a space within a word", "member states", "memberstates"],
  ])("tells %s apart", (_, one, other) => {
    expect(sentenceKey(one)).not.toBe(sentenceKey(other));
  });

  it("is idempotent", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(sentenceKey(sentenceKey(text))).toBe(sentenceKey(text));
      }),
    );
  });
});
