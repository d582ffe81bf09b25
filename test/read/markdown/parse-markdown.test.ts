import { visit } from "unist-util-visit";
import { describe, expect, test } from "vitest";
import { outcomeOf, readText } from "../read-text.ts";

/** Each value, with the source behind its units. */
function waysBack(text: string) {
  const doc = readText(text, "page.md");
  const found: [string, string[]][] = [];
  visit(doc.tree, (node) => {
    if (!("value" in node) || !node.data?.map) return;
    const { starts, ends } = node.data.map;
    found.push([node.value, Array.from(starts, (start, index) => doc.text.slice(start, ends[index]))]);
  });
  return found;
}

const units = (text: string) => text.split("");

test.each<[string, string, [string, string[]][]]>([
  ["entities", "a &amp; b&#33;", [["a & b!", ["a", " ", "&amp;", " ", "b", "&#33;"]]]],
  ["an entity of two units", "&#x1F600;", [["😀", ["&#x1F600;", "&#x1F600;"]]]],
  ["escapes", "1\\. a\\*b", [["1. a*b", units("1. a*b")]]],
  [
    "emphasis and links",
    "a **b** [c](d)",
    [
      ["a ", units("a ")],
      ["b", ["b"]],
      [" ", [" "]],
      ["c", ["c"]],
    ],
  ],
  ["broken lines with indents", "> a\r\n>   b", [["a b", ["a", "\r\n", "b"]]]],
  ["code", "`` a`b ``", [["a`b", units("a`b")]]],
  ["a bar in a table's code", "| `a\\|b` |\n|---|", [["a|b", ["a", "\\|", "b"]]]],
  ["a fence", "```js x\nab\n\nc\n```", [["ab\n\nc", units("ab\n\nc")]]],
  ["indented code", "    a\n\n    b", [["a\n\nb", units("a\n\nb")]]],
  ["a task", "- [x] done", [["done", units("done")]]],
  [
    "an address",
    "see www.example.org",
    [
      ["see ", units("see ")],
      ["www.example.org", units("www.example.org")],
    ],
  ],
])("the way back from %s", (_, text, expected) => {
  expect(waysBack(text)).toEqual(expected);
});

test("addresses that the parser makes no links of keep their place", () => {
  expect(waysBack("x_www.example.org a@b.org")).not.toEqual([]);
});

test("a second byte order mark shifts nothing", () => {
  expect(waysBack("\uFEFF\uFEFFabc")).toEqual([["abc", units("abc")]]);
});

test("U+2028 counts as a line", () => {
  const { tree } = readText("a\u2028b\n\nc", "page.md");
  expect(tree.children[1]?.position?.start).toMatchObject({ line: 4, column: 1, offset: 5 });
});

describe("nesting that no page has", () => {
  test.each([
    ["quotes", "> ".repeat(5000)],
    ["lists on one line", "- ".repeat(5000)],
    [
      "lists by indentation",
      Array.from({ length: 2000 }, (_, depth) => `${" ".repeat(2 * depth)}- x`).join("\n"),
    ],
    ["brackets", "[".repeat(20000)],
    ["emphasis", `${"*".repeat(5000)}x`],
  ])("is refused: %s", (_, text) => {
    expect(outcomeOf(`Text.\n\n${text}a`, "page.md")).toMatchObject({
      value: undefined,
      messages: [{ rule: "too-deep", severity: "error" }],
    });
  });

  test("a long rule is none", () => {
    expect(outcomeOf(`Text.\n\n${"_".repeat(300)}\n\nMore.`, "page.md").messages).toEqual([]);
  });
});
