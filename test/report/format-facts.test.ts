/** Facts, the account of a text, and why, as lines. */
import { describe, expect, it } from "vitest";
import type { Explanation } from "../../src/extract/explain.ts";
import type { Dossier } from "../../src/facts/index.ts";
import type { LedgerEntry } from "../../src/model/dossier.ts";
import {
  explanationText,
  factTable,
  ledgerTable,
  ruleTable,
  unreadTable,
} from "../../src/report/format-facts.ts";

const TEXT = "One fact.\n\nKept as\n it stands.\n\nMenu\nWhat?";
const pathOf = (label: string) => `sources/${label.toLowerCase()}.txt`;

function span(quote: string) {
  const start = TEXT.indexOf(quote);
  const before = TEXT.slice(0, start).split("\n");
  return {
    source: "A",
    start,
    end: start + quote.length,
    line: before.length,
    column: (before.at(-1)?.length ?? 0) + 1,
    quote,
  };
}

const entry = (quote: string, state: LedgerEntry["state"]): LedgerEntry => {
  const { source, start, end } = span(quote);
  return { source, start, end, state } as LedgerEntry;
};

const dossier = (more: object) => more as Dossier;

describe("factTable", () => {
  it("prints a fact a line, its cells below one another", () => {
    const facts = [
      { span: span("One fact"), kind: "event", when: "2001", rule: "event/held" },
      {
        span: span("Kept as\n it stands"),
        kind: "treaty",
        when: "2001-05",
        whenFrom: "heading",
        rule: "treaty/sign",
      },
      { span: span("What?"), kind: "count", rule: "count/any" },
    ];
    expect(factTable(dossier({ facts }), pathOf)).toBe(
      [
        "sources/a.txt:1:1  event   2001               event/held   “One fact”",
        "sources/a.txt:3:1  treaty  2001-05 (heading)  treaty/sign  “Kept as it stands”",
        "sources/a.txt:7:1  count   -                  count/any    “What?”",
        "",
      ].join("\n"),
    );
  });

  it("shortens long words, and prints nothing for nothing", () => {
    const long = { ...span("What?"), quote: "a".repeat(500) };
    const [line = ""] = factTable(
      dossier({ facts: [{ span: long, kind: "event", rule: "event/x" }] }),
      pathOf,
    ).split("\n");
    expect(line).toMatch(/ “a{119}…”$/);
    expect(factTable(dossier({ facts: [] }), pathOf)).toBe("");
  });
});

describe("the account", () => {
  const ledger = {
    entries: [
      entry("One fact.", "fact"),
      entry("\n\nKept as\n it stands.", "statement"),
      entry("\n\nMenu", "furniture"),
      entry("\nWhat?", "unread"),
    ],
    characters: { fact: 9, statement: 21, furniture: 6, unread: 6 },
  };

  it("adds up to the whole text", () => {
    expect(ledgerTable(dossier({ ledger }))).toBe(
      [
        "in facts           1          9 characters  21.4 %",
        "kept verbatim      1         21 characters  50.0 %",
        "furniture          1          6 characters  14.3 %",
        "unread             1          6 characters  14.3 %",
        "",
      ].join("\n"),
    );
  });

  it("has shares of nothing in an empty text", () => {
    expect(ledgerTable(dossier({ ledger: { entries: [], characters: {} } }))).toContain("0 characters  0 %");
  });

  it("lists what no rule read, at the first character that shows", () => {
    expect(unreadTable(dossier({ ledger }), [{ label: "A", text: TEXT }], pathOf)).toBe(
      [
        "sources/a.txt:3:1  kept verbatim  Kept as it stands.",
        "sources/a.txt:7:1  unread         What?",
        "",
      ].join("\n"),
    );
  });
});

const explanation = (more: Partial<Explanation>): Explanation => ({
  sentence: span("Kept as\n it stands."),
  fired: [],
  lost: [],
  near: [],
  ...more,
});

describe("explanationText", () => {
  it("says which rules read a sentence, gave way, or lacked something", () => {
    const text = explanationText(
      explanation({
        fired: [{ rule: "event/held", words: span("Kept as\n it") }],
        lost: [{ rule: "event/short", to: "event/held" }],
        near: [{ rule: "event/other", at: "Kept", missing: "object" }],
      }),
      pathOf,
    );
    expect(text).toBe(
      [
        "sources/a.txt:3:1  “Kept as it stands.”",
        "  read by event/held: “Kept as it”",
        "  event/short gave way to event/held",
        "  event/other nearly, at “Kept”: lacks object",
        "",
      ].join("\n"),
    );
  });

  it("says that no rule knows it", () => {
    expect(explanationText(explanation({}), pathOf)).toContain("\n  no rule knows a word of it\n");
  });
});

describe("ruleTable", () => {
  it("counts what every rule did, the busiest first", () => {
    const words = span("Kept");
    const table = ruleTable([
      explanation({ fired: [{ rule: "b/often", words }], near: [{ rule: "c/near", at: "", missing: "" }] }),
      explanation({
        fired: [
          { rule: "b/often", words },
          { rule: "a/once", words },
        ],
        lost: [
          { rule: "c/near", to: "b/often" },
          { rule: "c/near", to: "a/once" },
        ],
      }),
      explanation({
        lost: [{ rule: "c/near", to: "b/often" }],
        near: [{ rule: "d/near", at: "", missing: "" }],
      }),
    ]);
    expect(table).toBe(
      [
        "rule     read  gave way  nearly  to",
        "b/often  2     0         0",
        "a/once   1     0         0",
        "c/near   0     3         1       b/often 2, a/once 1",
        "d/near   0     0         1",
        "",
      ].join("\n"),
    );
  });

  it("prints its head where nothing was read", () => {
    expect(ruleTable([])).toBe("rule  read  gave way  nearly  to\n");
  });
});
