/** Whatever a value holds, it comes out of template and parser as the same text, and makes no structure. */

import fc from "fast-check";
import type { Nodes } from "mdast";
import { toString as textOf } from "mdast-util-to-string";
import { visit } from "unist-util-visit";
import { expect, test } from "vitest";
import { escapeMarkdown } from "../../src/compose/escape-markdown.ts";
import { parseMarkdown } from "../../src/compose/tree/parse-markdown.ts";

/** What Markdown itself does to text, whatever is escaped: NUL becomes U+FFFD, a line end a space. */
const asKept = (value: string) => value.replace(/[\r\n]+/gu, " ").replaceAll("\0", "\u{FFFD}");

const value = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.string({ unit: fc.constantFrom(..."`*_{}[]()#+-.!|<>&:;\\/\"'~^$%=@ \n\t0aя«") }),
  fc.constantFrom(
    "www.example.org",
    "https://x.org/?a=b",
    "a@b.org",
    "&amp;",
    ":page",
    "{{x}}",
    "[1]: /x",
    "| a |",
  ),
);

const types = (markdown: string) => {
  const found: Nodes["type"][] = [];
  visit(parseMarkdown(markdown), (node) => {
    found.push(node.type);
  });
  return found;
};

test("a value inside a paragraph stays its text", () => {
  fc.assert(
    fc.property(value, (text) => {
      const markdown = `x${escapeMarkdown(text)}x`;
      expect(textOf(parseMarkdown(markdown))).toBe(`x${asKept(text)}x`);
      expect(types(markdown)).toEqual(["root", "paragraph", "text"]);
    }),
  );
});

test("a value inside a directive inside a cell stays its text", () => {
  fc.assert(
    fc.property(value, (text) => {
      const markdown = `| a |\n| --- |\n| :unchecked[x${escapeMarkdown(text)}x] |`;
      const found: string[] = [];
      visit(parseMarkdown(markdown), "textDirective", (node) => {
        found.push(textOf(node));
      });
      expect(found).toEqual([`x${asKept(text)}x`]);
    }),
  );
});
