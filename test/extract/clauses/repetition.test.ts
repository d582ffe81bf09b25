/** Hostile repetition: the steps grow with the length of a sentence, not with its square. Counted, not timed. */
import { describe, expect, it } from "vitest";
import { chunk } from "../../../src/extract/clauses/chunk.ts";
import { clausesOf } from "../../../src/extract/clauses/clause.ts";
import { tokenize } from "../../../src/extract/tokenize.ts";
import { ownLexicon } from "./own-sentence.ts";

/** Words that make constituents, or seem to. */
const PIECES = [
  "will ",
  "will not ",
  "will quickly ",
  "to ",
  "to not ",
  "not ",
  "quickly ",
  "began to ",
  "Norland signed ",
  "and ",
  "a of ",
  "( ",
  ") ",
  "as well ",
  "Norland and ",
  "signed the ",
  "they ",
];
/** Words that make many verbs of one sentence. */
const VERBS = [
  "has been ",
  "to sign ",
  "is to ",
  "sign ",
  "signed ",
  "signed, ",
  "signed and ",
  "signed or not ",
  "which signed ",
  "which, signed, ",
  "( signed ",
  "nor did ",
  "after a ",
];

const ALL = [...PIECES, ...VERBS];

/** An array that counts how often it is asked for something. */
function counted<T extends object>(target: T): { value: T; reads: () => number } {
  let reads = 0;
  const value = new Proxy(target, {
    get(of, key) {
      reads += 1;
      return Reflect.get(of, key, of);
    },
  });
  return { value, reads: () => reads };
}

/** Reads of tokens, to chunk a piece that is repeated so often. */
function chunkSteps(piece: string, times: number): number {
  const { value: tokens, reads } = counted(tokenize(piece.repeat(times)));
  chunk({ tokens, mentions: [], lexicon: ownLexicon });
  return reads();
}

/** Reads of constituents, to find the clauses of it. */
function clauseSteps(piece: string, times: number): number {
  const tokens = tokenize(piece.repeat(times));
  const { value: constituents, reads } = counted(chunk({ tokens, mentions: [], lexicon: ownLexicon }));
  clausesOf(constituents, { tokens, lexicon: ownLexicon });
  return reads();
}

describe("twice the length takes about twice the steps", () => {
  it.each(ALL)("to chunk %j", (piece) => {
    expect(chunkSteps(piece, 400)).toBeLessThan(2.5 * chunkSteps(piece, 200) + 1000);
  });

  it.each(ALL)("to find the clauses of %j", (piece) => {
    expect(clauseSteps(piece, 400)).toBeLessThan(2.5 * clauseSteps(piece, 200) + 1000);
  });
});

it.each(ALL)("does not fill the stack: %j", (piece) => {
  expect(() => clauseSteps(piece, 6000)).not.toThrow();
});
