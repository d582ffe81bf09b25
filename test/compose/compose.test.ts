/** The whole stage, on the dossier of the tests. */
import type { Root } from "mdast";
import type { ContainerDirective } from "mdast-util-directive";
import { toString as textOf } from "mdast-util-to-string";
import { visit } from "unist-util-visit";
import { expect, test } from "vitest";
import { planBrief } from "../../src/compose/plan/plan-brief.ts";
import { LANGUAGES } from "../../src/model/kinds.ts";
import { ownTerms } from "../own-terms.ts";
import { composed } from "./composed.ts";
import { dossierOf, FACTS, fact, SOURCE } from "./dossier.ts";
import { TERMBASE } from "./terms.ts";

const BRIEFS = { en: composed(dossierOf(FACTS), "en"), ru: composed(dossierOf(FACTS), "ru") };

function containers(tree: Root, name: string): ContainerDirective[] {
  const found: ContainerDirective[] = [];
  visit(tree, "containerDirective", (node) => {
    if (node.name === name) found.push(node);
  });
  return found;
}

const says = (language: "en" | "ru", number: string) =>
  BRIEFS[language].statements.find((statement) => statement.number === number)?.text;

test("both languages say the same facts under the same numbers", () => {
  const facts = (language: "en" | "ru") =>
    BRIEFS[language].statements.map(({ number, facts }) => [number, facts]);
  expect(facts("ru")).toEqual(facts("en"));
});

test.each(LANGUAGES)("statements and notes lead to one another (%s)", (language) => {
  const { tree } = BRIEFS[language];
  const ends = (name: string, there: string) =>
    containers(tree, name).map(({ attributes }) => [attributes?.number, attributes?.id, attributes?.[there]]);
  const statements = ends("statement", "note");
  expect(statements.length).toBe(15);
  expect(ends("note", "statement")).toEqual(statements.map(([number, id, note]) => [number, note, id]));
});

test.each(LANGUAGES)("every link leads to a place (%s)", (language) => {
  const { tree } = BRIEFS[language];
  const places = new Set<string>();
  const links: string[] = [];
  visit(tree, (node) => {
    if ("attributes" in node && node.attributes?.id) places.add(node.attributes.id);
    if (node.type === "link") links.push(node.url);
  });
  expect(links.filter((url) => !places.has(url.slice(1)))).toEqual([]);
});

test.each(LANGUAGES)("notes quote the source as it is (%s)", (language) => {
  const quotes: string[] = [];
  for (const note of containers(BRIEFS[language].tree, "note"))
    for (const [, quote = ""] of textOf(note).matchAll(/[‘«]([^’»]+)[’»]/gu)) quotes.push(quote);
  expect(quotes.length).toBeGreaterThan(12);
  expect(quotes.filter((quote) => !SOURCE.includes(quote) && !/[“”„]/u.test(quote))).toEqual([]);
});

test("properties", () => {
  expect(BRIEFS.en.tree.data?.brief).toEqual({
    language: "en",
    tag: "en-GB",
    title: "Kazakhstan and the Council of Europe",
    date: "2018-09-20",
  });
  expect(BRIEFS.ru.tree.data?.brief?.title).toBe("О сотрудничестве Республики Казахстан с Советом Европы");
});

test("first mention in full, then short, with verbs that agree", () => {
  const lead = (language: "en" | "ru") =>
    containers(BRIEFS[language].tree, "lead").map((node) => textOf(node))[0];
  expect(lead("en")).toMatch(/^The Republic of Kazakhstan is not a member of the Council of Europe; /u);
  expect(lead("ru")).toMatch(
    /^Республика Казахстан \(далее\u00A0— Казахстан\) не является членом Совета Европы; /u,
  );
  expect(says("en", "1")).toBe("Kazakhstan has cooperated with the Council of Europe since 1997.");
  expect(says("ru", "1")).toBe("Казахстан сотрудничает с Советом Европы с 1997\u00A0года.");
});

test("what the bottom line condenses stands in brackets", () => {
  const [lead = ""] = containers(BRIEFS.en.tree, "lead").map((node) => textOf(node));
  expect(lead).toContain("since 1997 [1, 2].");
  expect(lead).toContain(
    "five bodies and agreements: participant in one, observer in one, applicant to one and no participation in two [T1].",
  );
  expect(lead).toMatch(/2018 \[T1\.5\]\.$/u);
});

test("who joins a body of participating States is one of its participants", () => {
  const joined = ["csce", "greco"].map((key) =>
    fact("it joined the European Cultural Convention", {
      kind: "membership",
      parties: [{ text: "Kazakhstan", term: "kazakhstan" }],
      body: { text: key, term: key },
      status: "member",
    }),
  );
  const { tree } = composed(dossierOf(joined), "en", { termbase: ownTerms });
  const [lead = ""] = containers(tree, "lead").map((node) => textOf(node));
  expect(lead).toContain("two bodies and agreements: member of one and participant in one");
});

