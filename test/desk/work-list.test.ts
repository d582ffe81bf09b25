import { describe, expect, it } from "vitest";
import { workList } from "../../src/desk/work-list.ts";
import { span, want } from "./work.ts";

const lines = (wants: Parameters<typeof workList>[0]) =>
  workList(wants).map(({ kind, text, places }) => [kind, text, places.map((place) => place.span.line)]);

describe("the work list", () => {
  it("holds a name once, with all its places in order", () => {
    const wants = [want({ span: span(9) }), want({ span: span(2) }), want({ span: span(9) })];
    expect(lines(wants)).toEqual([["name", "Nordic Lantern Institute", [2, 9]]]);
  });

  it("takes one name for one, however its words are broken over lines", () => {
    const wants = [want({ text: "Nordic\n  Lantern Institute" }), want({ span: span(7) })];
    expect(lines(wants)).toHaveLength(1);
  });

  it("goes by kind, then by place", () => {
    const wants = [
      want({ kind: "sentence", text: "The lake is deep." }),
      want({ kind: "form", term: "lantern" }),
      want({ text: "B", span: span(8) }),
      want({ text: "A", span: span(5) }),
    ];
    expect(lines(wants).map(([kind]) => kind)).toEqual(["name", "name", "form", "sentence"]);
    expect(lines(wants).map(([, text]) => text)).toEqual([
      "A",
      "B",
      "Nordic Lantern Institute",
      "The lake is deep.",
    ]);
  });

  it("asks for one review of an entry, whichever briefing prints it", () => {
    const review = { kind: "review", term: "lantern" } as const;
    expect(workList([want({ ...review, language: "en" }), want({ ...review, language: "ru" })])).toHaveLength(
      1,
    );
  });

  it("leaves out a name in the letters of its own language: the other language has the work", () => {
    expect(workList([want({ language: "en" })])).toEqual([]);
  });
});
