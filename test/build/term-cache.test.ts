import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { cachedReader } from "../../src/build/term-cache.ts";
import { readEntries } from "../../src/terms/index.ts";
import { entryText, formsText } from "../terms/entry-text.ts";

const PATH = "sources/terms/a.yaml";
const TEXT = entryText("one", "Body", `ru: { gender: m, name: ${formsText("Орган")} }`);

function project() {
  const root = mkdtempSync(join(tmpdir(), "aide-"));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  mkdirSync(join(root, "node_modules"));
  const folder = join(root, "node_modules", ".cache", "aide-memoire", "terms");
  return { root, folder, remembered: () => readdirSync(folder).map((name) => join(folder, name)) };
}

it("gives from memory what reading gives", () => {
  const { root, remembered } = project();
  const read = cachedReader([root]);
  expect(read(PATH, TEXT)).toEqual(readEntries(PATH, TEXT));
  expect(remembered()).toHaveLength(1);
  const [file = ""] = remembered();
  writeFileSync(file, readFileSync(file, "utf8"));
  expect(read(PATH, TEXT)).toEqual(readEntries(PATH, TEXT));
});

it("takes it from memory", () => {
  const { root, remembered } = project();
  cachedReader([root])(PATH, TEXT);
  const [file = ""] = remembered();
  const written = readFileSync(file, "utf8");
  cachedReader([root])(PATH, TEXT);
  expect(remembered()).toEqual([file]);
  expect(readFileSync(file, "utf8")).toBe(written);
});

it.each([
  ["cut off", (text: string) => text.slice(0, -20)],
  ["altered", (text: string) => text.replace("Орган", "Орёл")],
  ["emptied", () => ""],
])("reads anew what is %s", (_, spoil) => {
  const { root, remembered } = project();
  const read = cachedReader([root]);
  read(PATH, TEXT);
  const [file = ""] = remembered();
  const sound = readFileSync(file, "utf8");
  writeFileSync(file, spoil(sound));
  expect(read(PATH, TEXT)).toEqual(readEntries(PATH, TEXT));
  expect(readFileSync(file, "utf8")).toBe(sound);
});

it("knows a file by its text and its path", () => {
  const { root, remembered } = project();
  const read = cachedReader([root]);
  for (const [path, text] of [
    [PATH, TEXT],
    [PATH, TEXT.replace("Body", "Other")],
    ["sources/terms/b.yaml", TEXT],
  ] as const)
    expect(read(path, text)).toEqual(readEntries(path, text));
  expect(remembered()).toHaveLength(3);
});

it("remembers no file with faults: its messages are told every time", () => {
  const { root, folder } = project();
  const faulty = TEXT.replace("class: organ", "class: nothing");
  const read = cachedReader([root]);
  expect(read(PATH, faulty).messages).toHaveLength(1);
  expect(read(PATH, faulty).messages).toHaveLength(1);
  expect(() => readdirSync(folder)).toThrow();
});

it("does without memory where it cannot be written", () => {
  const { root } = project();
  writeFileSync(join(root, "node_modules", ".cache"), "a file where the folder would be");
  expect(cachedReader([root])(PATH, TEXT)).toEqual(readEntries(PATH, TEXT));
});

it("remembers in the second folder where the first has no node_modules", () => {
  const { root, remembered } = project();
  cachedReader([join(root, "nowhere"), root])(PATH, TEXT);
  expect(remembered()).toHaveLength(1);
});

it("has no memory where no folder has node_modules", () => {
  const { root } = project();
  rmSync(join(root, "node_modules"), { recursive: true });
  expect(cachedReader([root])).toBe(readEntries);
});
