import { expect, it } from "vitest";
import { GIVEN_NAMES } from "../../../../src/languages/ru/transcribe/lexicon-given-names.ts";

it("pairs a name in Latin letters with one in Cyrillic", () => {
  expect(GIVEN_NAMES.length).toBeGreaterThan(400);
  const odd = GIVEN_NAMES.filter(
    ({ latin, cyrillic }) =>
      !/^\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?$/u.test(latin.normalize("NFC")) ||
      !/^[А-ЯЁ][а-яё]+(?:-[А-ЯЁ][а-яё]+)?$/.test(cyrillic),
  );
  expect(odd).toEqual([]);
});

it("has one reading of a name in a language", () => {
  const keys = GIVEN_NAMES.map(({ latin, language }) => `${language} ${latin}`);
  expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
});
