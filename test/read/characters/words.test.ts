import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { blocks } from "../../../src/read/blocks.ts";
import { outcomeOf, readText } from "../read-text.ts";

const textOf = (text: string, path?: string) =>
  blocks(readText(text, path))
    .map((block) => block.text)
    .join("\n");
const rulesOf = (text: string) => outcomeOf(text).messages.map(({ rule, quote }) => [rule, quote]);

describe("words that run together", () => {
  test.each([
    ["It met in May 1992,when the treaty was signed.", "It met in May 1992, when the treaty was signed."],
    ["He came often,B.Holm being with him.", "He came often, B.Holm being with him."],
    ["The seat is in Bergholm;the office is not.", "The seat is in Bergholm; the office is not."],
    ["It opened the12thSummitofthe Council.", "It opened the 12th Summit of the Council."],
    ["It was in Norlandsince May.", "It was in Norland since May."],
    ["They met in1995 and on5 May.", "They met in 1995 and on 5 May."],
    ["They met on 12June and in July1995.", "They met on 12 June and in July 1995."],
    ["The polls of 3 May 2010,30 June 2011 were free.", "The polls of 3 May 2010, 30 June 2011 were free."],
    ["It works in ten states.The seat is here.", "It works in ten states. The seat is here."],
    ["It has three tasks:trade and peace.", "It has three tasks: trade and peace."],
    ["The Union(EUN)was founded.", "The Union (EUN) was founded."],
    ["The flag ofNorland is blue.", "The flag of Norland is blue."],
    [
      "A member of States and a state: memberStates. The member met.",
      "A member of States and a state: member States. The member met.",
    ],
    ["Встреча прошла в мае 1995года в столице.", "Встреча прошла в мае 1995 года в столице."],
  ])("%s", (printed, read) => {
    expect(textOf(printed)).toBe(read);
  });

  test("are reported word by word, with what was read", () => {
    expect(rulesOf("It met in1992,when asked.")).toEqual([["glued-words", "in1992,when"]]);
    expect(outcomeOf("It met in1992,when asked.").messages[0]?.message).toContain("in 1992, when");
  });
});

describe("words that a space splits", () => {
  test.each([
    ["The talks h as begun.", "The talks has begun."],
    ["Its member- states met; the member states agreed.", "Its member-states met; the member states agreed."],
    ["A non- member spoke.", "A non-member spoke."],
  ])("%s", (printed, read) => {
    expect(textOf(printed)).toBe(read);
    expect(rulesOf(printed)).toHaveLength(1);
  });

  test("where a hyphen may be a dash it stays, and is reported", () => {
    const text = "It has ten towns- most of them small.";
    expect(textOf(text)).toBe(text);
    expect(rulesOf(text)).toEqual([["split-word", "towns- most"]]);
  });
});

test.each([
  "Mr. McHolm of the e-Service saw Article 5(1)(a), No. 3(b), and left at 14:30.",
  "A.B.Holm and Sh.Berg of the U.N. met, i.e. they talked; 10,5 per cent agreed.",
  "Absinthe, a lathe and a bathe; the 1990s; membership(s) of (s)he and 12 km².",
  "A two- and three-year plan for option b as well as x axis, 5 h as before.",
  "See www.example.org/a,b;c or mail a,b@example.org, file notes.Final/x.",
  "2 марта 1992г. и 3 мая 2000 г.; резолюция №69/285, т.д. и т.п.",
])("clean text has no findings and stays: %s", (text) => {
  expect(rulesOf(text)).toEqual([]);
  expect(textOf(text)).toBe(text);
});

test("spaces before marks and inside brackets are left out without a word", () => {
  expect(textOf("The Council , which ( since 1997 ) met ; it was small .")).toBe(
    "The Council, which (since 1997) met; it was small.",
  );
  expect(rulesOf("The Council , which ( since 1997 ) met ; it was small .")).toEqual([]);
});

describe("marks of notes", () => {
  test("are left out of the sentence, and recorded", () => {
    const doc = readText("It met in 1961.[1] The Council² agreed;[12] 5 km² were given.");
    expect(blocks(doc)[0]?.text).toBe("It met in 1961. The Council agreed; 5 km² were given.");
    expect(doc.repairs.map(({ printed, rule }) => [printed, rule])).toEqual([
      ["[1]", "note-mark"],
      ["²", "note-mark"],
      ["[12]", "note-mark"],
    ]);
  });

  test("a star is one only where a note stands below", () => {
    expect(textOf("It paid 4 million.* It grew.\n\n* Not yet final.")).toBe(
      "It paid 4 million. It grew.\nNot yet final.",
    );
    expect(textOf("It paid 4 million.* It grew.")).toBe("It paid 4 million.* It grew.");
  });

  test("an address in brackets is left out likewise, but for that of a link", () => {
    expect(textOf("The Council (www.example.org) met.")).toBe("The Council met.");
    expect(textOf("The [Council](http://example.org) met.")).toBe("The [Council](http://example.org) met.");
  });
});

test("what was mended still leads to the source as printed", () => {
  const words = fc.constantFrom(
    "in1992,when",
    "Norland ,",
    "h as",
    "the Council[1]",
    "Kyrgуz",
    "a\u00ADb",
    "x",
  );
  fc.assert(
    fc.property(
      fc.array(words, { minLength: 1, maxLength: 12 }),
      fc.constantFrom("a.txt", "a.md"),
      (parts, path) => {
        const doc = readText(`It ${parts.join(" ")} end`, path);
        const [block] = blocks(doc);
        const { starts, ends } = block?.map ?? { starts: [], ends: [] };
        expect(doc.text.slice(starts[0], ends.at(-1))).toBe(doc.text);
        for (const { start, end, printed } of doc.repairs) expect(doc.text.slice(start, end)).toBe(printed);
      },
    ),
  );
});
