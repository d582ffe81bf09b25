import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseTranslations } from "../../src/translations/index.ts";
import { segment, xliff } from "./xliff.ts";

const parse = (text: string) => parseTranslations([{ path: "t.xlf", text }]);
const complaints = (text: string) =>
  parse(text).messages.map(({ line, column, message }) => `${line}:${column} ${message}`);

describe("parseTranslations", () => {
  it("finds a translation whatever white space and quotation marks the sentence is printed with", () => {
    const { value, messages } = parse(xliff(segment("The “Youth\n  Card” works.", "«Карта»&#160;работает.")));
    expect(messages).toEqual([]);
    expect(value.find("The «Youth Card»\nworks.", "en", "ru")).toEqual({
      text: "«Карта»\u00a0работает.",
      reviewed: true,
    });
  });

  it("finds nothing that is only alike, and never reads a pair backwards", () => {
    const { value } = parse(xliff(segment("It works.", "Это работает.")));
    expect(value.find("It worked.", "en", "ru")).toBeUndefined();
    expect(value.find("It works", "en", "ru")).toBeUndefined();
    expect(value.find("It works.", "ru", "en")).toBeUndefined();
    expect(value.find("Это работает.", "ru", "en")).toBeUndefined();
  });

  it.each([
    ["final", true],
    ["reviewed", true],
    ["translated", false],
  ])("takes state %s as reviewed: %s", (state, reviewed) => {
    const { value } = parse(xliff(segment("Yes.", "Да.", state)));
    expect(value.find("Yes.", "en", "ru")).toEqual({ text: "Да.", reviewed });
  });

  it("uses a translation without a state as unreviewed", () => {
    const { value, messages } = parse(xliff("<segment><source>Yes.</source><target>Да.</target></segment>"));
    expect(value.find("Yes.", "en", "ru")).toEqual({ text: "Да.", reviewed: false });
    expect(messages).toEqual([]);
  });

  it("leaves out in silence what is not translated yet", () => {
    const { value, messages } = parse(
      xliff('<segment state="initial"><source>Yes.</source></segment>', segment("No.", "No.", "initial")),
    );
    expect([value.find("Yes.", "en", "ru"), value.find("No.", "en", "ru"), ...messages]).toEqual([
      undefined,
      undefined,
    ]);
  });

  it("reads groups, several segments of a unit and CDATA, and passes over notes", () => {
    const text = xliff(
      "<notes><note>n</note></notes>",
      segment("A &amp; B.", "<![CDATA[А & Б.]]>") + segment("C.", "В."),
    )
      .replace('<file id="f">', '<file id="f"><group id="g">')
      .replace("</file>", "</group></file>");
    const { value, messages } = parse(text);
    expect(messages).toEqual([]);
    expect(value.find("A & B.", "en", "ru")?.text).toBe("А & Б.");
    expect(value.find("C.", "en", "ru")?.text).toBe("В.");
  });

  it("reads languages by their primary subtag", () => {
    const text = xliff(segment("Да.", "Yes.")).replace('"en" trgLang="ru"', '"ru-RU" trgLang="en-GB"');
    expect(parse(text).value.find("Да.", "ru", "en")?.text).toBe("Yes.");
  });

  it.each([
    ["without <target>", "<segment><source>A.</source></segment>"],
    ["with an empty one", "<segment><source>A.</source><target/></segment>"],
    ["with a blank one", "<segment><source>A.</source><target> \n</target></segment>"],
  ])("leaves out what another tool leaves untranslated, %s", (_, open) => {
    const { value, messages } = parse(xliff(open, segment("Yes.", "Да.")));
    expect(messages).toEqual([]);
    expect(value.find("A.", "en", "ru")).toBeUndefined();
    expect(value.find("Yes.", "en", "ru")?.text).toBe("Да.");
  });

  it.each([
    ["a state of its own", segment("A.", "Б.", "done"), '3:15 "done" is no state of a segment'],
    ["an inline tag", segment("A.", 'Б <pc id="1">в</pc>.'), "3:67 <pc> stands inside <target>"],
    ["an empty target", segment("A.", " \n"), "3:57 <target> is empty"],
    [
      "a missing target",
      '<segment state="final"><source>A.</source></segment>',
      "3:15 a segment has one <target>, this one 0",
    ],
    ["two sources", segment("A.</source><source>B.", "Б."), "3:15 a segment has one <source>, this one 2"],
  ])("reports %s and keeps the rest", (_, faulty, message) => {
    const text = xliff(faulty, segment("Yes.", "Да."));
    expect(complaints(text)).toEqual([message]);
    expect(parse(text).value.find("Yes.", "en", "ru")?.text).toBe("Да.");
    expect(parse(text).value.find("A.", "en", "ru")).toBeUndefined();
  });

  it.each([
    ["another root", "<tmx/>", "1:1 the root element is not that of XLIFF 2"],
    ["XLIFF 1.2", '<xliff version="1.2"/>', "1:1 the root element is not that of XLIFF 2"],
    ["another version", xliff().replace('"2.1"', '"2.9"'), "2:1 XLIFF version 2.9 is not read here"],
    ["a missing language", xliff().replace(' trgLang="ru"', ""), "2:1 trgLang is missing"],
    ["an unknown language", xliff().replace('"en"', '"kk"'), '2:1 srcLang is "kk"'],
    ["one language", xliff().replace('"ru"', '"en"'), "2:1 srcLang and trgLang are one language"],
    ["a document type", `<!DOCTYPE x>${xliff().slice(21)}`, "1:1 a document type declaration is not allowed"],
  ])("refuses a file with %s", (_, text, message) => {
    expect(complaints(text)).toEqual([message]);
  });

  it("gives a message that says what to do", () => {
    expect(parse("<a>").messages).toEqual([
      {
        rule: "translation-invalid",
        severity: "error",
        path: "t.xlf",
        line: 1,
        column: 3,
        message: "Unclosed root tag",
        advice: expect.stringContaining("well-formed"),
      },
    ]);
  });

  it("keeps the first of two translations by the order of paths, and reports the other where it stands", () => {
    const first = { path: "a.xlf", text: xliff(segment("Yes.", "Да.")) };
    const second = { path: "b.xlf", text: xliff(segment("Yes.", "Так.")) };
    for (const files of [
      [first, second],
      [second, first],
    ]) {
      const { value, messages } = parseTranslations(files);
      expect(value.find("Yes.", "en", "ru")?.text).toBe("Да.");
      expect(messages).toMatchObject([
        { path: "b.xlf", line: 3, column: 15, message: expect.stringContaining("a.xlf:3:15") },
      ]);
    }
  });

  it("takes a repeated translation as reviewed once one of the two was", () => {
    const { value, messages } = parse(
      xliff(segment("Yes.", "Да.", "translated"), segment("Yes.", "Да.", "final")),
    );
    expect(value.find("Yes.", "en", "ru")).toEqual({ text: "Да.", reviewed: true });
    expect(messages).toEqual([]);
  });

  it("finds every pair that was written, whatever characters it holds", () => {
    const written = (text: string) => text.replace(/[&<>]/gu, (c) => `&#${c.codePointAt(0)};`);
    const words = fc.string({
      unit: fc.constantFrom("a", "я", "ё", "&", "<", ">", "«", "'", "😀", "."),
      minLength: 1,
    });
    fc.assert(
      fc.property(words, words, (source, target) => {
        const { value, messages } = parse(xliff(segment(written(source), written(target))));
        expect(messages).toEqual([]);
        expect(value.find(` ${source}\n`, "en", "ru")?.text).toBe(target);
      }),
    );
  });
});
