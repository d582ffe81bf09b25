/** Dates over a block: of a heading, or of the beginning of the line. */
import { describe, expect, it } from "vitest";
import { scopeDate } from "../../../src/extract/dates/scope-date.ts";
import { languages } from "../../../src/languages/index.ts";
import type { Block } from "../../../src/read/blocks.ts";

const scope = (text: string, heading?: readonly string[]) => {
  const block: Block = { type: "item", text, map: { starts: [], ends: [] }, ...(heading ? { heading } : {}) };
  return scopeDate(block, languages.en)?.edtf;
};

describe("the beginning of a line", () => {
  it.each<[string, string | undefined]>([
    ["3 May 2001 – the office was opened", "2001-05-03"],
    ["2001: the office was opened", "2001"],
    ["May 2001. The office was opened", "2001-05"],
    ["In 2001 the office was opened", undefined],
    ["The office – 2001 – was opened", undefined],
    ["3 May 2001 the office was opened", undefined],
    ["the office", undefined],
  ])("%s", (text, expected) => {
    expect(scope(text)).toBe(expected);
  });
});

describe("headings", () => {
  it.each<[string, readonly string[], string | undefined]>([
    ["the nearest that is a date", ["2001", "The office", "May 2003"], "2003-05"],
    ["one farther up", ["2001", "The office"], "2001"],
    ["with a colon", ["In 2017:"], "2017"],
    ["none that holds words besides", ["Events of 2001"], undefined],
    ["none that holds two dates", ["2001, 2003"], undefined],
    ["none", ["The office"], undefined],
  ])("%s", (_name, heading, expected) => {
    expect(scope("The office was opened", heading)).toBe(expected);
  });

  it("give way to the line itself", () => {
    expect(scope("2003: the office was opened", ["2001"])).toBe("2003");
  });
});
