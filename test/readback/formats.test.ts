/** Every format gives back what the tree says: across lines, pages and columns, with marks of every kind. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { FORMATS, type LanguageCode } from "../../src/model/kinds.ts";
import { renderBrief } from "../../src/pipeline.ts";
import {
  compareDocuments,
  passagesOf,
  readers,
  readTree,
  UnreadableFileError,
} from "../../src/readback/index.ts";
import { context, english, russian, treeOf } from "../render/pdf/sample.ts";

const PROPERTIES = { en: english, ru: russian };

const WORDS: Readonly<Record<LanguageCode, string>> = {
  en: "The North–South under\u00ADtaking of 1997–1998, a Euro-Asian en\u00ADdeavour (“light”), cost EUR\u00A01.5\u00A0million. ",
  ru: "Пред\u00ADприятие «Север\u00A0— Юг» 1997–1998\u00A0гг., ев\u00ADро\u00ADазиат\u00ADское на\u00ADча\u00ADло, сто\u00ADило 1,5\u00A0млн евро. ",
};

const statement = (number: number, text: string) =>
  `:::statement{#s${number} number=${number} note=n${number}}\n${text}\n:::\n`;
const note = (number: number, text: string) =>
  `:::note{#n${number} number=${number} statement=s${number}}\n${text}\n:::\n`;
const rows = (count: number, words: string) =>
  Array.from({ length: count }, (_, at) => `| :row[${at + 1}]{#t1-${at + 1}} | ${words} | [7](#s1) |`).join(
    "\n",
  );

/** A briefing of some pages: long statements, a table that goes on, notes in columns. */
function briefing(words: string): string {
  const many = [1, 2, 3, 4, 5, 6, 7];
  return `::running-header[Not read]{part=left}

::kicker[Note]

# Title of it

:::head-data
- **As of** 2 May 1999;
- **Edition** 1 [\\[1\\]](#s1)
:::

## First

:::lead
${words.repeat(3)}
:::

## Second

${many.map((number) => statement(number, number % 2 ? words.repeat(9) : `:label[Gap] 7 ${words}`)).join("\n")}

:::table{#t1 widths="7 * 22"}
::caption[**Table 1** Lamps]

| No | Body | Where |
| ---: | :--- | :--- |
${rows(45, `:foreign[lamps]{lang=de} and :unchecked[T. Froissnes], ${words}`)}

::table-note[A dash: nothing.]
:::

:::table{#t3 widths="22 * 20"}
::caption[Entries]

| Date | Event | Where |
| :--- | :--- | :--- |
| 1999 | ${words} | [\\[1\\]](#s1) |
| 2000 | :status[Observer]{is=observer} | [\\[2\\]](#s2) |
:::

## Third

:::source{#source-a label=A}
sources/text.txt, https://www.example.org/a-very-long-path/that-goes-on/and-on-and-on/until-the-line-is-full-and-goes-on; in English

SHA-256 ${"0123456789abcdef".repeat(4)}
:::

${many.map((number) => note(number, `Line ${number}: ‘${words.trim()}’.`)).join("\n")}
`;
}

describe.each(FORMATS)("%s", (format) => {
  it.each(["en", "ru"] as const)("says in %s what its tree says", async (language) => {
    const tree = treeOf(briefing(WORDS[language]), PROPERTIES[language]);
    const expected = readTree(tree);
    expect(passagesOf(expected.blocks).map(({ id }) => id)).toEqual([
      ...["title", "head", "lead"],
      ...[1, 2, 3, 4, 5, 6, 7].map((number) => `s${number}`),
      ...Array.from({ length: 45 }, (_, at) => `t1-${at + 1}`),
      ...["t3-1", "t3-2", "source-a"],
      ...[1, 2, 3, 4, 5, 6, 7].map((number) => `n${number}`),
    ]);
    const found = await readers[format](await renderBrief(tree, format, context));
    expect(compareDocuments(expected, found, "brief").map(({ message }) => message)).toEqual([]);
    expect(found.tag).toBe(format === "md" ? undefined : PROPERTIES[language].tag);
  });

  it.each([
    ["bytes of no format", new Uint8Array([0xff, 0xfe, 0, 1, 2])],
    [
      "a file of another format",
      new Uint8Array(readFileSync(new URL("../../docs/brief-en.png", import.meta.url))),
    ],
  ])("refuses %s", async (_, bytes) => {
    await expect(readers[format](bytes)).rejects.toThrow(UnreadableFileError);
  });
});
