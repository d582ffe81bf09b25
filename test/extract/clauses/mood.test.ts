/** Which verbs are said to be done, and which only wished, supposed or denied. */
import { describe, expect, it } from "vitest";
import { ownSentence } from "./own-sentence.ts";

const lastVerb = (source: string) => {
  const verb = ownSentence(source).constituents.findLast((one) => one.type === "verb");
  return verb?.type === "verb" ? verb.group : undefined;
};

describe("mood", () => {
  it.each([
    "They recommended that {party Norland} join",
    "They recommended in {2001} that {party Norland}, a member, join",
    "They recommended that {party Norland}, which ratified it in {2001}, join",
    "They recommended that it be signed in {2001}",
    "The proposal that {party Norland} join",
    "They denied that {party Norland} joined",
    "If {party Norland} joined",
    "They recommended that, if invited, {party Norland} join",
    "They asked whether {party Norland} has joined",
    "{party Norland} was invited to join",
    "Had {party Norland} joined",
    "Did {party Norland} join",
    "Should {party Norland} join",
    "{party Norland} will be the first to join",
    "It was the first plan to join",
  ])("not done: %s", (source) => {
    expect(lastVerb(source)).toMatchObject({ planned: true });
  });

  it.each([
    "They noted that {party Norland} joined",
    "They recommended a paper that {party Norland} signed",
    "They recommended what {party Norland} signed",
    "{party Norland}, which recommended that it be signed, joined",
    "If invited, {party Norland} joined",
    "They recommended it; that year they join",
    "{party Norland} was the first to join",
    "{party Norland} was the first country to join",
    "It has been signed",
  ])("done: %s", (source) => {
    expect(lastVerb(source)).toMatchObject({ planned: false });
  });
});
