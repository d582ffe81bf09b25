/** What is no name gets no article and is no subject of a sentence. */
import { describe, expect, test } from "vitest";
import { isName } from "../../../src/compose/lexicon/is-name.ts";

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
