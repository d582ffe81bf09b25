/** Dates that cannot follow one another, in texts. */
import { describe, expect, it } from "vitest";
import { findingsIn } from "./findings-in.ts";

const EN = "Norway and Estonia\n\n";
const STAMP = "\nCreated at : 01.02.2020, 10:00\n";

describe("date-order", () => {
  it.each([
    [
      "before the instrument",
      `${EN}Norway joined the Treaty on Pilotage of May 3, 1962 in 1949.\n`,
      "1949 is before the instrument itself, of 1962-05-03",
    ],
    [
      "after the information",
      `${EN}Norway joined the European Cultural Convention in 2031.\n${STAMP}`,
      "2031 is after the date of the information, 2020-02-01",
    ],
    [
      "in force before it was signed",
      `${EN}The Agreement on Reindeer Grazing was signed on 3 June 2002 and entered into force on 1 May 2002.\n`,
      "entered into force 2002-05-01 here, but signed 2002-06-03 in sources/norway/0.txt:3",
    ],
    [
      "ratified by a party before it signed",
      `${EN}Norway ratified the European Cultural Convention in 1956. Norway signed the European Cultural Convention in 1957.\n`,
      "signed 1957 here, but ratified 1956 in sources/norway/0.txt:3",
    ],
  ])("is found: %s", (_, text, message) => {
    expect(findingsIn("date-order", [text])).toMatchObject([{ severity: "warning", line: 3, message }]);
  });

  it.each([
    ["after the instrument", `${EN}Norway joined the Treaty on Pilotage of May 3, 1962 in 1965.\n`],
    [
      "in the year of the instrument",
      `${EN}Norway has applied the Treaty on Pilotage of May 3, 1962 since 1962.\n`,
    ],
    ["before the information", `${EN}Norway joined the European Cultural Convention in 2019.\n${STAMP}`],
    [
      "step by step",
      `${EN}The Agreement on Reindeer Grazing was signed on 3 June 2002 and entered into force on 1 May 2003.\n`,
    ],
    [
      "in the same year",
      `${EN}The Agreement on Reindeer Grazing was signed on 3 June 2002. The Agreement on Reindeer Grazing entered into force in 2002.\n`,
    ],
    [
      "a treaty that was in force for others",
      `${EN}The European Cultural Convention entered into force in 1955. Norway ratified the European Cultural Convention in 1956.\n`,
    ],
  ])("is not found: %s", (_, text) => {
    expect(findingsIn("date-order", [text])).toEqual([]);
  });
});
