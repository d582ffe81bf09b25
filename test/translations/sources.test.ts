import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readXliff } from "../../src/translations/read-xliff.ts";
import { sentenceKey } from "../../src/translations/sentence-key.ts";

const project = new URL("../../", import.meta.url);
const read = (path: string) => readFileSync(new URL(path, project), "utf8");
const paths = readdirSync(new URL("sources/translations/", project), "utf8")
  .filter((name) => name.endsWith(".xlf"))
  .map((name) => `sources/translations/${name}`)
  .sort();

/** The texts that a file names as its originals: as a reader sees them, without link targets and look-alikes. */
function originals(xliff: string): string {
  const texts = [...xliff.matchAll(/ original="([^"]+)"/gu)].map(([, path]) => read(path ?? ""));
  return sentenceKey(
    texts
      .join("\n")
      .replace(/\[([^[\]]*)\]\([^()]*\)/gu, "$1")
      .replaceAll("Сoop", "Coop"),
  );
}

describe("the translations of the project", () => {
  it("are there", () => {
    expect(paths.length).toBeGreaterThan(0);
  });

  it.each(paths)("%s can be read whole", (path) => {
    const text = read(path);
    const { value, messages } = readXliff({ path, text });
    expect(messages).toEqual([]);
    expect(value.length).toBe(text.split("<segment ").length - 1);
  });

  it.each(paths)("%s translates only sentences that its originals have", (path) => {
    const text = read(path);
    const known = originals(text);
    const strangers = readXliff({ path, text }).value.filter(
      ({ source }) => !known.includes(sentenceKey(source)),
    );
    expect(strangers.map(({ source }) => source)).toEqual([]);
  });

  it.each(paths)("%s is set as Russian is: quotation marks, dashes, no-break spaces", (path) => {
    const targets = readXliff({ path, text: read(path) }).value.map(({ target }) => target);
    expect(targets.filter((target) => /["“”']| - | —|\d г\.|\d гг\./u.test(target))).toEqual([]);
  });
});
