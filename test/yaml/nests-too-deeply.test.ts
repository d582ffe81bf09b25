import { describe, expect, test } from "vitest";
import { nestsTooDeeply } from "../../src/yaml/nests-too-deeply.ts";

describe("nestsTooDeeply", () => {
  test.each([
    ["brackets", `a: ${"[".repeat(100_000)}`],
    ["maps in braces", `a: ${"{b: ".repeat(5_000)}`],
    ["list marks on a line", "- ".repeat(5_000)],
    ["key marks on a line", "? ".repeat(5_000)],
    ["indentation", `a:\n${" ".repeat(40)}b: 1`],
  ])("%s", (_name, text) => {
    expect(nestsTooDeeply(text)).toBe(true);
  });

  test("many brackets side by side are not deep", () => {
    expect(nestsTooDeeply("a: {b: [1]}\n".repeat(1_000))).toBe(false);
  });

  test("a closing bracket in a name does not count against later ones", () => {
    expect(nestsTooDeeply(`a: ]]]]]\nb: ${"[".repeat(40)}`)).toBe(true);
  });
});
