/** Rules tried on a sentence: patterns with their dates, and patterns that repeat. */
import { describe, expect, it } from "vitest";
import { readBy, rule, rulesOf } from "./own-rules.ts";

describe("the date of a pattern", () => {
  const read = (source: string, more: Partial<Parameters<typeof rule>[0]> = {}) =>
    readBy(rulesOf([rule({ pattern: "{who:party} , @member of {what:body}", ...more })]), source);
  const NEAR = "In {1999} {party Norland}, member of the {body Lake Union} since {2001}, joined.";

  it.each<[string, string, Parameters<typeof read>[1], string | undefined]>([
    ["right behind it", NEAR, {}, "2001"],
    ["before it", "In {1999} {party Norland}, member of the {body Lake Union}, joined.", {}, "1999"],
    ["none where the rule wants none", NEAR, { when: "none" }, undefined],
    ["none but that of its slot", NEAR, { when: "slot" }, undefined],
    [
      "that of its slot",
      NEAR,
      { when: "slot", pattern: "{who:party} , @member of {what:body} since {when:date}" } as object,
      "2001",
    ],
    [
      "of its own clause",
      "In {1999} it came; {party Norland}, member of the {body Lake Union}.",
      {},
      undefined,
    ],
  ])("%s", (_name, source, more, when) => {
    const [found] = read(source, more);
    expect(found).toMatchObject({ who: "Norland", what: "Lake Union" });
    expect(found?.when).toBe(when);
  });
});

describe("a pattern with items", () => {
  const rules = rulesOf(
    [
      rule({
        pattern: "{who:party} is a @member of",
        items: "{what:body} \\( since? {when:date} \\)",
        when: "slot",
      }),
    ],
    { main: "what" },
  );
  it.each<[string, Record<string, string>[]]>([
    [
      "{party Norland} is a member of the {body Lake Union} (since {2001}), the {body Shore Bank} ({2003}) and the {body Hill Fund} ({2004}).",
      [
        { who: "Norland", what: "Lake Union", when: "2001" },
        { who: "Norland", what: "Shore Bank", when: "2003" },
        { who: "Norland", what: "Hill Fund", when: "2004" },
      ],
    ],
    [
      "{party Norland} is a member of the {body Lake Union} ({2001}) in {place Reed}, the {body Shore Bank} ({2003}).",
      [{ who: "Norland", what: "Lake Union", when: "2001" }],
    ],
    ["{party Norland} is a member of the {body Lake Union}, the {body Shore Bank} ({2003}).", []],
    ["{party Norland} is a member of clubs.", []],
  ])("%s", (source, expected) => {
    expect(readBy(rules, source)).toEqual(expected);
  });
});

it("reads with every rule that fits, of every kind", () => {
  const rules = rulesOf([
    rule({ id: "document/verb", verbs: ["sign"], arguments: { object: "{what:document}" } }),
    rule({ id: "document/noun", nouns: ["text"], arguments: { of: "{text:document}" } }),
    rule({ id: "document/slots", pattern: "{place} , {date}" }),
  ]);
  expect(readBy(rules, "{place Reed}, {2001}: the text of the {treaty Lake Treaty}.")).toEqual([
    { place: "Reed", date: "2001" },
    { text: "Lake Treaty", when: "2001" },
  ]);
});
