import fc from "fast-check";
import { expect, it } from "vitest";
import { windowsOf } from "../../../src/languages/date-grammar/windows.ts";

it("makes up the whole text", () => {
  const pieces = fc.constantFrom("a".repeat(30_000), "word ".repeat(9000), "\n\n", "x\ny", "");
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 12 }), (list) => {
      const text = list.join("");
      const windows = [...windowsOf(text)];
      expect(windows.map((window) => window.text).join("")).toBe(text);
      for (const { text: part, offset } of windows)
        expect(text.slice(offset, offset + part.length)).toBe(part);
    }),
  );
});

it("cuts at an empty line rather than at a line break or a space", () => {
  const head = "word ".repeat(10_000);
  const [, second] = windowsOf(`${head}\n\n${head}\n${head}`);
  expect(second?.offset).toBe(head.length);
});
