import { expect, test } from "vitest";
import { blocks } from "../../../src/read/blocks.ts";
import { outcomeOf, readText } from "../read-text.ts";

const textOf = (text: string) => blocks(readText(text)).map((block) => block.text);

test.each([
  ["Сooperation began in 1997.", "Cooperation began in 1997."],
  ["Kyrgуz and Оrganization.", "Kyrgyz and Organization."],
  ["Coвет Европы принял страну в состав.", "Совет Европы принял страну в состав."],
])("look-alike letters are read as meant: %s", (printed, meant) => {
  expect(textOf(printed)).toEqual([meant]);
});

test("a word of look-alikes only is read in the language of the text", () => {
  expect(textOf("The СOE met in the city.")).toEqual(["The COE met in the city."]);
  expect(textOf("Встреча ОБCЕ и OOН прошла в городе, TАСС сообщил.")[0]).toContain("ТАСС");
});

test("a repair is recorded and reported with its place", () => {
  const { value, messages } = outcomeOf("In 1997\tСooperation began.");
  expect(value?.repairs).toEqual([{ start: 8, end: 9, printed: "С", readAs: "C", rule: "mixed-script" }]);
  expect(messages).toMatchObject([
    { rule: "mixed-script", severity: "warning", line: 1, column: 9, quote: "Сooperation", source: "A" },
  ]);
});

test.each(["Веб-site и IT-отдел открыты.", "The word меню means menu.", "Файл Чtенияz остался."])(
  "what truly mixes scripts stays: %s",
  (text) => {
    expect(readText(text).repairs).toEqual([]);
    expect(textOf(text)).toEqual([text]);
  },
);

test("invisible characters are left out and recorded, controls of direction reported", () => {
  const { value, messages } = outcomeOf("Nor\u00ADland\u200B joined\u202E in 1995\u0001.");
  expect(value?.repairs.map(({ start, printed }) => [start, printed])).toEqual([
    [3, "\u00AD"],
    [8, "\u200B"],
    [16, "\u202E"],
    [25, "\u0001"],
  ]);
  expect(value && blocks(value)[0]?.text).toBe("Norland joined in 1995.");
  expect(messages).toMatchObject([{ rule: "invisible-character", column: 17 }]);
});

test("all kinds of space become one plain space, with what stands in them", () => {
  expect(textOf("19\u00A0\u2003December \u200B 2013\u202F.")).toEqual(["19 December 2013."]);
});

test("a picture character keeps its parts", () => {
  expect(textOf("The 👩‍👩‍👧 joined.")).toEqual(["The 👩‍👩‍👧 joined."]);
});
