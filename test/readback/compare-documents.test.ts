import { describe, expect, it } from "vitest";
import type { ReadBlock, ReadDocument } from "../../src/readback/block.ts";
import { compareDocuments } from "../../src/readback/index.ts";

const paragraph = (id: string, text: string): ReadBlock => ({ type: "paragraph", id, text });
const document = (blocks: readonly ReadBlock[], more: Partial<ReadDocument> = {}): ReadDocument => ({
  blocks: [
    { type: "heading", level: 1, text: "Title" },
    { type: "heading", level: 2, text: "Part" },
    ...blocks,
  ],
  tag: "en-GB",
  ...more,
});

const BLOCKS = [paragraph("s1", "1 One lamp."), paragraph("s2", "2 Two lamps.")];
const messages = (found: ReadDocument) =>
  compareDocuments(document(BLOCKS), found, "out/brief.en.md").map(({ message }) => message);

describe("compareDocuments", () => {
  it("says nothing of the same text, however its spaces and letters are encoded", () => {
    const blocks = [paragraph("s1", "1.\u00A0One \n la\u00ADmp."), paragraph("s2", "2 Two lamps.")];
    expect(messages(document(blocks))).toEqual([]);
  });

  it.each([
    ["a missing passage", BLOCKS.slice(0, 1), ["statement 2 is missing"]],
    ["one too many", [...BLOCKS, paragraph("s3", "3 Three.")], ["statement 3 is not in the build"]],
    [
      "another text",
      [paragraph("s1", "1 One torch."), ...BLOCKS.slice(1)],
      ["statement 1: the file has “One torch.”, the build “One lamp.”"],
    ],
    [
      "another number",
      [paragraph("s1", "7 One lamp."), ...BLOCKS.slice(1)],
      ["statement 1: the file has “7 One lamp.”, the build “One lamp.”"],
    ],
    [
      "another order",
      BLOCKS.toReversed(),
      ["statement 1 stands behind statement 2; the build puts it before"],
    ],
  ])("names %s", (_, blocks, expected) => {
    expect(messages(document(blocks))).toEqual(expected);
  });

  it("names the language that a file says it is in", () => {
    expect(messages(document(BLOCKS, { tag: "ru-RU" }))).toEqual([
      "the file says that its language is ru-RU, the build en-GB",
    ]);
  });

  it("shows a long text around the place where it differs", () => {
    const long = (word: string) => [paragraph("s1", `1 ${"lamp ".repeat(40)}${word}${" lamp".repeat(40)}`)];
    const [message = ""] = compareDocuments(document(long("red")), document(long("blue")), "x").map(
      (one) => one.message,
    );
    expect(message).toContain("blue");
    expect(message).toContain("red");
    expect(message.length).toBeLessThan(250);
  });

  it("takes spaces at the ends of broken lines for none", () => {
    const blocks = [paragraph("s1", "1 One la mp."), paragraph("s2", "2 Two lamps.")];
    expect(messages(document(blocks))).toHaveLength(1);
    expect(messages(document(blocks, { brokenLines: true }))).toEqual([]);
  });
});
