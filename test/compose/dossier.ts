/** A dossier for the tests: a short source, and the facts that a reader would find in it. */
import { createHash } from "node:crypto";
import { type Dossier, dossierSchema, type Fact, factSchema } from "../../src/facts/index.ts";
import type { Span } from "../../src/model/span.ts";

export const SOURCE = `Norlandic dossier: Kazakhstan and the Council of Europe

Kazakhstan and the Council of Europe (CoE) have worked together since 1997. Kazakhstan is no member of the Council of Europe.

The Council counts 13 partial agreements; the country takes part only in one of them.

Kazakhstan has belonged to the Venice Commission since March 2012; in July 2013 it asked to take part in GRECO.

It stays outside the Council of Europe Development Bank and the Sky Lantern Fund.

In 2018 it was made an observer in the CEPEJ.

A. Khamzaev, Ambassador of Kazakhstan to Belgium, and Representative T.Nordling signed the Joint Declaration on expanding cooperation on 19 December 2013. The Action Plan «Bridges for Norland» was announced then.

Kazakhstan has acceded to Convention No. 141. Under Resolution No. 144 of 27 February 2010 it joined the European Cultural Convention of 19 December 1954.

Work with the Parliamentary Assembly

Kazakhstan and its partner, the Parliamentary Assembly of the Council of Europe (PACE), signed an agreement on cooperation in 2004. Its sessions in Strasbourg are held 4 times a year.

In March 2016 PACE sent a mission of 11 members, led by J.Xucla, to observe the early elections to the Mazhilis.

European MPs noted that the country lends balance to its region. Trade in lanterns is said to grow.
`;

/** Where a stretch of the source stands. @throws {Error} where the source does not have it: a slip of the test */
function span(quote: string): Span {
  const start = SOURCE.indexOf(quote);
  if (start < 0) throw new Error(`the source of the tests lacks ${JSON.stringify(quote)}`);
  const before = SOURCE.slice(0, start).split("\n");
  return {
    source: "A",
    start,
    end: start + quote.length,
    line: before.length,
    column: (before.at(-1) ?? "").length + 1,
    quote,
  };
}

let made = 0;

/** A fact with the fields of its kind; its id is made of a counter. */
export function fact(quote: string, fields: Readonly<Record<string, unknown>>): Fact {
  made += 1;
  const id = `${String(fields.kind)}-${made.toString(16).padStart(12, "0")}`;
  return factSchema.parse({ id, span: span(quote), rule: "by-hand", parts: {}, ...fields });
}

const KAZAKHSTAN = { text: "Kazakhstan", term: "kazakhstan" };
const COUNCIL = { text: "Council of Europe", term: "council-of-europe" };
const PACE = { text: "Parliamentary Assembly of the Council of Europe", term: "pace" };
const ASSEMBLY_SECTION = "Work with the Parliamentary Assembly";

const membership = (quote: string, fields: Readonly<Record<string, unknown>>) =>
  fact(quote, { kind: "membership", parties: [KAZAKHSTAN], ...fields });

