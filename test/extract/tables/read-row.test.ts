/** What rows of tables say of the documents in them. */
import { describe, expect, it } from "vitest";
import { extract } from "../../../src/extract/extract.ts";
import { context, readText } from "../extract-text.ts";

function factsOf(...lines: readonly string[]) {
  const source = readText(["# Norway", "", ...lines, ""].join("\n"), "sources/test.md");
  return extract(source, context, {}).value.facts.filter(({ rule }) => rule.endsWith("/table-column"));
}

describe("a table with heads", () => {
  it("reads what each column's head says was done", () => {
    const facts = factsOf(
      "| No | Document | Date of signature | Date of entry into force |",
      "| - | - | - | - |",
      "| 1 | Agreement on Trade | 5 May 1994 | 1 June 1995 |",
      "| 2 | Convention on Fisheries | 7 May 2001 | – |",
    );
    expect(facts).toMatchObject([
      { kind: "document", action: "signed", when: "1994-05-05" },
      { kind: "document", action: "entered-into-force", when: "1995-06-01" },
      { kind: "treaty", action: "signed", when: "2001-05-07" },
    ]);
    expect(facts).toHaveLength(3);
  });

  it("knows a head by the phrase in it", () => {
    const facts = factsOf(
      "| Treaty | Ratification (Norway) |",
      "| - | - |",
      "| Convention on Fisheries | 4 May 2002 |",
    );
    expect(facts).toMatchObject([{ kind: "treaty", action: "ratified", when: "2002-05-04" }]);
  });

  it("takes an agreement that a party accedes to for an instrument, but no strategy", () => {
    const facts = factsOf(
      "| Document | Accession |",
      "| - | - |",
      "| Agreement on Customs Data | 4 May 2002 |",
      "| Strategy for the Danube Region | 4 May 2003 |",
    );
    expect(facts).toMatchObject([{ kind: "treaty", action: "acceded", when: "2002-05-04" }]);
  });
});

describe("a cell that begins with a known title and says more", () => {
  it("is named by all its words: two parts of a convention are two instruments", () => {
    const facts = factsOf(
      "| Instrument | Accession |",
      "| - | - |",
      "| European Cultural Convention (Part I) | 4 May 2002 |",
      "| European Cultural Convention, Part II | 5 June 2003 |",
    );
    expect(facts.map((fact) => (fact.kind === "treaty" ? fact.instrument.title?.text : ""))).toEqual([
      "European Cultural Convention (Part I)",
      "European Cultural Convention, Part II",
    ]);
  });
});

describe("a table whose heads name no act", () => {
  it("takes the only date of a row for that of the signing", () => {
    const facts = factsOf(
      "| Title | Date | Place |",
      "| - | - | - |",
      "| Memorandum on Trade | 3 May 2004 | Oslo |",
      "| Treaty on Friendship | 3 May 2005 | Oslo |",
    );
    expect(facts).toMatchObject([
      { kind: "document", action: "signed", when: "2004-05-03" },
      { kind: "treaty", action: "signed", when: "2005-05-03" },
    ]);
  });

  it("says nothing of two dates, or of what nobody signs", () => {
    const facts = factsOf(
      "| Title | From | To |",
      "| - | - | - |",
      "| Memorandum on Trade | 3 May 2004 | 3 May 2006 |",
      "| Strategy for the Danube Region | 3 May 2005 | |",
    );
    expect(facts).toEqual([]);
  });
});
