import { describe, expect, it } from "vitest";
import { findDates } from "../../../src/languages/en/find-dates.ts";
import { describeDate } from "../date-grammar/describe-date.ts";

const found = (text: string) => findDates(text).map((match) => describeDate(text, match));

describe("English days, months and years", () => {
  it.each([
    ["on 24th March of 1993", "24th March of 1993 | 1993-03-24 | <on"],
    ["on 11th of November 1997", "11th of November 1997 | 1997-11-11 | <on"],
    ["July, 15th, 2004", "July, 15th, 2004 | 2004-07-15"],
    ["07 April 1999", "07 April 1999 | 1999-04-07"],
    ["by MAY 9, 2011", "MAY 9, 2011 | 2011-05-09 | <by"],
    ["Sept. 2014", "Sept. 2014 | 2014-09"],
    ["14april 2016", "14april 2016 | 2016-04-14"],
    ["on the fourth of July 1996", "fourth of July 1996 | 1996-07-04 | <on"],
    ["0n 3rd March", "3rd March | XXXX-03-03 | <on"],
    ["On May 1995", "May 1995 | 1995-05 | <on"],
    ["Chairman\n2003, October", "2003, October | 2003-10"],
    ["17.05.2008", "17.05.2008 | 2008-05-17"],
    ["17/05/2008", "17/05/2008 | 2008-05-17"],
    ["05/17/2008", "05/17/2008 | 2008-05-17"],
    ["2008-05-17", "2008-05-17 | 2008-05-17"],
    ["17.05.08", "17.05.08 | 2008-05-17"],
    ["in 1998", "1998 | 1998 | <in"],
    ["dated 1998.", "1998 | 1998 | <dated"],
    ["the treaty (1998)", "1998 | 1998"],
    ["2017.\n- Signed", "2017 | 2017"],
    ["1996 – accession", "1996 | 1996"],
    ["12. 1996 Hague Convention", "1996 | 1996"],
    ["4.1988 Protocol", "1988 | 1988"],
    ["1.September 14, 1963 Convention", "September 14, 1963 | 1963-09-14"],
    ["signed in Oslo, 1998.", "1998 | 1998"],
    ["In June the Council met", "June | XXXX-06 | <in"],
    ["November,2011", "November,2011 | 2011-11"],
    ["on Tuesday, 3 May 2011", "3 May 2011 | 2011-05-03 | <on"],
    ["on Tuesday, May 3, 2011", "May 3, 2011 | 2011-05-03 | <on"],
    ["2011 May 3", "2011 May 3 | 2011-05-03"],
    ["11. 05. 2012", "11. 05. 2012 | 2012-05-11"],
    ["3 May '11", "3 May '11 | 2011-05-03"],
    ["14-Nov-83", "14-Nov-83 | 1983-11-14"],
    ["FY 2016", "FY 2016 | 2016"],
    ["as early as 1992 it", "1992 | 1992 | <in"],
    ["2013 marked the tenth year", "2013 | 2013"],
    ["6.16 November 2001 Convention", "16 November 2001 | 2001-11-16"],
    ["in 2018 experts came", "2018 | 2018 | <in"],
  ])("%s", (text, expected) => expect(found(text)).toEqual([expected]));
});

describe("English intervals", () => {
  it.each([
    ["11-14 April, 2003", "11-14 April, 2003 | 2003-04-11/2003-04-14"],
    ["On 8-9. July", "8-9. July | XXXX-07-08/XXXX-07-09 | <on"],
    ["July 26–27, 2018", "July 26–27, 2018 | 2018-07-26/2018-07-27"],
    ["30 June – 1 July 2013", "30 June – 1 July 2013 | 2013-06-30/2013-07-01"],
    ["1 March 2006-31 May 2009", "1 March 2006-31 May 2009 | 2006-03-01/2009-05-31"],
    ["(May-November 2008)", "May-November 2008 | 2008-05/2008-11"],
    ["April/May 2008", "April/May 2008 | 2008-04/2008-05"],
    ["3−4 December", "3−4 December | XXXX-12-03/XXXX-12-04"],
    ["from 10 to 12 October 2006", "10 to 12 October 2006 | 2006-10-10/2006-10-12 | <from"],
    ["From October 2007 till 29 April 2009", "October 2007 till 29 April 2009 | 2007-10/2009-04-29 | <from"],
    ["between 2003 and 2017", "2003 and 2017 | 2003/2017 | <between"],
    ["in 2004–2007", "2004–2007 | 2004/2007 | <in"],
    ["in 2012-14", "2012-14 | 2012/2014 | <in"],
    ["during 2012/13", "2012/13 | 2012/2013 | <during"],
    ["22-\n23 May 2011", "22-\n23 May 2011 | 2011-05-22/2011-05-23"],
    ["from October 30 to November 2, 2011", "October 30 to November 2, 2011 | 2011-10-30/2011-11-02 | <from"],
    ["in 2014/2015", "2014/2015 | 2014/2015 | <in"],
    ["2006-present", "2006-present | 2006/.."],
    ["from May 2006 to the present", "May 2006 to the present | 2006-05/.. | <from"],
    ["from 2006 to the present members", "2006 | 2006 | <from"],
    ["the first and second quarters of 2016", "the first and second quarters of 2016 | 2016-01/2016-06"],
    ["1980s-1990s", "1980s-1990s | 198X/199X"],
    ["the second quarter of 2016", "the second quarter of 2016 | 2016-04/2016-06"],
    [
      "in the last quarter of the same year",
      "the last quarter of the same year | XXXX-10/XXXX-12 | same-year | <in",
    ],
    ["Q3 2014", "Q3 2014 | 2014-07/2014-09"],
    ["first half of 2017", "first half of 2017 | 2017-01/2017-06"],
    [
      "at the end of May−beginning of June 2011",
      "the end of May−beginning of June 2011 | 2011-05/2011-06 | <at",
    ],
  ])("%s", (text, expected) => expect(found(text)).toEqual([expected]));
});

