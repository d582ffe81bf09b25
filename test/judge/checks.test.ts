/** The checks across facts, on texts. */
import { describe, expect, it } from "vitest";
import { findingsIn as of } from "./findings-in.ts";

const HEAD = "Norway and the Council of Europe\n\n";

describe.each([
  [
    "count-mismatch",
    `${HEAD}There are 3 partial agreements of the Council of Europe:\n\n1.European Audiovisual Observatory;\n\n2.Enlarged Partial Agreement on Sport (EPAS).\n`,
    { line: 3, message: "the source states 3 and lists 2" },
    `${HEAD}There are 2 partial agreements of the Council of Europe:\n\n1.European Audiovisual Observatory;\n\n2.Enlarged Partial Agreement on Sport (EPAS).\n`,
  ],
  [
    "mixed-script",
    `${HEAD}Norway joined the Counсil.\n`,
    { line: 3, column: 19 },
    `${HEAD}Norway joined the Council.\n`,
  ],
  [
    "date-order",
    `${HEAD}Norway ratified the Convention on Mountain Lakes of October 2, 1987 in 1949.\n`,
    { line: 3, message: "1949 is before the instrument itself, of 1987-10-02" },
    `${HEAD}Norway ratified the Convention on Mountain Lakes of October 2, 1987 in 1990.\n`,
  ],
  [
    "date-order",
    `${HEAD}Norway joined the European Cultural Convention in 2031.\n\nCreated at : 01.02.2020, 10:00\n`,
    { message: "2031 is after the date of the information, 2020-02-01" },
    `${HEAD}Norway joined the European Cultural Convention in 2019.\n\nCreated at : 01.02.2020, 10:00\n`,
  ],
  [
    "date-conflict",
    `${HEAD}The OSCE Academy was founded on 17 December 2002. The OSCE Academy was founded on 17 December 2001.\n`,
    { line: 3 },
    `${HEAD}The OSCE Academy was founded on 17 December 2002. The OSCE Academy was founded in December 2002.\n`,
  ],
  [
    "duplicate",
    `${HEAD}Norway joined the European Cultural Convention in 1956. In 1956 Norway joined the European Cultural Convention.\n`,
    { line: 3, message: "says the same as sources/norway/0.txt:3:1" },
    `${HEAD}Norway joined the European Cultural Convention in 1956. In 1956 Spain joined the European Cultural Convention.\n`,
  ],
  [
    "unknown-term",
    `${HEAD}Norway joined the Board of Northern Lakes in 1956.\n`,
    { line: 3, column: 19, values: { name: "Board of Northern Lakes", field: "body" } },
    `${HEAD}Norway joined the European Audiovisual Observatory in 1956.\n`,
  ],
  [
    "undated-accession",
    `${HEAD}Norway has acceded to the European Cultural Convention.\n`,
    { line: 3 },
    `${HEAD}Norway acceded to the European Cultural Convention in 1956.\n`,
  ],
  [
    "impossible-date",
    `${HEAD}The talks of 31 June 2012 went well.\n`,
    { line: 3, quote: "31 June 2012" },
    `${HEAD}The talks of 30 June 2012 went well.\n`,
  ],
])("%s", (rule, bad, expected, good) => {
  it("is found", () => {
    expect(of(rule, [bad])).toMatchObject([expected]);
  });
  it("is not found where all is well", () => {
    expect(of(rule, [good])).toEqual([]);
  });
});

describe("stale-source", () => {
  const page = (date: string) =>
    `---\ndate: ${date}\n---\n\n${HEAD}Norway joined the European Cultural Convention in 1956.\n`;
  it("counts to the newest source, or to the day of the build", () => {
    expect(of("stale-source", [page("2015-05-01"), page("2019-05-01")])).toMatchObject([
      { path: "sources/norway/0.txt" },
    ]);
    expect(of("stale-source", [page("2018-05-01"), page("2019-05-01")])).toEqual([]);
    expect(of("stale-source", [page("2019-05-01")], "2026-01-01")).toHaveLength(1);
  });
});
