/** Numbers that differ from what is listed, in texts. */
import { describe, expect, it } from "vitest";
import { findingsIn } from "./findings-in.ts";

const EN = "Norway and Estonia\n\n";
const RU = "Норвегия и Эстония\n\n";

describe("count-mismatch", () => {
  it.each([
    [
      "items below",
      `${EN}Norway has joined three instruments of the Council:\n1. Lake Treaty;\n2. Reed Treaty.\n`,
      3,
      2,
    ],
    [
      "a label in brackets",
      `${EN}Treaties in force (three in all)\n1. Lake Treaty;\n2. Reed Treaty.\n`,
      3,
      2,
    ],
    ["a label behind a colon", `${EN}Visits to Oslo: 3 in all\n- A. Reed, 1993;\n- B. Lind, 1995.\n`, 3, 2],
    [
      "a list that goes on",
      `${EN}There are two joint bodies:\n\n1. Lake Council;\n\n2. Reed Council;\n\n3. Heron Council.\n`,
      2,
      3,
    ],
    ["years of one line", `${EN}Visits to Oslo: 3\nA. Reed (1993), B. Lind (2001, 2003 and 2006)\n`, 3, 4],
    ["years in brackets", `${EN}The Lake Council met three times (1997, 2001, 2004, 2010).\n`, 3, 4],
    ["years behind a label", `${EN}Prime Minister – 3 (1991, 2003)\n`, 3, 2],
    [
      "names in the sentence",
      `${EN}The Council opened talks with five countries: Chile, Estonia, Israel and Slovenia.\n`,
      5,
      4,
    ],
    [
      "more names than stated",
      `${EN}The Council opened talks with three countries: Chile, Estonia, Israel and Slovenia.\n`,
      3,
      4,
    ],
    [
      "whatever is counted",
      `${EN}The Bank invests in four sectors of the economy: mining, energy and farming.\n`,
      4,
      3,
    ],
    [
      "элементы списка",
      `${RU}Норвегия участвует в трех конвенциях:\n- Конвенция о тростнике;\n- Конвенция об озерах.\n`,
      3,
      2,
    ],
    ["ярлык", `${RU}Визиты в Осло (всего три)\n1) А. Рид, 1993 г.;\n2) Б. Линд, 1995 г.\n`, 3, 2],
    [
      "даты",
      `${RU}Генеральный секретарь посещал Осло дважды: 11 апреля 2012 г., 3 мая 2014 г. и 19 апреля 2016 г.\n`,
      2,
      3,
    ],
  ])("is found: %s", (_, text, stated, listed) => {
    expect(findingsIn("count-mismatch", [text])).toMatchObject([
      {
        severity: "warning",
        line: 3,
        message: `the source states ${stated} and lists ${listed}`,
        values: { stated, listed },
      },
    ]);
  });

  it.each([
    [
      "as many items",
      `${EN}Norway has joined two instruments of the Council:\n1. Lake Treaty;\n2. Reed Treaty.\n`,
    ],
    [
      "some of them",
      `${EN}Norway has joined seven instruments, including:\n1. Lake Treaty;\n2. Reed Treaty.\n`,
    ],
    [
      "some of more than so many",
      `${EN}More than 90 events were organised, among them:\n1) Lake Forum;\n2) Reed Forum.\n`,
    ],
    [
      "another thing",
      `${EN}The two countries cooperate in the following areas:\n- trade;\n- energy;\n- culture.\n`,
    ],
    [
      "by the way",
      `${EN}At its two meetings the Council took these decisions:\n- Decision on Lakes;\n- Decision on Reeds;\n- Decision on Herons.\n`,
    ],
    [
      "a list that begins late",
      `${EN}Norway has joined five instruments:\n4. Lake Treaty;\n5. Reed Treaty.\n`,
    ],
    ["as many years as visits", `${EN}Visits to Oslo: 4\nA. Reed (1993), B. Lind (2001, 2003 and 2006)\n`],
    ["periods", `${EN}The Lake Council met twice (1997–1999, 2001).\n`],
    ["one period", `${EN}928 schools were renovated in five districts (2014–2018).\n`],
    ["a rhythm", `${EN}The Council met twice a year (2001, 2003 and 2005).\n`],
    [
      "one name with commas",
      `${EN}Norway belongs to two bodies: the Lake Bank and the Statistical, Economic and Social Centre.\n`,
    ],
    ["shares of the number", `${EN}The delegation counted 12 members: 5 deputies and 7 officials.\n`],
    ["kinds of what is counted", `${EN}The Bank sent twelve people: engineers and lawyers.\n`],
    ["what was named before", `${EN}The two sides discussed three questions: trade, energy and farming.\n`],
    ["a series of labels", `${EN}President - 5\nPrime Minister - 2\nMinister - 14\n`],
    [
      "в том числе",
      `${RU}Норвегия участвует в 7 конвенциях, в том числе:\n- Конвенция о тростнике;\n- Конвенция об озерах.\n`,
    ],
    [
      "и др.",
      `${RU}Норвегия участвует в 7 конвенциях:\n- Конвенция о тростнике;\n- Конвенция об озерах и др.\n`,
    ],
  ])("is not found: %s", (_, text) => {
    expect(findingsIn("count-mismatch", [text])).toEqual([]);
  });

  it("points to the number and to the fact that states it", () => {
    const [found] = findingsIn("count-mismatch", [
      `${EN}There are 3 agreements of the Council of Europe:\n\n1.European Audiovisual Observatory;\n\n2.Enlarged Partial Agreement on Sport (EPAS).\n`,
    ]);
    expect(found).toMatchObject({ quote: "3", line: 3, column: 11 });
    expect(found?.facts).toHaveLength(1);
  });
});
