/** The type of a document that the termbase knows: what it is, not what it is about. */
import { expect, it } from "vitest";
import { extractText } from "../extract-text.ts";

it.each([
  ["the Protocol to the Convention for the Protection of Human Rights and Fundamental Freedoms", "protocol"],
  ["the United Nations Convention on the Law of the Sea", "convention"],
  ["the European Cultural Convention", "convention"],
  ["the Agreement Establishing the European Bank for Reconstruction and Development", "treaty"],
])("of %s", (title, type) => {
  const { facts } = extractText(`Norway ratified ${title} on 3 May 2001.`);
  expect(facts).toMatchObject([{ kind: "treaty", action: "ratified", instrument: { type } }]);
});
