/** What happens once and is given two dates, in texts. */
import { describe, expect, it } from "vitest";
import { findingsIn } from "./findings-in.ts";

const EN = "Norway and the OSCE\n\n";
const TWO = "Norway and Estonia\n\n";
const RU = "Норвегия и ОБСЕ\n\n";
const RU_TWO = "Норвегия и Эстония\n\n";

describe("date-conflict", () => {
  it.each([
    [
      "relations, by other words",
      `${TWO}Diplomatic relations were established on 4 March 1991.\n\nThe two countries cooperate well. Relations between the two states were established on 14 March 1991.\n`,
      "1991-03-14 here, 1991-03-04 in sources/norway/0.txt:3",
    ],
    [
      "relations, with and without their sides",
      `${TWO}Norway and Estonia established diplomatic relations on 4 March 1991.\n\nDiplomatic relations were established on 14 March 1991.\n`,
      "1991-03-14 here, 1991-03-04 in sources/norway/0.txt:3",
    ],
    [
      "a standing since another day",
      `${EN}Norway became a member of the OSCE on 25 June 1973.\n\nNorway has been a member of the OSCE since 1975.\n`,
      "1975/.. here, 1973-06-25 in sources/norway/0.txt:3",
    ],
    [
      "an opening",
      `${EN}The OSCE Academy was opened in Bishkek in 2002.\n\nThe OSCE Academy in Bishkek was opened in May 2003.\n`,
      "2003-05 here, 2002 in sources/norway/0.txt:3",
    ],
    [
      "an agreement",
      `${TWO}The Agreement on Reindeer Grazing was signed in Oslo on 3 June 2002.\n\nThe Agreement on Reindeer Grazing, signed on 5 June 2002, is in force.\n`,
      "2002-06-05 here, 2002-06-03 in sources/norway/0.txt:3",
    ],
    [
      "a numbered session",
      `${EN}The 12th session of the OSCE Parliamentary Assembly was held in Rotterdam on 5–9 July 2003.\n\nThe 12th session of the OSCE Parliamentary Assembly was held on 6–10 July 2003.\n`,
      "2003-07-06/2003-07-10 here, 2003-07-05/2003-07-09 in sources/norway/0.txt:3",
    ],
    [
      "a body and its initials",
      `${EN}Norway joined the Lake Bank for Development on 12 December 1995.\n\nNorway has been a member of the LBD since October 1995.\n`,
      "1995-10/.. here, 1995-12-12 in sources/norway/0.txt:3",
    ],
    [
      "a post taken",
      `${EN}The Representative, Ms. Anna Reed, took office in March 2018.\n\nMs. Anna Reed, Representative in Norway, took office in May 2018.\n`,
      "2018-05 here, 2018-03 in sources/norway/0.txt:3",
    ],
    [
      "отношения",
      `${RU_TWO}Дипломатические отношения установлены 4 марта 1991 года.\n\nДипломатические отношения между двумя странами были установлены 14 марта 1991 г.\n`,
      "1991-03-14 here, 1991-03-04 in sources/norway/0.txt:3",
    ],
    [
      "членство",
      `${RU}Норвегия стала членом ОБСЕ 25 июня 1973 года.\n\nНорвегия является членом ОБСЕ с 1975 года.\n`,
      "1975/.. here, 1973-06-25 in sources/norway/0.txt:3",
    ],
    [
      "соглашение в разных падежах",
      `${RU_TWO}Соглашение о выпасе оленей подписано 3 июня 2002 года.\n\nСтороны подписали Соглашение о выпасе оленей 5 июня 2002 года.\n`,
      "2002-06-05 here, 2002-06-03 in sources/norway/0.txt:3",
    ],
  ])("is found: %s", (_, text, message) => {
    expect(findingsIn("date-conflict", [text])).toMatchObject([{ severity: "warning", line: 5, message }]);
  });

  it.each([
    [
      "a year and a day of it",
      `${TWO}Diplomatic relations were established in 1991.\n\nDiplomatic relations were established on 14 March 1991.\n`,
    ],
    [
      "relations with others",
      `${TWO}Norway established diplomatic relations with Finland on 6 March 1918.\n\nNorway and Estonia established diplomatic relations on 5 February 1921.\n`,
    ],
    [
      "who left and came again",
      `${EN}Norway was a member of the OSCE from 1980 to 1985.\n\nNorway rejoined the OSCE on 20 May 1992.\n`,
    ],
    [
      "an observer who became a member",
      `${EN}Norway has been an observer in the OSCE since 1996.\n\nNorway became a member of the OSCE in 2001.\n`,
    ],
    [
      "a seat for a term",
      `${EN}Norway was elected a member of the OSCE Permanent Council in 2001.\n\nNorway was elected a member of the OSCE Permanent Council in 2009.\n`,
    ],
    ["two dates in one breath", `${TWO}The Agreement on Reindeer Grazing was signed in 1999 and 2007.\n`],
    [
      "the same treaty of others",
      `${EN}Norway ratified the European Cultural Convention in 1956.\n\nEstonia ratified the European Cultural Convention in 1992.\n`,
    ],
    [
      "another action",
      `${EN}Norway signed the European Cultural Convention in 1955.\n\nNorway ratified the European Cultural Convention in 1956.\n`,
    ],
    [
      "a title that many documents bear",
      `${TWO}A Memorandum of Understanding was signed in 2002.\n\nA Memorandum of Understanding was signed in 2009.\n`,
    ],
    [
      "rows of a list",
      `${TWO}The following documents are in force:\n\n1. Agreement on Reindeer Grazing, 3 June 2002;\n2. Agreement on Reindeer Grazing, 9 May 2012.\n`,
    ],
    [
      "embassies in two towns",
      `${TWO}The Embassy of Norway was opened in Tallinn in 1991.\n\nThe Embassy of Norway was opened in Vilnius in 1994.\n`,
    ],
    [
      "two sessions",
      `${EN}The 12th session of the OSCE Parliamentary Assembly was held in 2003.\n\nThe 13th session of the OSCE Parliamentary Assembly was held in 2004.\n`,
    ],
    [
      "what is only planned",
      `${TWO}The Agreement on Reindeer Grazing was signed in 2002.\n\nThe Agreement on Reindeer Grazing is to be signed in 2004.\n`,
    ],
    [
      "год и день",
      `${RU_TWO}Дипломатические отношения установлены в 1991 году.\n\nДипломатические отношения были установлены 14 марта 1991 г.\n`,
    ],
  ])("is not found: %s", (_, text) => {
    expect(findingsIn("date-conflict", [text])).toEqual([]);
  });

  it("is told once for a date that is repeated, across sources", () => {
    const said = (date: string) => `${TWO}Diplomatic relations were established on ${date}.\n`;
    expect(
      findingsIn("date-conflict", [said("4 March 1991"), said("14 March 1991"), said("14 March 1991")]),
    ).toMatchObject([{ path: "sources/norway/1.txt", quote: "14 March 1991" }]);
  });
});
