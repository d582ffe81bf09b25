import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mentionsOf, namesOf } from "./mentions-of.ts";

describe("bodies", () => {
  it.each([
    ["The Alpine Council on Water and Timber met.", ["Alpine Council on Water and Timber"]],
    [
      "The Ministry of Labour, Social Policy and Youth and the Ministry of Fisheries agreed.",
      ["Ministry of Labour, Social Policy and Youth", "Ministry of Fisheries"],
    ],
    ["The Permanent Mission of Bhutan to the UN was opened.", ["Permanent Mission of Bhutan to the UN"]],
    ["The Consulate General of Fiji in Bergen moved.", ["Consulate General of Fiji in Bergen"]],
    ["The Riverside Bank Timber Prize was given.", ["Riverside Bank"]],
    ["Voting in the Storting and the Riigikogu took place.", ["Storting", "Riigikogu"]],
    [
      "The intergovernmental commission on trade and timber meets yearly.",
      ["intergovernmental commission on trade and timber"],
    ],
    [
      "The permanent delegation of Chile to the OECD works there.",
      ["permanent delegation of Chile to the OECD"],
    ],
    ["The Children's Fund and the Elders' Council agreed.", ["Children's Fund", "Elders' Council"]],
    ["The budget of the Secretariat grew.", ["Secretariat"]],
    ["The keys of the Heron Centre to Fiji were lost.", ["Heron Centre"]],
    ["The Timber Forum in Bergen opened.", ["Timber Forum"]],
    ["The Committee on Government Timber met.", ["Committee on Government Timber"]],
    ["The Governing Body and the TsDB met.", ["Governing Body", "TsDB"]],
    ["It spent 3 million USD and XII years.", []],
  ])("%s", (text, expected) => {
    expect(namesOf(text, "body")).toEqual(expected);
  });

  it("remembers what an acronym was said to stand for", () => {
    expect(namesOf("The Northern Forest Fund (NFF) was founded. NFF and ZZQ helped.", "body")).toEqual([
      "Northern Forest Fund (NFF)",
      "NFF → Northern Forest Fund",
      "ZZQ",
    ]);
  });

  it("lets a pronoun stand for what the sentence before is about, and for nothing elsewhere", () => {
    expect(namesOf("The Timber Agency was founded in 1990. It has 30 members.", "body")).toEqual([
      "Timber Agency",
      "It → Timber Agency",
    ]);
    expect(namesOf("In 1990 the Timber Agency was founded. It has 30 members.", "body")).toEqual([
      "Timber Agency",
      "It → Timber Agency",
    ]);
    expect(namesOf("The Timber Agency was founded. Fiji has joined it.", "body")).toEqual([
      "Timber Agency",
      "it → Timber Agency",
    ]);
    expect(namesOf("The Timber Agency was founded. Fiji opened a school and left it.", "body")).toEqual([
      "Timber Agency",
    ]);
    expect(namesOf("The Timber Agency was founded. It is important that all join.", "body")).toEqual([
      "Timber Agency",
    ]);
  });
});

describe("events", () => {
  it.each([
    ["The 42nd session of the Timber Council took place.", ["42nd session of the Timber Council"], 42],
    ["The Bergen Summit was held.", ["Bergen Summit"], undefined],
    ["The fifth meeting was held.", ["fifth meeting"], 5],
    ["A ministerial meeting was held.", ["ministerial meeting"], undefined],
    ["The Fiji–OECD parliamentary seminar was held.", ["Fiji–OECD parliamentary seminar"], undefined],
    ["A session was held.", [], undefined],
  ])("%s", (text, expected, ordinal) => {
    expect(namesOf(text, "event")).toEqual(expected);
    const [event] = mentionsOf(text).flatMap(({ mention }) =>
      mention.type === "name" && mention.event ? [mention.event] : [],
    );
    expect(event?.ordinal).toBe(ordinal);
  });
});

it("keeps mentions inside the sentence, whatever the words", () => {
  const word = fc.constantFrom(
    ..."Council of the Ministry for , and ( ) “ ” - No . 12 / agreement Convention on President A. Ivan H.E. Mr. in Bhutan Bhutanese session third It chairman 's".split(
      " ",
    ),
  );
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 40 }), (words) => {
      for (const { mention, words: printed } of mentionsOf(
        `It was so that ${words.join(" ")} and so it was.`,
      )) {
        expect(mention.end).toBeGreaterThan(mention.start);
        expect(printed.length).toBe(mention.end - mention.start);
      }
    }),
    { numRuns: 200 },
  );
});

it("takes works and schemes in capitals for things, but not what a body gives its name to", () => {
  const things = (text: string) =>
    mentionsOf(text).flatMap(({ mention, words }) =>
      mention.type === "name" && mention.kinds.includes("thing") ? [words] : [],
    );
  expect(things("The Seaside Holiday Scheme and the Northern Gas Pipeline began.")).toEqual([
    "Seaside Holiday Scheme",
    "Northern Gas Pipeline",
  ]);
  expect(things("A scheme began.")).toEqual([]);
});
