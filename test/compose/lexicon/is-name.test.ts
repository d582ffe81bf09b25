/** What is no name gets no article and is no subject of a sentence. */
import { describe, expect, test } from "vitest";
import { isName } from "../../../src/compose/lexicon/is-name.ts";
import { withoutOrdinal } from "../../../src/compose/lexicon/ordinal-words.ts";

describe("names", () => {
  test.each([
    "meeting of the joint committee",
    "enhanced cooperation",
    "Agreement concerning the use of harbours",
    "protocol amending the treaty",
    "first director, a citizen of Norland",
    "all the members",
    "Forum on Limited Resources",
  ])("%s", (text) => expect(isName(text, "en")).toBe(true));
});

describe("clauses", () => {
  test.each([
    "announced its withdrawal from the Council",
    "landed in Norlandia",
    "named Deputy Director",
    "invited to join the Council",
    "decided to open talks",
    "The lantern market was launched",
    "Norlandic Light has been the owner of the harbour",
    "state of emergency declared",
    "cooperation with the Council began",
    "Lantern Task Force the Secretariat",
    "Hosts the Third Lantern Summit",
  ])("%s", (text) => expect(isName(text, "en")).toBe(false));
});

test.each([
  ["the 40th session of the Assembly", "en", "session of the Assembly"],
  ["Eleventh Ministerial Conference", "en", "Ministerial Conference"],
  ["XV summit", "en", "summit"],
  ["First", "en", "First"],
  ["седьмая встреча", "ru", "встреча"],
  ["17-ю сессию Совета", "ru", "сессию Совета"],
  ["пятидесятое заседание", "ru", "заседание"],
  ["XIII саммит", "ru", "саммит"],
  ["первичное заседание", "ru", "первичное заседание"],
] as const)("%s without its ordinal", (title, language, rest) => {
  expect(withoutOrdinal(title, language)).toBe(rest);
});
