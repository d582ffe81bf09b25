import fc from "fast-check";
import { visit } from "unist-util-visit";
import { describe, expect, test } from "vitest";
import type { OffsetMap, SourceDocument } from "../../src/model/source.ts";
import { blocks } from "../../src/read/blocks.ts";
import { outcomeOf, readText } from "./read-text.ts";

const pieces = fc.constantFrom(
  ..."Norland |joined |the Council|. |1.|2) |\n|\n\n|\r\n|- |* |**|_|`|```\n|> |# |    |\t|  |&amp;|&#160;|\\*|[a](b)|![c](d)|<i>|—| | a | b |\n|---|\n|\u00A0|\u00AD|\u200B|\u202E|Сo|оf |COВ|2017.\n|Label:\n|22-\n|23 May|www.x.org|a@b.org|[ ] |~~|---\n|===\n|1995 – |Home / A / B\n|😀|\uFEFF|\u2028|№ 5 |[^1]|[^1]: x\n"
    .split("|")
    .concat("| a | b |\n", "|---|---|\n", "|"),
);
const sources = fc.array(pieces, { maxLength: 40 }).map((parts) => `x${parts.join("")}`);
const paths = fc.constantFrom("a.txt", "a.md");

function expectSound(value: string, map: OffsetMap, doc: SourceDocument): void {
  const { starts, ends } = map;
  expect(starts).toHaveLength(value.length);
  expect(ends).toHaveLength(value.length);
  Array.from(starts).forEach((start, index) => {
    const end = ends[index] ?? -1;
    expect(start).toBeLessThanOrEqual(end);
    expect(start).toBeGreaterThanOrEqual(starts[index - 1] ?? 0);
    expect(end).toBeGreaterThanOrEqual(ends[index - 1] ?? 0);
    expect(end).toBeLessThanOrEqual(doc.text.length);
  });
}

/** What unit `index` shows, by the source and the repairs that were declared. */
function isShown(value: string, { starts, ends }: OffsetMap, index: number, doc: SourceDocument): boolean {
  const unit = value.charAt(index);
  const [start = 0, end = 0] = [starts[index], ends[index]];
  const printed = doc.text.slice(start, end);
  if (printed === unit || (/^&.*;$/.test(printed) && doc.format === "markdown") || printed === `\\${unit}`)
    return true;
  if (unit === " ")
    return /^[\s\p{Default_Ignorable_Code_Point}]*$/u.test(printed) || printed.includes("&#160;");
  return doc.repairs.some((repair) => repair.start === start && repair.readAs === unit);
}

describe("whatever the source is", () => {
  test("values show what the source shows, and the way back is in order", () => {
    fc.assert(
      fc.property(sources, paths, (text, path) => {
        const doc = readText(text, path);
        visit(doc.tree, (node) => {
          expect(node.position?.start.offset).toBeTypeOf("number");
          if (node.type !== "text" && node.type !== "inlineCode" && node.type !== "code") return;
          const map = node.data?.map ?? { starts: [], ends: [] };
          expectSound(node.value, map, doc);
          if (node.type === "code") return;
          for (let at = 0; at < node.value.length; at += 1)
            expect(isShown(node.value, map, at, doc), `unit ${at} of ${JSON.stringify(node.value)}`).toBe(
              true,
            );
        });
      }),
      { numRuns: 300 },
    );
  });

  test("blocks follow one another without overlap", () => {
    fc.assert(
      fc.property(sources, paths, (text, path) => {
        const doc = readText(text, path);
        let reached = 0;
        for (const block of blocks(doc)) {
          expectSound(block.text, block.map, doc);
          expect(block.map.starts[0]).toBeGreaterThanOrEqual(reached);
          reached = block.map.ends.at(-1) ?? reached;
        }
      }),
      { numRuns: 300 },
    );
  });

  test("of plain text nothing is left out but markers, rules and what shows nothing", () => {
    fc.assert(
      fc.property(sources, (text) => {
        const doc = readText(text);
        const shown = Array.from({ length: doc.text.length }, () => false);
        const cover = (start: number, end: number) => shown.fill(true, start, end);
        for (const { map } of blocks(doc))
          Array.from(map.starts).forEach((start, at) => void cover(start, map.ends[at] ?? start));
        for (const { start, end } of doc.repairs) cover(start, end);
        visit(doc.tree, (node) => {
          const start = node.position?.start.offset ?? 0;
          const end = node.position?.end.offset ?? 0;
          if (node.type === "thematicBreak") cover(start, end);
          if (node.data?.note !== undefined) cover(start, start + node.data.note.length);
          if (node.type === "listItem") cover(start, node.children[0]?.position?.start.offset ?? start);
        });
        doc.text.split("").forEach((unit, at) => {
          if (!/[\s\uFEFF]/.test(unit)) expect(shown[at], `${at} of ${JSON.stringify(doc.text)}`).toBe(true);
        });
      }),
      { numRuns: 300 },
    );
  });

  test("CRLF changes no text of any block", () => {
    const lines = fc.array(fc.constantFrom("Norland joined", "- a", "1.b", "", "2017.", "A\tB"), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(lines, paths, (parts, path) => {
        const textsOf = (end: string) =>
          blocks(readText(`x${end}${parts.join(end)}`, path)).map(({ text }) => text);
        expect(textsOf("\r\n")).toEqual(textsOf("\n"));
      }),
    );
  });
});

test("a document knows its file", () => {
  expect(readText("Norland joined.", "dir/a.MD")).toMatchObject({
    label: "A",
    path: "dir/a.MD",
    format: "markdown",
  });
  expect(readText("Норландия вступила в Council.")).toMatchObject({ format: "text", language: "ru" });
  expect(readText("abc").sha256).toBe("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
});

test.each([
  ["a quotation in the other language", "Из источника: «Norland joined the Council in the year».", "ru"],
  ["names in it", "From the source: ‘Страна’s вступила в Совет Норландии в том году’.", "en"],
  ["where links lead", "О стране [\\[23–26\\]](#source-of-the-statement)", "ru"],
  ["nothing but a quotation", "«Норландия вступила»", "ru"],
])("the language is that of the writer: %s", (_, text, language) => {
  expect(readText(text, "page.md").language).toBe(language);
});

test("a refused file has no value", () => {
  expect(outcomeOf(" \n")).toMatchObject({ value: undefined, messages: [{ rule: "empty-source" }] });
});