describe("English dates less than exact", () => {
  it.each([
    ["since the 2000s", "the 2000s | 200X | <since"],
    ["the 60's", "the 60's | 196X"],
    ["in 1990s", "1990s | 199X | <in"],
    ["the early 1990s", "the early 1990s | 199X"],
    ["in mid-1986", "mid-1986 | 1986 | <in"],
    ["By the end of 2018", "the end of 2018 | 2018 | <by"],
    ["in the spring of 2019", "the spring of 2019 | 2019 | <in"],
    ["in about 1997", "about 1997 | 1997~ | <in"],
    ["on 16th of the same month", "16th of the same month | - | same-month | 16 | <on"],
    ["on 8 June of the same year", "8 June of the same year | XXXX-06-08 | same-year | <on"],
    ["in the same year", "the same year | - | same-year | <in"],
    ["from 16 to 18 of that month", "16 to 18 of that month | - | same-month | 16–18 | <from"],
    ["on 11 May of the following year", "11 May of the following year | XXXX-05-11 | next-year | <on"],
    ["in May of the previous year", "May of the previous year | XXXX-05 | previous-year | <in"],
    ["The following year", "The following year | - | next-year"],
    ["a year earlier", "a year earlier | - | previous-year"],
    ["one year later", "one year later | - | next-year"],
    ["in May last year", "May last year | - | <in"],
    ["in the mid-1980s", "the mid-1980s | 198X | <in"],
    ["in the eighties", "the eighties | 198X | <in"],
    ["starting from 2005", "2005 | 2005 | <since"],
    ["on 31 June 2012", "31 June 2012 | impossible | <on"],
    ["February 20 - 30, 2015", "February 20 - 30, 2015 | impossible"],
  ])("%s", (text, expected) => expect(found(text)).toEqual([expected]));
});

describe("English lists", () => {
  it("give one match a date over the words they share, numbered from the second", () => {
    const text = "in 1993 and 1995";
    expect(findDates(text).map(({ edtf, start, end, index }) => [edtf, start, end, index])).toEqual([
      ["1993", 3, 16, undefined],
      ["1995", 3, 16, 1],
    ]);
  });

  it.each([
    ["February 15 and 16", ["XXXX-02-15", "XXXX-02-16"]],
    ["of 10, 12 and 14 May 2015", ["2015-05-10", "2015-05-12", "2015-05-14"]],
    ["in May, June and September 2012", ["2012-05", "2012-06", "2012-09"]],
    ["(1995, 1998, 2002-2004)", ["1995", "1998", "2002/2004"]],
    ["on 10 May 2010, 30 June 2011 and 4 July", ["2010-05-10", "2011-06-30", "XXXX-07-04"]],
    ["on 5, 6, 7 May 2012", ["2012-05-05", "2012-05-06", "2012-05-07"]],
    ["in May 2010,30 June 2011", ["2010-05", "2011-06-30"]],
  ])("%s", (text, expected) => expect(findDates(text).map((match) => match.edtf)).toEqual(expected));
});

it("gives the second of two dates their one preposition", () => {
  expect(found("in May 2010 and July 2011")).toEqual([
    "May 2010 | 2010-05 | <in",
    "July 2011 | 2011-07 | <in",
  ]);
});

describe("English figures and words that are no dates", () => {
  it.each([
    ["Strategy-2030, Horizon 2020 and the 2030 Agenda"],
    ["Year of Mountains 2002"],
    ["Resolution 1973, No. 1998, ISO 9001, Decision 2017/1565"],
    ["Resolution No. 12 of March, Order № 5 of May"],
    ["in 2000 schools and for 1999 people"],
    ["of $1999"],
    ["CM(2009)1068"],
    ["tel. (996 312) 66-20-45"],
    ["from 09:10 to 17:30"],
    ["version 2.2010"],
    ["he may 5 times march 12 km"],
    ["UNDAF 2017–2021"],
    ["2014-08-32"],
    ["5 and 6 of them"],
    ["in the 21st century"],
    ["a total of 2015, at an altitude of 2010"],
    ["Decision 2014/2015"],
    ["2012-14"],
    ["the Agenda for Growth until 2030"],
    ["this year, last year and next year"],
    ["half a year later, more than a year later"],
    ["resolution 64/35, tel. +7 (701) 2010-20-15"],
  ])("%s", (text) => expect(found(text)).toEqual([]));

  it("do not lend their figures to a date", () => {
    expect(found("8,107.31 May 2012")).toEqual(["May 2012 | 2012-05"]);
    expect(found("Vol. 12, June 2012")).toEqual(["June 2012 | 2012-06"]);
    expect(found("on May 5, 15 experts")).toEqual(["May 5 | XXXX-05-05 | <on"]);
    expect(found("In January 20 experts")).toEqual(["January | XXXX-01 | <in"]);
    expect(found("in 2019, May spoke")).toEqual(["2019 | 2019 | <in"]);
  });
});
