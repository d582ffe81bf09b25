import fc from "fast-check";
import { expect, test } from "vitest";
import { sentences as english } from "../../../src/languages/en/sentences.ts";
import { sentences as russian } from "../../../src/languages/ru/sentences.ts";

const readers = [
  ["English", english],
  ["Russian", russian],
] as const;

test.each(readers)("%s: any text is covered in order, once", (_, sentences) => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 200 }), (text) => {
      let reached = 0;
      for (const { start, end } of sentences(text)) {
        expect(text.slice(reached, start).trim()).toBe("");
        expect(text.slice(start, end).trim()).toHaveLength(end - start);
        expect(end).toBeGreaterThan(start);
        reached = end;
      }
      expect(text.slice(reached).trim()).toBe("");
    }),
  );
});

test.each(readers)("%s: plain sentences come back as they were joined", (_, sentences) => {
  const word = fc.constantFrom("council", "норландия", "meeting", "соглашение", "reform");
  const plain = fc
    .tuple(
      fc.constantFrom("Norland", "Совет"),
      fc.array(word, { minLength: 1, maxLength: 8 }),
      fc.constantFrom(".", "!", "?"),
    )
    .map(([first, rest, mark]) => `${first} ${rest.join(" ")}${mark}`);
  fc.assert(
    fc.property(
      fc.array(plain, { minLength: 1, maxLength: 30 }),
      fc.constantFrom(" ", "  ", "\u00A0", "\n"),
      (made, gap) => {
        const text = made.join(gap);
        expect(sentences(text).map(({ start, end }) => text.slice(start, end))).toEqual(made);
      },
    ),
  );
});

test.each(readers)("%s: initials before a surname part nothing, wherever they stand", (_, sentences) => {
  const letter = fc.constantFrom("A", "I", "Т", "В");
  fc.assert(
    fc.property(
      fc.array(letter, { minLength: 1, maxLength: 3 }),
      fc.constantFrom(" ", ""),
      (letters, gap) => {
        const name = `${letters.map((initial) => `${initial}.`).join(gap)}${gap}Holm`;
        for (const text of [`${name} left.`, `Minister ${name} left.`, `It was signed by ${name}.`])
          expect(sentences(text)).toEqual([{ start: 0, end: text.length }]);
      },
    ),
  );
});
