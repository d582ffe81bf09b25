/** Which dates of a clause say when its fact was so. */
import { expect, it } from "vitest";
import { extractText } from "../extract-text.ts";

const chairs = (text: string) =>
  extractText(text).facts.flatMap((fact) => (fact.kind === "chairmanship" ? [fact.when] : []));

it.each([
  ["Norway has chaired the Nordic Council since 1995.", ["1995/.."]],
  ["Norway has chaired the Nordic Council three times since 1995.", [undefined]],
  ["Norway chaired the Nordic Council twice, in 1995 and 1999.", ["1995", "1999"]],
])("%s", (text, expected) => {
  expect(chairs(text)).toEqual(expected);
});
