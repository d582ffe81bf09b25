/** Rows that say in one cell what was done, or what one is. */
import { describe, expect, it } from "vitest";
import { extract, type Identity } from "../../../src/extract/extract.ts";
import { context, readText } from "../extract-text.ts";

const about: Identity = { subject: "norway" };

function factsOf(lines: readonly string[], identity: Identity = {}) {
  const source = readText(["# Page", "", ...lines, ""].join("\n"), "sources/test.md");
  return extract(source, context, identity).value.facts;
}

describe("a table with a column of acts", () => {
  const head = ["| No | Instrument | Number | Act | Date |", "| -: | - | -: | - | - |"];

  it("reads what each row says was done, and when", () => {
    const facts = factsOf([
      ...head,
      "| 1 | Convention on Fisheries, 4 May 1999 | 141 | Ratified | 7 May 2001 |",
      "| 2 | Agreement on Trade | – | Signed in Oslo (Norway and Finland) | 3 June 2004 |",
      "| 3 | Convention on Fisheries | – | In force | Since 1 July 2002 |",
      "| 4 | Memorandum on Trade | – | Considered | 1 July 2002 |",
    ]);
    expect(facts.filter(({ kind }) => kind !== "statement")).toMatchObject([
      {
        kind: "treaty",
        action: "ratified",
        when: "2001-05-07",
        instrument: { number: "141", adopted: "1999-05-04", title: { text: "Convention on Fisheries" } },
      },
      {
        kind: "document",
        action: "signed",
        when: "2004-06-03",
        place: { text: "Oslo" },
        actors: [{ name: { text: "Norway" } }, { name: { text: "Finland" } }],
      },
      { kind: "treaty", action: "entered-into-force", when: "2002-07-01/.." },
    ]);
  });

  it("takes what only parties do for the act of the country that the page is about", () => {
    const row = "| 1 | Convention on Fisheries | – | Acceded under Resolution No 144 | Not stated |";
    expect(factsOf([...head, row], about)).toMatchObject([
      {
        action: "acceded",
        parties: [{ antecedentTerm: "norway" }],
        by: { type: "resolution", number: "144" },
      },
    ]);
    expect(factsOf([...head, row])).toMatchObject([{ action: "acceded", parties: [] }]);
  });

  it("reads nouns of acts in Russian", () => {
    const facts = factsOf([
      "| № | Документ | Действие | Дата |",
      "| - | - | - | - |",
      "| 1 | Конвенция о рыболовстве | Ратификация | 07.05.2001 |",
      "| 2 | Соглашение о торговле | Подписание в Осло | 06.2004 |",
    ]);
    expect(facts).toMatchObject([
      { kind: "treaty", action: "ratified", when: "2001-05-07" },
      { kind: "document", action: "signed", when: "2004-06", place: { text: "Осло" } },
    ]);
  });
});

describe("a table with a column of standings", () => {
  const head = ["| No | Body | Status | Since |", "| - | - | - | - |"];
  const rows = [
    "| 1 | Council of Europe | Member | March 1999 |",
    "| 2 | Group of States against Corruption (GRECO) | Applicant | 2013 |",
    "| 3 | Pompidou Group | No participation | – |",
    "| 4 | African Union: Finland | 55th member | 2017 |",
    "| 5 | Arctic Council | Donor partner | – |",
    "| 6 | Nordic Council | Praised | 2017 |",
  ];

  it("reads whose standing it is from the line above, or from the cell", () => {
    const facts = factsOf(["**Table 1** Standing of Estonia in bodies", "", ...head, ...rows], about);
    const estonia = [{ antecedentTerm: "estonia" }];
    expect(facts.filter(({ kind }) => kind !== "statement")).toMatchObject([
      { kind: "membership", status: "member", when: "1999-03/..", parties: estonia },
      { status: "applicant", when: "2013", body: { text: "Group of States against Corruption" } },
      { status: "none", parties: estonia },
      { status: "member", ordinal: 55, parties: [{ text: "Finland" }], when: "2017/.." },
      { status: "partner", title: { text: "Donor partner" } },
    ]);
  });

  it("means the country that the page is about where no line says so, and nobody where none is known", () => {
    expect(factsOf([...head, rows[0] ?? ""], about)).toMatchObject([
      { status: "member", parties: [{ antecedentTerm: "norway" }] },
    ]);
    expect(factsOf([...head, rows[0] ?? ""]).filter(({ kind }) => kind === "membership")).toEqual([]);
  });
});

it("reads nothing from what only speaks of a table", () => {
  const facts = factsOf([
    "Table 2 lists five treaties: participant in one and no participation in 11.",
    "",
    "**Table 2** Treaties and signed documents",
    "",
    "| No | Instrument | Number | Act | Date |",
    "| - | - | - | - | - |",
    "| 1 | Convention on Fisheries | 141 | Ratified | 2001 |",
  ]);
  expect(facts.map(({ kind, rule }) => [kind, rule])).toEqual([
    ["statement", "statement/kept"],
    ["treaty", "treaty/table-act"],
  ]);
});

describe("lines in which a document counts what it holds", () => {
  it("state nothing", () => {
    const lines = ["- **Edition** 1", "- **Sources** 3 (A, B)", "- **Statements** 31, in two languages"];
    expect(factsOf(lines).filter(({ kind }) => kind !== "statement")).toEqual([]);
    const table = "Table 1 has two entries on treaties and signed documents.";
    expect(factsOf([table]).filter(({ kind }) => kind !== "statement")).toEqual([]);
  });

  it("are none where something else is counted", () => {
    expect(factsOf(["- **Flights** 21"]).map(({ kind }) => kind)).toEqual(["figure"]);
  });
});
