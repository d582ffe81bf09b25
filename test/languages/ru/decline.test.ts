import { describe, expect, it } from "vitest";
import { adjectiveForms, allForms, phraseForms } from "../../../src/languages/ru/decline.ts";

describe("the forms of Russian nouns", () => {
  it.each([
    ["комиссия", ["комиссии", "комиссию", "комиссией", "комиссий"]],
    ["комитет", ["комитета", "комитету", "комитетом", "комитете", "комитетов"]],
    ["агентство", ["агентства", "агентством", "агентств"]],
    ["соглашение", ["соглашения", "соглашением", "соглашении", "соглашений"]],
    ["председатель", ["председателя", "председателем", "председателей"]],
    ["группа", ["группы", "группе", "группу", "групп"]],
    ["Казахстан", ["Казахстана", "Казахстану", "Казахстаном", "Казахстане"]],
    ["премьер-министр", ["премьер-министра", "премьер-министром"]],
    ["область", ["области", "областью", "областей"]],
  ])("declines %s", (noun, forms) => {
    expect(phraseForms(noun)).toEqual(expect.arrayContaining([noun, ...forms]));
  });

  it("lets the words of a phrase agree", () => {
    const forms = phraseForms("генеральный секретарь", { singularOnly: true });
    expect(forms).toContain("генеральным секретарем");
    expect(forms).toContain("генеральным секретарём");
    expect(forms).not.toContain("генеральный секретарем");
    expect(phraseForms("общее собрание")).toContain("общего собрания");
    expect(phraseForms("Северная Македония")).toContain("Северную Македонию");
  });

  it("leaves what stands behind the mark as it is", () => {
    expect(phraseForms("министр* иностранных дел")).toContain("министром иностранных дел");
    expect(allForms("министр* юстиции, член")).toEqual(
      expect.arrayContaining(["министра юстиции", "членами"]),
    );
  });

  it("gives an adjective in all genders", () => {
    expect(adjectiveForms("эстонский")).toEqual(
      expect.arrayContaining([
        "эстонская",
        "эстонское",
        "эстонские",
        "эстонского",
        "эстонскую",
        "эстонскими",
      ]),
    );
    expect(adjectiveForms("летний")).toEqual(expect.arrayContaining(["летняя", "летнего", "летнюю"]));
    expect(adjectiveForms("рабочий")).toEqual(expect.arrayContaining(["рабочая", "рабочего", "рабочую"]));
  });
});
