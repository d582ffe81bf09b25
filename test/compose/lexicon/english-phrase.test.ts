/** What an English phrase is about, and how many. */
import { expect, test } from "vitest";
import { englishHead } from "../../../src/compose/lexicon/english-phrase.ts";

test.each([
  ["Joint Committee on Fisheries", "Committee", "committee", false],
  ["joint working group on rivers and lakes", "group", "group", false],
  ["meeting of the Council of Lighthouse Keepers", "meeting", "event-meeting", false],
  ["campus in Norlandia", "campus", "campus", false],
  ["basic document of the talks", "document", "document", false],
  ["Agreement Establishing the Lantern Bank", "Agreement", "agreement", false],
  ["protocol amending the Lantern Convention", "protocol", "protocol", false],
  ["Trade, Economic and Technical Cooperation Agreement", "Agreement", "agreement", false],
  ["first director, a citizen of Norland", "director", undefined, false],
  ["Night Work (Harbours) Convention", "Convention", "convention", false],
  ["Consulates General", "Consulates", "consulate-general", true],
  ["early municipal elections", "elections", "event-elections", true],
  ["finance ministers of the region", "ministers", undefined, true],
  ["analysis of tides", "analysis", undefined, false],
  ["Norlandic Airlines", "Airlines", undefined, false],
  ["ECOWAS", "ECOWAS", undefined, false],
  ["– the Lantern Training Centre", "Centre", "centre", false],
])("%s", (text, word, key, plural) => {
  expect(englishHead(text)).toEqual({ word, key, plural });
});
