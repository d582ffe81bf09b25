/** Clauses whose verb is printed in the clause before. */
import { expect, it } from "vitest";
import { elidedClauses } from "../../../src/extract/frames/elided-clauses.ts";
import { ownSentence } from "../clauses/own-sentence.ts";
import { wordsOf } from "../clauses/show.ts";

const elidedIn = (source: string) => {
  const sentence = ownSentence(source);
  return elidedClauses(sentence).map(({ subjects, dates, verb }) =>
    [subjects, dates, [verb]].map((parts) => parts.map((one) => wordsOf(sentence, one)).join(" ")),
  );
};

it.each<[string, string[][]]>([
  ["{party Norland} joined in {2001}, and {party Sudland} in {2003}.", [["Sudland", "2003", "joined"]]],
  [
    "{party Norland} joined in {2001}, {party Sudland} — in {2003}; {party Estmark} since {2004}.",
    [
      ["Sudland", "2003", "joined"],
      ["Estmark", "2004", "joined"],
    ],
  ],
  [
    "The office of {party Norland} was opened in {2001}, the house – in {place Reed}.",
    [["the house", "", "was opened"]],
  ],
  [
    "{party Norland} signed the {treaty Lake Treaty} in {2001}, and in {2003} the {treaty Shore Pact}.",
    [["Norland", "2003", "signed"]],
  ],
  ["{party Norland} joined in {2001} and in {2003} {party Sudland}.", [["Sudland", "2003", "joined"]]],
  [
    "The session was held in {place Reed} in {2001}, in {place Fern} in {2003} and in {place Moss} in {2005}.",
    [
      ["The session", "2003", "was held"],
      ["The session", "2005", "was held"],
    ],
  ],
  // the place may be part of the object: the office in Reed
  ["{party Norland} opened an office in {place Reed} in {2001}, in {place Fern} in {2003}.", []],
  // what is only listed behind the verb says nothing of its own
  ["{party Norland} signed the {treaty Lake Treaty}, the {treaty Shore Pact} and a paper.", []],
  ["{party Norland} joined in {2001}, in {place Reed} in {2003}.", []],
  ["{party Norland} joined in {2001} ({party Sudland} in {2003}).", []],
  ["{party Norland}, {2003}", []],
])("%s", (source, expected) => {
  expect(elidedIn(source)).toEqual(expected);
});
