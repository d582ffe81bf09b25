/** What another text says word for word is kept, and is no fact of this one. */
import { expect, test } from "vitest";
import { extractText } from "./extract-text.ts";

const kinds = (text: string) => extractText(text).facts.map(({ kind }) => kind);

test.each([
  "From the source: ‘Norway joined the Council of Europe on 5 May 1949’.",
  "Statement by L. Berg: ‘Norway joined the Council of Europe on 5 May 1949’.",
  "Из источника: «Норвегия вступила в Совет Европы 5 мая 1949 г.».",
  "На языке источника: «Norway joined the Council of Europe on 5 May 1949».",
])("%s", (text) => {
  expect(kinds(text)).toEqual(["statement"]);
});

test("a title in quotation marks is no quotation", () => {
  expect(kinds("The Council adopted the report ‘Ties’ on 5 May 2001.")).toEqual(["document"]);
});
