/** Drafts that say no more than another. */
import { describe, expect, it } from "vitest";
import type { Draft } from "../../../src/extract/drafts/draft.ts";
import { dropLesser } from "../../../src/extract/drafts/drop-lesser.ts";

const draft = (fields: Draft["fields"], kind: Draft["kind"] = "event"): Draft => ({
  kind,
  fields,
  parts: {},
  range: { start: 0, end: 1 },
  rule: `${kind}/test`,
});

describe("leaves out what another draft says as well", () => {
  it.each<[string, Draft[], number[]]>([
    ["with fewer fields", [draft({ a: 1 }), draft({ a: 1, b: 2 })], [1]],
    ["with less in a field", [draft({ a: { text: "x", term: "y" } }), draft({ a: { text: "x" } })], [0]],
    ["with fewer members", [draft({ a: ["x"] }), draft({ a: ["y", "x"] })], [1]],
    ["of two alike the later", [draft({ a: 1 }), draft({ a: 1 })], [0]],
    ["not with another value", [draft({ a: 1 }), draft({ a: 2, b: 2 })], [0, 1]],
    ["not of another kind", [draft({ a: 1 }), draft({ a: 1 }, "treaty")], [0, 1]],
    ["not with a field of its own", [draft({ a: 1, c: 3 }), draft({ a: 1, b: 2 })], [0, 1]],
    ["none of none", [], []],
  ])("%s", (_name, drafts, kept) => {
    expect(dropLesser(drafts)).toEqual(kept.map((at) => drafts[at]));
  });
});