export const FACTS: readonly Fact[] = [
  membership("have worked together since 1997", { body: COUNCIL, status: "partner", when: "1997/.." }),
  membership("Kazakhstan is no member of the Council of Europe", {
    body: COUNCIL,
    status: "none",
    as: "member",
  }),
  fact("The Council counts 13 partial agreements", {
    kind: "count",
    of: { text: "partial agreements", term: "partial-agreements" },
    stated: 13,
    listed: 12,
  }),
  fact("the country takes part only in one of them", {
    kind: "count",
    of: { text: "them", antecedent: "partial agreements", antecedentTerm: "partial-agreements" },
    stated: 1,
    relation: { type: "participates", parties: [KAZAKHSTAN], text: "takes part only in" },
  }),
  membership("Kazakhstan has belonged to the Venice Commission since March 2012", {
    body: { text: "Venice Commission", term: "venice-commission" },
    status: "participant",
    when: "2012-03/..",
  }),
  membership("in July 2013 it asked to take part in GRECO", {
    body: { text: "GRECO", term: "greco" },
    status: "applicant",
    stage: "applied",
    as: "participant",
    when: "2013-07",
  }),
  membership("outside the Council of Europe Development Bank", {
    body: { text: "Council of Europe Development Bank", term: "development-bank" },
    status: "none",
    as: "participant",
  }),
  membership("the Sky Lantern Fund", {
    body: { text: "Sky Lantern Fund" },
    status: "none",
    as: "participant",
  }),
  membership("In 2018 it was made an observer in the CEPEJ", {
    body: { text: "CEPEJ", term: "cepej" },
    status: "observer",
    when: "2018",
  }),
  fact("signed the Joint Declaration on expanding cooperation", {
    kind: "document",
    document: {
      type: "declaration",
      title: { text: "Joint Declaration on expanding cooperation", term: "joint-declaration" },
    },
    action: "signed",
    when: "2013-12-19",
    actors: [
      {
        name: { text: "A. Khamzaev", term: "a-khamzaev" },
        roles: [
          {
            name: { text: "Ambassador", term: "ambassador" },
            of: KAZAKHSTAN,
            at: { text: "Belgium", term: "belgium" },
          },
        ],
      },
      {
        name: { text: "T.Nordling" },
        roles: [{ name: { text: "Representative", term: "representative" }, of: COUNCIL }],
      },
    ],
  }),
  fact("The Action Plan «Bridges for Norland» was announced then", {
    kind: "document",
    document: { type: "action-plan", title: { text: "Bridges for Norland" } },
    action: "announced",
  }),
  fact("Kazakhstan has acceded to Convention No. 141", {
    kind: "treaty",
    parties: [KAZAKHSTAN],
    instrument: { type: "convention", number: "141" },
    action: "acceded",
  }),
  fact("it joined the European Cultural Convention of 19 December 1954", {
    kind: "treaty",
    parties: [KAZAKHSTAN],
    instrument: {
      type: "convention",
      title: { text: "European Cultural Convention", term: "cultural-convention" },
      adopted: "1954-12-19",
    },
    action: "joined",
    when: "2010-02-27",
    by: { type: "resolution", number: "144", when: "2010-02-27" },
  }),
  fact("signed an agreement on cooperation", {
    kind: "document",
    document: { type: "agreement", title: { text: "agreement on cooperation", term: "agreement" } },
    action: "signed",
    when: "2004",
    actors: [{ name: KAZAKHSTAN }, { name: PACE }],
    section: ASSEMBLY_SECTION,
  }),
  fact("Its sessions in Strasbourg are held 4 times a year", {
    kind: "recurrence",
    action: "held",
    activity: { text: "sessions", term: "sessions" },
    times: 4,
    per: { unit: "year", every: 1 },
    place: { text: "Strasbourg", term: "strasbourg" },
    section: ASSEMBLY_SECTION,
  }),
  fact("In March 2016 PACE sent a mission of 11 members, led by J.Xucla", {
    kind: "event",
    type: "election-observation",
    body: PACE,
    subject: { text: "early elections to the Mazhilis", term: "early-elections" },
    lead: { name: { text: "J.Xucla" }, roles: [{ name: { text: "head" } }] },
    size: [{ value: 11, of: { text: "members" } }],
    when: "2016-03",
    section: ASSEMBLY_SECTION,
  }),
  fact("11 members", {
    kind: "figure",
    measure: { text: "members" },
    value: 11,
    section: ASSEMBLY_SECTION,
  }),
  fact("European MPs noted that the country lends balance to its region", {
    kind: "statement",
    text: "European MPs noted that the country lends balance to its region.",
    section: ASSEMBLY_SECTION,
  }),
  fact("Trade in lanterns is said to grow", {
    kind: "statement",
    text: "Trade in lanterns is said to grow.",
    section: ASSEMBLY_SECTION,
  }),
];

/** The dossier of these facts, with the findings that a judge would have. */
export function dossierOf(facts: readonly Fact[]): Dossier {
  return dossierSchema.parse({
    dossier: {
      id: "kazakhstan-council-of-europe",
      subject: "kazakhstan",
      counterpart: "council-of-europe",
      title: "Kazakhstan and the Council of Europe",
      informationAsOf: "2018-09-20",
      headings: [{ text: ASSEMBLY_SECTION, span: span(ASSEMBLY_SECTION) }],
    },
    sources: [
      {
        label: "A",
        path: "sources/norland.txt",
        sha256: createHash("sha256").update(SOURCE).digest("hex"),
        language: "en",
        characters: SOURCE.length,
        date: "2018-09-20",
      },
    ],
    facts,
    ledger: { entries: [], characters: { fact: 0, statement: 0, furniture: 0, unread: 0 } },
    findings: [],
  });
}
