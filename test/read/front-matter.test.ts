import { expect, test } from "vitest";
import { outcomeOf, readText } from "./read-text.ts";

test.each(["page.md", "page.txt"])("is read and kept out of the text of %s", (path) => {
  const text = "---\ntitle: On X\ndate: 2018-09\nlanguage: ru\n---\nBody of the page.\n";
  const doc = readText(text, path);
  expect(doc.metadata).toEqual({ title: "On X", date: "2018-09", language: "ru" });
  expect(doc).toMatchObject({ date: "2018-09", language: "ru" });
  expect(doc.tree.children).toMatchObject([
    { type: "paragraph", position: { start: { line: 6, column: 1, offset: text.indexOf("Body") } } },
  ]);
});

test("is read behind a byte order mark and with CRLF", () => {
  expect(readText("\uFEFF---\r\nhandling: Internal\r\n---\r\nBody.").metadata).toEqual({
    handling: "Internal",
  });
});

test("words that look like numbers or truth values stay words", () => {
  expect(readText("---\nsubject: NO\ntitle: 014\n---\nBody.").metadata).toEqual({
    subject: "NO",
    title: "014",
  });
});

test.each([
  ["a date of no calendar", "title: x\ndate: 2018-02-30", '"date"', 3],
  ["a value that is no address", "url: file:///etc", '"url"', 2],
  ["a list", "title: [a, b]", '"title"', 2],
  ["no pairs at all", "- a\n- b", "key: value", 2],
  ["a key twice", "title: a\ntitle: b", "unique", 3],
  ["an anchor", "title: &a x", "anchors", 2],
  ["an alias", "title: &a x\nsubject: *a", "aliases", 2],
  ["deep nesting", `title: ${"[".repeat(3000)}`, "flat", 2],
])("refuses %s, at its line", (_, yaml, word, line) => {
  const { value, messages } = outcomeOf(`---\n${yaml}\n---\nBody.`);
  expect(value).toBeUndefined();
  expect(messages[0]).toMatchObject({ rule: "front-matter", severity: "error", line });
  expect(messages[0]?.message).toContain(word);
  expect(messages[0]?.advice).toContain("counterpart");
});

test.each(["titel", "__proto__"])("leaves out the key %s, which nothing reads, with a warning", (key) => {
  const { value, messages } = outcomeOf(`---\n${key}: x\nhandling: Internal\n---\nBody.`);
  expect(value?.metadata).toEqual({ handling: "Internal" });
  expect(messages).toMatchObject([{ rule: "front-matter-key", severity: "warning", line: 2 }]);
  expect(messages[0]?.message).toContain(key);
});

test("what no second fence closes is text", () => {
  const unclosed = `---\r\n${"title: x\r\n".repeat(5000)}`;
  expect(readText(unclosed).metadata).toEqual({});
});
