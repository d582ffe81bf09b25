import { describe, expect, it } from "vitest";
import { parseClaims } from "../../src/parity/index.ts";

describe("parseClaims", () => {
  it("gives the phrases of every claim", () => {
    const { value, messages } = parseClaims("claims.yaml", "signed: [signed, signing]\nnothing: []\n");
    expect(messages).toEqual([]);
    expect(value).toEqual({ signed: ["signed", "signing"], nothing: [] });
  });

  it.each([
    ["no list", "signed: signed\n"],
    ["capitals", "signed: [Signed]\n"],
    ["ё", "утверждён: [утверждён]\n"],
    ["an empty phrase", 'signed: [""]\n'],
    ["no YAML", "signed: [signed\n"],
    ["no map", "- signed\n"],
    ["a claim given twice", "signed: [a]\nsigned: [b]\n"],
  ])("refuses %s", (_, text) => {
    const { value, messages } = parseClaims("templates/en/claims.yaml", text);
    expect(value).toBeUndefined();
    expect(messages.map(({ rule, path, severity }) => [rule, path, severity])).toEqual([
      ["template-invalid", "templates/en/claims.yaml", "error"],
    ]);
  });
});
