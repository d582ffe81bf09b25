/** Typography is set on the words of the program, and on nothing that others wrote. */
import { toString as textOf } from "mdast-util-to-string";
import { expect, it } from "vitest";
import { parseMarkdown } from "../../src/compose/tree/parse-markdown.ts";
import { setTypography } from "../../src/compose/tree/set-typography.ts";
import { languages } from "../../src/languages/index.ts";

const set = (markdown: string) => setTypography(parseMarkdown(markdown), languages.en.writer);

it.each([
  ["words of the program", "from 2003-2009 - 65,4% or so", "from 2003–2009 – 65,4 % or so"],
  ["words of a source", "said: :verbatim[2003-2009 - so] once - twice", "said: 2003-2009 - so once – twice"],
  ["words of a source, marked", ":unchecked[:verbatim[a - b]] once - twice", "a - b once – twice"],
  [
    "words of another language",
    ":foreign[2003-2009 - так]{lang=ru} once - twice",
    "2003-2009 - так once – twice",
  ],
  ["code", "`a - b` once - twice", "a - b once – twice"],
  [
    "an address",
    "<https://example.org/a--b?c=2003-2009> once - twice",
    "https://example.org/a--b?c=2003-2009 once – twice",
  ],
  ["a dash beside other nodes", "**once** - [twice](#s1) - thrice", "once – twice – thrice"],
  ["the words of a link", "[2003-2009](#s1) once - twice", "2003–2009 once – twice"],
])("%s", (_, markdown, expected) => {
  expect(textOf(set(markdown)).replaceAll("\u00A0", " ")).toBe(expected);
});

it("keeps every other node and its attributes", () => {
  const tree = set("[a - b](https://example.org/2003-2009) :unchecked[:verbatim[c]]");
  expect(tree.children[0]).toMatchObject({
    children: [
      { type: "link", url: "https://example.org/2003-2009" },
      { type: "text", value: " " },
      { type: "textDirective", name: "unchecked", children: [{ type: "text", value: "c" }] },
    ],
  });
});

it("does not let a dash beside other nodes begin a line", () => {
  expect(textOf(set("**once** - [twice](#s1)"))).toBe("once\u00A0– twice");
});