test("persons, offices and places", () => {
  expect(says("en", "4")).toBe(
    "The Joint Declaration on expanding cooperation was signed by the Ambassador of Kazakhstan to Belgium, A.\u00A0Khamzaev, and the Representative of the Council of Europe, T.\u00A0Nordling, on 19\u00A0December 2013.",
  );
  expect(says("ru", "4")).toBe(
    "Совместную декларацию о расширении сотрудничества 19\u00A0декабря 2013\u00A0г. подписали Посол Казахстана в Бельгии А.\u00A0Хамзаев и Представитель Совета Европы Т.\u00A0Нордлинг.",
  );
});

test("a name without a term stands behind a head noun, marked, and is told once", () => {
  expect(says("ru", "T1.4")).toContain("Фонд «Sky Lantern Fund»");
  expect(says("ru", "T1.3")).toContain("Фонд «Council of Europe Development Bank»");
  const told = BRIEFS.ru.messages.filter(({ message }) => message.includes("Sky Lantern"));
  expect(told).toMatchObject([{ rule: "unknown-term", path: "sources/norland.txt", line: 9 }]);
  expect(BRIEFS.ru.messages.filter(({ rule }) => rule === "missing-form")).toHaveLength(1);
});

test("a fact that cannot be worded is quoted and told", () => {
  const undone = fact("Kazakhstan has acceded to Convention No. 141", {
    kind: "treaty",
    parties: [],
    instrument: { type: "convention", number: "141" },
    action: "acceded",
    modality: "planned",
  });
  const bare = fact("it joined the European Cultural Convention", {
    kind: "treaty",
    parties: [],
    instrument: { type: "convention", number: "1" },
    action: "acceded",
    superseded: "treaty-000000000000",
  });
  for (const language of LANGUAGES) {
    const { statements, messages } = composed(dossierOf([undone, bare]), language);
    expect(statements[1]?.text).toContain("it joined the European Cultural Convention");
    expect(messages).toContainEqual(expect.objectContaining({ rule: "unworded-fact", facts: [bare.id] }));
  }
});

test("a loose figure is quoted, which nobody is told of, and is no key point and no entry of the timeline", () => {
  const loose = fact("Its sessions in Strasbourg are held 4 times a year", {
    kind: "figure",
    measure: { text: "are held" },
    value: 4,
    when: "2018",
    loose: true,
  });
  const dossier = dossierOf([loose]);
  const plan = planBrief(dossier, TERMBASE);
  expect([plan.keyPoints, plan.timeline]).toEqual([[], []]);
  for (const language of LANGUAGES) {
    const { statements, messages } = composed(dossier, language);
    expect(statements[0]?.text).toContain("sessions in Strasbourg are held");
    expect(messages.filter(({ rule }) => rule === "unworded-fact")).toEqual([]);
  }
});

test.each(LANGUAGES)("a finding that concerns no fact refers to none (%s)", (language) => {
  const dossier = dossierOf(FACTS);
  const finding = {
    rule: "count-mismatch",
    severity: "warning",
    path: "sources/norland.txt",
    message: "the source states 7 and lists 6",
    advice: "ask",
    values: { stated: 7, listed: 6 },
  } as const;
  const { statements } = composed({ ...dossier, findings: [{ ...finding, id: "f1" }] }, language);
  const told = statements.filter(({ text }) => /(?:seven|7).*(?:six|6)/u.test(text));
  expect(told.map(({ text }) => text)).toEqual([
    language === "en"
      ? "Conflict The source states seven but lists six."
      : "Расхождение. В источнике указано 7, перечислено 6.",
  ]);
});

test("the syntax of templates and Markdown in a source is text", () => {
  const text = "{{constructor}} **bold** :page | {{> brief}} # not a heading";
  const stated = fact("Trade in lanterns is said to grow", { kind: "statement", text });
  for (const language of LANGUAGES)
    expect(composed(dossierOf([stated]), language).statements[0]?.text).toContain(text);
});

test("a translation takes the place of the printed words", () => {
  const find = () => ({ text: "Переведено.", reviewed: true });
  const { statements, messages } = composed(dossierOf(FACTS), "ru", {
    translations: { find, findSimilar: () => undefined },
  });
  expect(statements.find(({ number }) => number === "11")?.text).toBe("Из источника: «Переведено».");
  expect(messages.filter(({ rule }) => rule === "untranslated-statement")).toEqual([]);
});

test("an empty dossier is a document", () => {
  for (const language of LANGUAGES) {
    const { statements, tree } = composed(dossierOf([]), language);
    expect(statements).toEqual([]);
    expect(containers(tree, "lead")).toEqual([]);
  }
});

test("the same dossier gives the same tree", () => {
  expect(composed(dossierOf(FACTS), "ru").tree).toEqual(BRIEFS.ru.tree);
});

test("a title of an event that only says its type is not quoted", () => {
  const meeting = fact("In March 2016 PACE sent a mission of 11 members, led by J.Xucla", {
    kind: "event",
    type: "meeting",
    title: { text: "meeting" },
    body: { text: "GRECO", term: "greco" },
    place: { text: "Strasbourg", term: "strasbourg" },
    when: "2016-03",
  });
  const [first] = composed(dossierOf([meeting]), "ru").statements;
  expect(first?.text).toMatch(/^В марте 2016\u00A0г\. в Страсбурге состоялось заседание /u);
});
