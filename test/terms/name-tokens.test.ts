import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { nameTokens } from "../../src/terms/name-tokens.ts";

const foldedTokens = (text: string) => nameTokens(text).map((token) => token.folded);

describe("nameTokens", () => {
  test.each([
    ["Council\u00a0of\r\n Europe", ["council", "of", "europe"]],
    ["T.Froissnes", ["t", ".", "froissnes"]],
    ["EUR−OPA, EUR-OPA", ["eur", "-", "opa", ",", "eur", "-", "opa"]],
    ["«Youth» “Card” ''x''", ['"', "youth", '"', '"', "card", '"', '"', "x", '"']],
    ["Europe’s", ["europe", '"', "s"]],
    ["Объединённых", ["объединенных"]],
    ["Xuclà", ["xuclà"]],
  ])("folds %j", (text, tokens) => {
    expect(foldedTokens(text)).toEqual(tokens);
  });

  test("a blank line is a token, a line break is none", () => {
    expect(foldedTokens("European\n \nCouncil")).toHaveLength(3);
    expect(foldedTokens("European\nCouncil")).toEqual(["european", "council"]);
  });

  test("what is as printed keeps its capitals only", () => {
    expect(nameTokens("EUR–OPA").map((token) => token.printed)).toEqual(["EUR", "-", "OPA"]);
  });

  test("composed and decomposed letters are equal", () => {
    expect(foldedTokens("Tu\u0308rkiye й".normalize("NFD"))).toEqual(foldedTokens("Türkiye й"));
  });

  test("offsets rise and lead back to the text, whatever it is", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        let behind = 0;
        for (const { start, end, folded } of nameTokens(text)) {
          expect(start).toBeGreaterThanOrEqual(behind);
          expect(nameTokens(text.slice(start, end)).map((token) => token.folded)).toEqual([folded]);
          behind = end;
        }
      }),
    );
  });

  test("a long run of white space without a line end is read once", () => {
    expect(nameTokens(`a${" ".repeat(200_000)}b`)).toHaveLength(2);
  });
});
