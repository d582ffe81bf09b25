import { expect, it } from "vitest";
import { commonName } from "../../src/facts/common-name.ts";

it.each([
  ["Tripartite seminar on lanterns", "tripartite seminar on lanterns"],
  ["Ministers of the northern towns", "ministers of the northern towns"],
  ["Political consultations", "political consultations"],
])("%s is no name", (text, expected) => {
  expect(commonName({ text }).text).toBe(expected);
});

it.each(["Lantern Forum", "Joint Committee on Lanterns", "Baltic dialogue", "Authority", "safety audits"])(
  "%s stays",
  (text) => {
    expect(commonName({ text }).text).toBe(text);
  },
);

it("leaves what the termbase knows", () => {
  expect(commonName({ text: "Political consultations", term: "consultations" }).text).toBe(
    "Political consultations",
  );
});
