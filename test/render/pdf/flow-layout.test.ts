import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { millimetres } from "../../../src/render/pdf/millimetres.ts";
import { type LaidLine, laidLines } from "./laid-lines.ts";
import { briefing, context, english, russian, treeOf } from "./sample.ts";

const words = (count: number, word = "cooperation"): string => Array(count).fill(word).join(" ");
const statement = (number: number, text: string): string =>
  `:::statement{#s${number} number=${number}}\n${text}\n:::`;
const find = (lines: readonly LaidLine[], text: string): LaidLine => {
  const line = lines.find((candidate) => candidate.text.startsWith(text));
  if (!line) throw new Error(`no line ${text}`);
  return line;
};
const edges = (language: "en" | "ru") => {
  const { page, layouts } = context.theme;
  const { left, right, bottom } = layouts[language].marginsMm;
  return {
    left: millimetres(left),
    right: millimetres(page.widthMm - right),
    bottom: millimetres(page.heightMm - bottom),
  };
};

describe("the pages of a briefing", () => {
  it("set English heads beside the text, on one line with its first words", () => {
    const lines = laidLines(treeOf(`## Head\n\n${statement(1, "Text.")}`));
    const [head, text] = [find(lines, "Head"), find(lines, "1 Text")];
    expect(head.x).toBeCloseTo(edges("en").left, 5);
    expect(text.x).toBeCloseTo(edges("en").left + millimetres(35.5), 5);
    expect(head.y).toBeCloseTo(text.y, 5);
  });

  it("set Russian heads above the text, at the indent of its first line", () => {
    const lines = laidLines(treeOf(`## Кратко\n\n${statement(1, words(40, "слово"))}`, russian));
    const [head, text] = [find(lines, "Кратко"), find(lines, "1.")];
    expect(head.x).toBeCloseTo(text.x, 5);
    expect(text.y).toBeGreaterThan(head.y);
    expect(find(lines, "слово").x).toBeCloseTo(edges("ru").left, 5);
  });

  it("set the handling mark on the line of the kicker in English, and above it in Russian", () => {
    const head = "::kicker[Kicker]\n\n::handling[Mark]\n\n# Title";
    const place = (properties: typeof english) => {
      const lines = laidLines(treeOf(head, properties));
      return [find(lines, "Kicker"), find(lines, "Mark")] as const;
    };
    const [kicker, mark] = place(english);
    expect(mark.y).toBeCloseTo(kicker.y, 5);
    expect(mark.right).toBeCloseTo(edges("en").right, 5);
    const [below, above] = place(russian);
    expect(above.y).toBeLessThan(below.y);
  });

  it("set a long head beside a short text without running into the next", () => {
    const lines = laidLines(treeOf(`## ${words(12)}\n\nText.\n\n## Next\n\nText.`));
    const heads = lines.filter(({ leaf }) => leaf?.bookmark);
    const last = heads.at(-2);
    expect(find(lines, "Next").y).toBeGreaterThanOrEqual((last?.y ?? 0) + (last?.height ?? 0));
  });

  it("number Russian pages from the second, at the top in the middle", () => {
    const lines = laidLines(treeOf(Array(30).fill(words(60, "слово")).join("\n\n"), russian));
    const numbers = lines.filter(({ artifact }) => artifact);
    expect(numbers.map(({ page, text }) => [page, text])).toEqual(
      Array.from({ length: lines.at(-1)?.page ?? 0 }, (_, index) => [index + 1, String(index + 1)]).slice(1),
    );
    expect(((numbers[0]?.x ?? 0) + (numbers[0]?.right ?? 0)) / 2).toBeCloseTo(
      (edges("ru").left + edges("ru").right) / 2,
      1,
    );
  });

  it("justify where words may be hyphenated, and only there", () => {
    const right = (text: string) => laidLines(treeOf(text, russian))[0]?.right;
    expect(right(words(60, "сотруд\u00ADниче\u00ADство"))).toBeCloseTo(edges("ru").right, 4);
    expect(right(words(60, "сотрудничество"))).toBeLessThan(edges("ru").right - 1);
  });

  it("draw a hyphen where a line ends at a soft one, and show no other", () => {
    const lines = laidLines(treeOf(words(60, "сотруд\u00ADниче\u00ADство"), russian));
    const text = lines.map((line) => line.text).join("");
    expect(text).not.toContain("\u00AD");
    expect(lines.some((line) => line.text.endsWith("-"))).toBe(true);
    expect(text.replaceAll("-", "").trim()).toBe(words(60, "сотрудничество"));
  });

  it("repeat the head of a table on every page, as an artifact, and never split a row", () => {
    const lines = laidLines(treeOf(briefing(120)));
    const heads = lines.filter(({ text }) => text === "Body");
    expect(heads.map(({ artifact }) => artifact)).toEqual([false, ...Array(heads.length - 1).fill(true)]);
    expect(heads.length).toBeGreaterThan(1);
    for (let row = 1; row <= 120; row++)
      expect(find(lines, `Body ${row}`).page).toBe(lines.find(({ text }) => text === String(row))?.page);
  });

  it("keep a caption with the first row of its table, and a note with the last", () => {
    for (let before = 20; before < 60; before += 1) {
      const table = `::::table{#t}\n::caption[Caption]\n\n| No | Body |\n| - | - |\n| 1 | First |\n| 2 | Last |\n\n::table-note[Remark]\n::::`;
      const lines = laidLines(treeOf(`${Array(before).fill("Text.").join("\n\n")}\n\n## Head\n\n${table}`));
      const page = (text: string) => find(lines, text).page;
      expect([page("Head"), page("Caption"), page("No")]).toEqual(Array(3).fill(page("First")));
      expect(page("Remark")).toBe(page("Last"));
    }
  });

  it("never leave a head, or one line of a paragraph, alone at the foot or head of a page", () => {
    const part = fc.record({ head: fc.boolean(), size: fc.integer({ min: 1, max: 90 }) });
    fc.assert(
      fc.property(
        fc.array(part, { minLength: 15, maxLength: 40 }),
        fc.constantFrom(english, russian),
        (parts, properties) => {
          const markdown = parts
            .map(({ head, size }) => `${head ? "## Head\n\n" : ""}${words(size)}`)
            .join("\n\n");
          const lines = laidLines(treeOf(markdown, properties)).filter(({ artifact }) => !artifact);
          lines.forEach((line, index) => {
            const next = lines[index + 1];
            if (line.leaf?.bookmark) expect(next?.page).toBe(line.page);
            expect(line.y + line.height).toBeLessThanOrEqual(edges(properties.language).bottom + 0.1);
          });
          for (const leaf of new Set(lines.map((line) => line.leaf))) {
            const own = lines.filter((line) => line.leaf === leaf);
            for (const page of new Set(own.map((line) => line.page)))
              if (own.some((line) => line.page !== page))
                expect(own.filter((line) => line.page === page).length).toBeGreaterThan(1);
          }
        },
      ),
      { numRuns: 25 },
    );
  });

  it("break words that are too long, in paragraphs and in cells, and lose no letter", () => {
    const long = "Abcdefghij".repeat(80);
    const cell = `| No | Name |\n| - | - |\n| 1 | ${long} |`;
    for (const [text, properties] of [
      [long, english],
      [long, russian],
      [cell, english],
      [statement(1, long), english],
    ] as const) {
      const lines = laidLines(treeOf(text, properties));
      for (const line of lines)
        expect(line.right).toBeLessThanOrEqual(edges(properties.language).right + 0.1);
      expect(lines.map((line) => line.text).join("")).toContain(long);
    }
  });

  it("set a row that is higher than a page over several", () => {
    const lines = laidLines(treeOf(`| No | Name |\n| - | - |\n| 1 | ${words(2000)} |\n| 2 | End |`));
    expect(find(lines, "End").page).toBeGreaterThan(2);
    expect(find(lines, "End").page).toBe(lines.find(({ text }) => text === "2")?.page);
  });

  it("set notes in two columns, also over several pages", () => {
    const notes = Array.from(
      { length: 200 },
      (_, index) => `:::note{#n${index} number=${index}}\nNote.\n:::`,
    ).join("\n\n");
    const lines = laidLines(treeOf(notes));
    expect(new Set(lines.map(({ page }) => page)).size).toBe(2);
    expect(new Set(lines.map(({ x }) => Math.round(x))).size).toBe(2);
    expect(lines.map(({ text }) => text)).toEqual(
      Array.from({ length: 200 }, (_, index) => `${index} Note.`),
    );
  });

  it("take any text", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "binary", maxLength: 300 }),
        fc.constantFrom(english, russian),
        (text, properties) => {
          const tree = treeOf("", properties);
          tree.children.push({ type: "paragraph", children: [{ type: "text", value: text }] });
          for (const line of laidLines(tree))
            expect(line.right).toBeLessThanOrEqual(edges(properties.language).right + 0.1);
        },
      ),
      { numRuns: 60 },
    );
  });
});
