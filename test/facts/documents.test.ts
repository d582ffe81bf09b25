/** What is a treaty, and what is a document. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { listedAction } from "../../src/facts/document/listed-action.ts";
import { isTreaty } from "../../src/facts/treaty/is-treaty.ts";
import { extractText } from "../extract/extract-text.ts";

const TREATIES = ["Convention", "Treaty", "Protocol", "Charter"];
const DOCUMENTS = ["Agreement", "Declaration", "Memorandum"];
const WORDINGS = [
  (title: string) => `The ${title} was signed in Oslo on 3 June 2010.`,
  (title: string) => `On 3 June 2010 Norway ratified the ${title}.`,
  (title: string) => `The ${title} entered into force on 3 June 2010.`,
  (title: string) => `Among them is the ${title} (3 June 2010).`,
  (title: string) => `${title}, Oslo, 3 June 2010;`,
];

const kindsOf = (text: string) =>
  extractText(text)
    .facts.filter(({ kind }) => kind === "treaty" || kind === "document")
    .map(({ kind, when }) => ({ kind, when }));

describe.each(WORDINGS.map((wording) => ({ wording, text: wording("…") })))("$text", ({ wording }) => {
  it.each(TREATIES)("is said of a treaty: %s", (noun) => {
    expect(kindsOf(wording(`${noun} on Fisheries`))).toEqual([{ kind: "treaty", when: "2010-06-03" }]);
  });

  it.each(DOCUMENTS)("is said of a document: %s", (noun) => {
    expect(kindsOf(wording(`${noun} on Fisheries`))).toEqual([{ kind: "document", when: "2010-06-03" }]);
  });
});

it("takes for a treaty only what its words or the termbase call one", () => {
  fc.assert(fc.property(fc.string(), (type) => !isTreaty({ type }, false) && !isTreaty({ type }, undefined)));
});

it.each([
  ["agreement", "signed"],
  ["strategy", "adopted"],
  ["decree", "adopted"],
  ["report", "published"],
])("says of a listed %s that it was %s", (type, action) => {
  expect(listedAction(type)).toBe(action);
});
