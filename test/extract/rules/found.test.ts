/** Which of several finds stays. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Found, settle } from "../../../src/extract/rules/found.ts";
import type { Kind } from "../../../src/model/kinds.ts";
import { rule } from "./own-rules.ts";

interface Given {
  readonly id: string;
  readonly at: readonly [number, number];
  readonly kind?: Kind;
  readonly order?: number;
  readonly yields?: boolean;
  /** What the main field took. */
  readonly main?: readonly [number, number];
  readonly words?: readonly (readonly [number, number])[];
}

const range = ([start, end]: readonly [number, number]) => ({ start, end });

function find({ id, at, kind = "event", order = 0, yields = false, main, words = [] }: Given): Found {
  const match = {
    ...range(at),
    captures: main ? [{ field: "what", ...range(main) }] : [],
    literals: words.map((one) => ({ ...range(one), isWord: true })),
  };
  const ready = {
    kind,
    order,
    main: main ? "what" : undefined,
    build: () => [],
    rule: rule({ id: `${kind}/${id}`, pattern: "x", ...(yields ? { yields } : {}) }),
    pattern: { type: "gap" as const },
    required: [],
  };
  return { ready, match, dates: [], built: [] } as unknown as Found;
}

const settled = (...given: Given[]) => {
  const { kept, lost } = settle(given.map(find));
  const name = ({ ready }: Found) => ready.rule.id.replace(/^.*\//, "");
  return { kept: kept.map(name), lost: lost.map(({ found, to }) => `${name(found)} < ${name(to)}`) };
};

describe("rivals", () => {
  it.each<[string, Given[], string[], string[]]>([
    [
      "the longer stays",
      [
        { id: "a", at: [0, 5] },
        { id: "b", at: [2, 9] },
      ],
      ["b"],
      ["a < b"],
    ],
    [
      "of equals the first in the text",
      [
        { id: "a", at: [3, 8] },
        { id: "b", at: [0, 5] },
      ],
      ["b"],
      ["a < b"],
    ],
    [
      "then the one whose rule stands first",
      [
        { id: "a", at: [0, 5], order: 1 },
        { id: "b", at: [0, 5], order: 0 },
      ],
      ["b"],
      ["a < b"],
    ],
    [
      "what does not meet is no rival",
      [
        { id: "a", at: [0, 5] },
        { id: "b", at: [5, 9] },
      ],
      ["a", "b"],
      [],
    ],
    [
      "nor what is of another kind",
      [
        { id: "a", at: [0, 5] },
        { id: "b", at: [2, 9], kind: "treaty" },
      ],
      ["a", "b"],
      [],
    ],
    [
      "nor what tells of another thing",
      [
        { id: "a", at: [0, 9], main: [0, 2] },
        { id: "b", at: [1, 9], main: [7, 9] },
      ],
      ["a", "b"],
      [],
    ],
    [
      "nor what other words of the text say",
      [
        { id: "a", at: [0, 9], words: [[0, 2]] },
        { id: "b", at: [1, 9], words: [[4, 6]] },
      ],
      ["a", "b"],
      [],
    ],
  ])("%s", (_name, given, kept, lost) => {
    expect(settled(...given)).toEqual({ kept, lost });
    expect(settled(...given.toReversed())).toEqual({ kept, lost });
  });
});

describe("a rule that yields", () => {
  it.each<[string, Given[], string[]]>([
    [
      "gives way to a shorter one of its kind over some of its words",
      [
        { id: "weak", at: [0, 20], yields: true, words: [[0, 2]] },
        { id: "b", at: [10, 15], words: [[10, 12]] },
      ],
      ["b"],
    ],
    [
      "gives way to one that names the same",
      [
        { id: "weak", at: [0, 5], yields: true, main: [0, 5] },
        { id: "b", at: [4, 30], main: [4, 9], words: [[20, 25]] },
      ],
      ["b"],
    ],
    ["stays by itself", [{ id: "weak", at: [0, 20], yields: true }], ["weak"]],
    [
      "stays beside another kind",
      [
        { id: "weak", at: [0, 20], yields: true },
        { id: "b", at: [1, 9], kind: "treaty" },
      ],
      ["weak", "b"],
    ],
    [
      "stays beside what stands elsewhere",
      [
        { id: "weak", at: [0, 5], yields: true },
        { id: "b", at: [6, 9] },
      ],
      ["weak", "b"],
    ],
  ])("%s", (_name, given, kept) => {
    expect(settled(...given).kept).toEqual(kept);
    expect(settled(...given.toReversed()).kept).toEqual(kept);
  });
});

it("keeps or loses every find, once, and gives the kept in the order of the text", () => {
  const one = fc.record({
    id: fc.constantFrom("a", "b", "c"),
    at: fc
      .tuple(fc.nat(30), fc.nat(12))
      .map(([start, length]): [number, number] => [start, start + length + 1]),
    kind: fc.constantFrom<Kind>("event", "treaty"),
    order: fc.nat(3),
    yields: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(one, { maxLength: 12 }), (given) => {
      const finds = given.map(find);
      const { kept, lost } = settle(finds);
      expect(new Set([...kept, ...lost.map(({ found }) => found)])).toEqual(new Set(finds));
      expect(kept.length + lost.length).toBe(finds.length);
      const starts = kept.map(({ match }) => match.start);
      expect(starts).toEqual([...starts].sort((a, b) => a - b));
    }),
  );
});
