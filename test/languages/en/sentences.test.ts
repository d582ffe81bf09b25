import fc from "fast-check";
import { expect, test } from "vitest";
import { sentences } from "../../../src/languages/en/sentences.ts";

const split = (text: string) => sentences(text).map(({ start, end }) => text.slice(start, end));

test.each([
  ["titles and initials", "Ambassador A. Holm and T.Lindqvist met Dr. H. K. Brandt.| Mr. Brandt left."],
  [
    "numbers of instruments",
    "Conventions Nos. 141 (Title), 127 (Title) and Protocol No. 208 apply.| No. 5 lists them.",
  ],
  ["articles and paragraphs", "Art. 7 para. 2 applies.| It was agreed on Jan. 5."],
  [
    "abbreviations that may end a sentence",
    "It bought Holm Ltd. Sweden in part.| He joined Holm & Co. |It closed at 6 p.m. |The end.",
  ],
  ["dotted abbreviations", "The U.S. Government, i.e. H.E. Holm, agreed.| It did so."],
  [
    "lower case behind etc.",
    "Trade, transport, etc. were discussed.| Then it closed, etc. |The rest followed.",
  ],
  ["decimal points and dates in figures", "It grew by 3.5 million on 20.09.2018.| It fell later."],
  ["a full stop inside a date", "On 8-9. July and 24. – 26. April it met.| It ended."],
  ["years and figures at the end", "It was founded in 1995.| It has 40.| 16 states left in May.|"],
  [
    "full stops without a space",
    "It works in 30 countries.|The Agreement was signed in 2010.|The third (in May).|This is all.",
  ],
  [
    "no full stops inside addresses",
    "See www.Example.Com or A.Holm@Example.org and docs/File.Name today.| Done.",
  ],
  ["glued numbers of a list", "1.European Commission supports it.|"],
  ["semicolons", "It joined; The Council agreed; then it left.| It returned."],
  ["quotes and notes", 'He said “It works.”| "Good."| It was signed.[1] |It ended.*| Done.³ |Yes.'],
  ["questions and exclamations", "“Why?” he asked.| What was it?| Peace!| Yes… |And no."],
  [
    "hours",
    "At 5 p.m. Mr. Holm spoke.| The session closed at 6 p.m. |Delegates left.| It is 7 p.m. GMT now.",
  ],
  ["a date that fills the sentence so far", "On Monday at 9 a.m. Norland voted."],
  [
    "acronyms without a space",
    "It belongs to the ABC.|The Council agreed.| See ABC.Net and a.Holm for more.",
  ],
  ["questions without a space", "Who paid?|The Council did."],
  [
    "numbers of notes",
    "It was agreed in Oslo.12 |The Council left (at last).3, 4 |It returned.| See para.2 The rest.",
  ],
  ["the pronoun I is no initial", "So said you and I. |Did they hear Carl I. Holm?"],
  [
    "small letters behind whole words",
    "It was signed by the ministers.| the council met.| It cost approx. the same.",
  ],
  ["names in small letters", "It opened in 1990. |eHolm joined later. |iBank did not."],
  ["no small letters behind exclamations", "The firm Holm! announced it.| Why so? he asked."],
  ["omissions", "The vote [...] was late.| It is … well, over. |Yes ... |The rest left.| So . . . It ended."],
  ["signs of items and initials are no sentences", "B. Trade grew.| • 9. Transport grew.| § 3. Energy fell."],
  ["items in a line", "1. Trade grew |2. Transport fell |3. Energy."],
  ["items with brackets", "1.) Trade |2.) Transport"],
  ["items with letters", "a) trade grew |b) transport fell |c) energy."],
  ["items of small Roman numerals", "i) trade |ii) transport |iii) energy"],
  ["items with bullets", "• Trade grew |• Transport fell"],
  ["items behind a colon stay with it", "The parts: 1. Trade 2. Transport 3. Energy.| The rest is new."],
  ["a number that is no next item", "1. It met before; see Vol. 2. |Norland left."],
  ["dashes behind questions", "What is it? |- The Council of Norland.| Holm, Swed. - Ten left."],
  ["marks of other scripts", "It is over。|Then it began。|It closed."],
])("%s", (_, marked) => {
  expect(split(marked.replaceAll("|", ""))).toEqual(
    marked
      .split("|")
      .map((part) => part.trim())
      .filter((part) => part !== ""),
  );
});

test("items of a numbered list that lost its line breaks", () => {
  expect(split("1.Commission supports it; 2.Bank pays; 3. UNDP helps, etc.")).toEqual([
    "1.Commission supports it;",
    "2.Bank pays;",
    "3. UNDP helps, etc.",
  ]);
});

test("line breaks: items and empty lines part, broken lines do not", () => {
  expect(split("It has members:\n- Norland\n- Sudland\n\nthe rest\nof it")).toEqual([
    "It has members:",
    "- Norland",
    "- Sudland",
    "the rest\nof it",
  ]);
});

test("lines that begin with letters of items part", () => {
  expect(split("It has:\na) trade\nb) transport\nii) energy")).toEqual([
    "It has:",
    "a) trade",
    "b) transport",
    "ii) energy",
  ]);
});

test("an empty text has none", () => {
  expect(sentences("")).toEqual([]);
  expect(sentences(" \n ")).toEqual([]);
});

test("every character that is no white space is in one sentence, and none begins or ends with any", () => {
  const parts = fc.constantFrom(
    "A",
    "b",
    "No",
    "Mr",
    "12",
    ". ",
    ".",
    "! ",
    " ",
    "\n",
    "\r\n",
    "; ",
    "2.",
    "”",
    "(",
    ")",
    "…",
    "\u00A0",
    "é",
    "a) ",
    " 1. ",
    "• ",
    "。",
    " . . .",
    "the",
    ": ",
    "\uD83D",
  );
  fc.assert(
    fc.property(fc.array(parts, { maxLength: 60 }), (made) => {
      const text = made.join("");
      let reached = 0;
      for (const { start, end } of sentences(text)) {
        expect(text.slice(reached, start).trim()).toBe("");
        expect(end).toBeGreaterThan(start);
        expect(text.slice(start, end).trim()).toHaveLength(end - start);
        reached = end;
      }
      expect(text.slice(reached).trim()).toBe("");
    }),
  );
});

test("long hostile texts come to an end", () => {
  const texts = [
    "a ".repeat(50_000),
    ".".repeat(100_000),
    `x${" ".repeat(100_000)}y`,
    "No. ".repeat(30_000),
    "A.".repeat(50_000),
    "A. ".repeat(50_000),
    " 1. A".repeat(50_000),
    "。".repeat(50_000),
    `。${"word ".repeat(50_000)}`,
    "; 2) a".repeat(50_000),
    "\nB".repeat(50_000),
  ];
  expect(texts.map((text) => sentences(text).at(-1)?.end)).toEqual(
    texts.map((text) => text.trimEnd().length),
  );
});
