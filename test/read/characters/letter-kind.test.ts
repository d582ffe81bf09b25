import fc from "fast-check";
import { expect, it } from "vitest";
import { LetterKind, letterKindAt } from "../../../src/read/characters/letter-kind.ts";

it("says of every unit what Unicode says of it", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 0xffff }), (unit) => {
      const sign = String.fromCharCode(unit);
      const kind = letterKindAt(sign, 0);
      if (kind === LetterKind.part) expect(unit).toBeGreaterThanOrEqual(0xd800);
      else {
        expect(kind === LetterKind.small).toBe(/\p{Ll}/u.test(sign));
        expect(kind === LetterKind.capital).toBe(/\p{Lu}/u.test(sign));
        expect(kind === LetterKind.figure).toBe(/\p{N}/u.test(sign));
        expect(kind === LetterKind.other).toBe(!/[\p{L}\p{N}]/u.test(sign));
      }
    }),
  );
});

it("says `other` outside the text", () => {
  expect(letterKindAt("a", 1)).toBe(LetterKind.other);
});
