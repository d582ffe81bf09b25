import { describe, expect, it } from "vitest";
import { claimIndex, claimsIn } from "../../src/parity/find-claims.ts";

const INDEX = claimIndex({
  joined: ["вступи*"],
  "in-force": ["вступил* в силу"],
  "in-force|opened": ["действует"],
  "year 1": ["ежегодно"],
  planned: ["( план )"],
  nothing: ["план действий"],
});

const read = (text: string) =>
  claimsIn(text, INDEX).map(
    ({ start, end, claims }) => `${text.slice(start, end)} = ${claims.map((one) => one.join("|")).join(" ")}`,
  );

describe("claimsIn", () => {
  it.each([
    ["Вступила в силу", ["Вступила в силу = in-force"]],
    ["вступила в совет", ["вступила = joined"]],
    ["Ежегодно действует", ["Ежегодно = year 1", "действует = in-force|opened"]],
    ["план действий (план)", ["план действий = ", "(план) = planned"]],
    ["вступила \uFFFC в силу", ["вступила = joined"]],
    ["невступивший", []],
  ])("%s", (text, claims) => {
    expect(read(text)).toEqual(claims);
  });
});
