/** YAML that people write for us. */
import { describe, expect, it } from "vitest";
import { readYaml } from "../../src/yaml/read-yaml.ts";

const read = (text: string) => readYaml("sources/rules/own.yaml", text, "rule-invalid");

it("gives the map of a file, and where its parts stand", () => {
  const { value, messages } = read("# ours\nkind: event\n  \nrules: [a]\n");
  expect(messages).toEqual([]);
  expect(value?.document.toJS()).toEqual({ kind: "event", rules: ["a"] });
  expect(value?.locate(7)).toEqual({ path: "sources/rules/own.yaml", line: 2, column: 1 });
  expect(value?.locate(13)).toMatchObject({ line: 2, column: 7 });
});

it.each(["", "# nothing but this\n", "---\n"])("an empty file gives nothing: %j", (text) => {
  expect(read(text)).toEqual({ value: undefined, messages: [] });
});

describe("refuses with a place", () => {
  it.each<[string, string, RegExp, number, number]>([
    ["a list", "- a\n- b\n", /no map/, 1, 1],
    ["a word", "event\n", /no map/, 1, 1],
    ["what is no YAML", "kind: event\nrules: [a\n", /./, 3, 1],
    ["an alias", "a: &x 1\nb: *x\n", /`\*x` is an alias/, 2, 4],
    ["a repeated key", "a: 1\nb: 2\na: 3\n", /`a` is repeated/, 3, 1],
    ["a key of prototypes", "a:\n  __proto__: 1\n", /`__proto__` is no key/, 2, 3],
    ["what nests without end", `a: ${"[".repeat(5_000)}`, /nested too deeply/, 1, 1],
    ["a tab before a key", "a:\n\tb: 1\n", /./, 2, 1],
    ["a tag that nobody knows", "a: !secret b\n", /tag/i, 1, 4],
  ])("%s", (_name, text, message, line, column) => {
    const { value, messages } = read(text);
    expect(value).toBeUndefined();
    expect(messages[0]).toMatchObject({ rule: "rule-invalid", severity: "error", line, column });
    expect(messages[0]?.message).toMatch(message);
    // the library's excerpt of the file is no part of the message
    expect(messages[0]?.message).not.toContain("\n");
  });
});
