/** Which facts a later one ends, in texts. */
import { describe, expect, it } from "vitest";
import { dossierOf } from "./findings-in.ts";

/** Each superseded fact by its words, with the words of what ends it. */
function ended(...texts: string[]) {
  const facts = dossierOf(texts)?.facts ?? [];
  return facts
    .filter(({ superseded }) => superseded !== undefined)
    .map(({ when, superseded }) => [when, facts.find(({ id }) => id === superseded)?.when]);
}

const EN = "Norway and the OSCE\n\n";

describe("supersede", () => {
  it.each([
    [
      "an observer becomes a member",
      `${EN}Norway has been an observer in the OSCE since 1996. Norway became a member of the OSCE in 2001.\n`,
      [["1996/..", "2001"]],
    ],
    [
      "whatever is told first",
      `${EN}Norway became a member of the OSCE in 2001. Norway has been an observer in the OSCE since 1996.\n`,
      [["1996/..", "2001"]],
    ],
    [
      "a member leaves",
      `${EN}Norway has been a member of the OSCE since 1996. Norway withdrew from the OSCE in 2001.\n`,
      [["1996/..", "2001"]],
    ],
    [
      "by the nearest",
      `${EN}Norway has been an observer in the OSCE since 1996. Norway became a member of the OSCE in 2001. Norway withdrew from the OSCE in 2005.\n`,
      [["1996/..", "2001"]],
    ],
    [
      "наблюдатель становится членом",
      "Норвегия и ОБСЕ\n\nНорвегия имеет статус наблюдателя при ОБСЕ с 1996 года. Норвегия стала членом ОБСЕ в 2001 году.\n",
      [["1996/..", "2001"]],
    ],
  ])("%s", (_, text, expected) => {
    expect(ended(text)).toEqual(expected);
  });

  it.each([
    [
      "a member is no longer ended by what it was",
      `${EN}Norway has been a member of the OSCE since 2001. Norway was granted observer status in the OSCE in 2003.\n`,
    ],
    [
      "another party",
      `${EN}Norway has been an observer in the OSCE since 1996. Estonia became a member of the OSCE in 2001.\n`,
    ],
    [
      "another body",
      `${EN}Norway has been an observer in the OSCE since 1996. Norway became a member of the Council of Europe in 2001.\n`,
    ],
    [
      "what is earlier",
      `${EN}Norway has been an observer in the OSCE since 1996. Norway became a member of the OSCE in 1991.\n`,
    ],
  ])("not: %s", (_, text) => {
    expect(ended(text)).toEqual([]);
  });

  it("across sources", () => {
    expect(
      ended(
        `${EN}Norway has been an observer in the OSCE since 1996.\n`,
        `${EN}Norway became a member of the OSCE in 2001.\n`,
      ),
    ).toEqual([["1996/..", "2001"]]);
  });
});
