import { describe, expect, it } from "vitest";
import { formatDate } from "../../../src/languages/en/format-date.ts";
import { DATE_USES } from "../../../src/model/language.ts";

/** No-break spaces are written as `_`. */
const shown = (text: string) => text.replaceAll("\u00A0", "_");

describe("formatDate in English", () => {
  it.each([
    // date, on, since, span, bare, cell
    [
      "1998-03-14",
      "on 14_March 1998",
      "since 14_March 1998",
      "on 14_March 1998",
      "14_March 1998",
      "14_March 1998",
    ],
    ["2012-03", "in March 2012", "since March 2012", "in March 2012", "March 2012", "March 2012"],
    ["1997", "in 1997", "since 1997", "in 1997", "1997", "1997"],
    ["199X", "in the 1990s", "since the 1990s", "in the 1990s", "1990s", "1990s"],
    [
      "XXXX-02-06",
      "on 6_February (year not given)",
      "since 6_February (year not given)",
      "on 6_February (year not given)",
      "6_February (year not given)",
      "6_February (year not given)",
    ],
    ["1997~", "about 1997", "since about 1997", "about 1997", "about 1997", "c._1997"],
    ["1997?", "possibly in 1997", "possibly since 1997", "possibly in 1997", "possibly 1997", "1997 (?)"],
    ["1997/..", "since 1997", "since 1997", "from 1997", "since 1997", "since 1997"],
    [
      "../2016-05-02",
      "until 2_May 2016",
      "until 2_May 2016",
      "until 2_May 2016",
      "until 2_May 2016",
      "until 2_May 2016",
    ],
    [
      "1997~/..",
      "since about 1997",
      "since about 1997",
      "from about 1997",
      "since about 1997",
      "since c._1997",
    ],
    [
      "2010-07-16/2010-07-17",
      "on 16–17_July 2010",
      "from 16 to 17_July 2010",
      "from 16 to 17_July 2010",
      "16–17_July 2010",
      "16–17_July 2010",
    ],
    [
      "2014-06-30/2014-07-01",
      "from 30_June to 1_July 2014",
      "from 30_June to 1_July 2014",
      "from 30_June to 1_July 2014",
      "30_June_– 1_July 2014",
      "30_June_– 1_July 2014",
    ],
    [
      "2014-12-29/2015-01-03",
      "from 29_December 2014 to 3_January 2015",
      "from 29_December 2014 to 3_January 2015",
      "from 29_December 2014 to 3_January 2015",
      "29_December 2014_– 3_January 2015",
      "29_December 2014_– 3_January 2015",
    ],
    [
      "2007-05/2007-11",
      "in May–November 2007",
      "from May to November 2007",
      "from May to November 2007",
      "May–November 2007",
      "May–November 2007",
    ],
    [
      "2010-11/2015-12",
      "from November 2010 to December 2015",
      "from November 2010 to December 2015",
      "from November 2010 to December 2015",
      "November 2010_– December 2015",
      "November 2010_– December 2015",
    ],
    ["2003/2009", "in 2003–2009", "from 2003 to 2009", "from 2003 to 2009", "2003–2009", "2003–2009"],
    [
      "2006-10/2009-04-29",
      "from October 2006 to 29_April 2009",
      "from October 2006 to 29_April 2009",
      "from October 2006 to 29_April 2009",
      "October 2006_– 29_April 2009",
      "October 2006_– 29_April 2009",
    ],
    [
      "1997~/2003",
      "from about 1997 to 2003",
      "from about 1997 to 2003",
      "from about 1997 to 2003",
      "about 1997_– 2003",
      "c._1997_– 2003",
    ],
    [
      "199X/200X",
      "from the 1990s to the 2000s",
      "from the 1990s to the 2000s",
      "from the 1990s to the 2000s",
      "1990s–2000s",
      "1990s–2000s",
    ],
    [
      "XXXX-02-06/XXXX-02-08",
      "on 6–8_February (year not given)",
      "from 6 to 8_February (year not given)",
      "from 6 to 8_February (year not given)",
      "6–8_February (year not given)",
      "6–8_February (year not given)",
    ],
    [
      "2010-07-16/2010-07-16",
      "on 16_July 2010",
      "since 16_July 2010",
      "on 16_July 2010",
      "16_July 2010",
      "16_July 2010",
    ],
  ])("words %s", (edtf, on, since, span, bare, cell) => {
    expect(shown(formatDate(edtf, "on"))).toBe(on);
    expect(shown(formatDate(edtf, "since"))).toBe(since);
    expect(shown(formatDate(edtf, "span"))).toBe(span);
    expect(shown(formatDate(edtf, "bare"))).toBe(bare);
    expect(shown(formatDate(edtf, "cell"))).toBe(cell);
  });

  it.each([
    ["1998-03-14", "for", "for 14_March 1998"],
    ["2012-03", "asAt", "as at March 2012"],
    ["1998-03-14", "of", "of 14_March 1998"],
    ["2025", "by", "by 2025"],
    ["199X", "by", "by the 1990s"],
    ["2003/2009", "for", "for 2003–2009"],
    ["2010-07-16/2010-07-17", "of", "of 16–17_July 2010"],
    ["199X/200X", "for", "for the 1990s–2000s"],
    ["1997?", "for", "possibly for 1997"],
  ] as const)("words %s for the use %s", (edtf, use, words) => {
    expect(shown(formatDate(edtf, use))).toBe(words);
  });

  it.each([
    ["2016-10/2016-12", "quarter", "on", "in the fourth quarter of 2016"],
    ["2016-10/2016-12", "quarter", "since", "since the fourth quarter of 2016"],
    ["2016-10/2016-12", "quarter", "bare", "fourth quarter of 2016"],
    ["2016-10/2016-12", "quarter", "cell", "Q4_2016"],
    ["2019-01/2019-06", "half", "on", "in the first half of 2019"],
    ["2019-07/2019-12", "half", "cell", "second half of 2019"],
    ["2016-10/..", "quarter", "on", "since the fourth quarter of 2016"],
    ["../2016-12", "quarter", "on", "until the fourth quarter of 2016"],
    ["2016-09/2016-11", "quarter", "on", "in September–November 2016"],
    ["2016-10/2016-12", "half", "on", "in October–December 2016"],
  ] as const)("names %s as a %s only where it is one", (edtf, printed, use, words) => {
    expect(shown(formatDate(edtf, use, { printed }))).toBe(words);
  });

  it("keeps a quarter that was not printed a range of months", () => {
    expect(formatDate("2016-10/2016-12", "on")).toBe("in October–December 2016");
  });

  it.each(DATE_USES)("rejects what is no date for the use %s", (use) => {
    expect(() => formatDate("31 June", use)).toThrow(RangeError);
  });
});
