import { describe, expect, it } from "vitest";
import { russianVerbs } from "../../../../src/languages/ru/verbs/forms.ts";

const verbs = russianVerbs();
const readings = (word: string) => (verbs.get(word) ?? []).map(({ lemma, form }) => `${lemma} ${form}`);

describe("the forms of Russian verbs", () => {
  it.each([
    ["подписал", "подписать past"],
    ["подписала", "подписать past"],
    ["подписывают", "подписывать present"],
    ["подпишет", "подписать future"],
    ["подписан", "подписать passive"],
    ["подписанного", "подписать participle"],
    ["подписав", "подписать gerund"],
    ["вступили", "вступить past"],
    ["вступившее", "вступить past"],
    ["присоединилась", "присоединиться past"],
    ["присоединившимся", "присоединиться past"],
    ["состоится", "состояться future"],
    ["проводятся", "проводиться present"],
    ["ратифицированы", "ратифицировать passive"],
    ["ратифицирует", "ратифицировать present"],
    ["реализует", "реализовать future"],
    ["насчитывающего", "насчитывать past"],
    ["прошла", "пройти past"],
    ["прошедший", "пройти past"],
    ["вырос", "вырасти past"],
    ["выросла", "вырасти past"],
    ["закончат", "закончить future"],
  ])("reads %s as %s", (word, reading) => {
    expect(readings(word)).toContain(reading);
  });

  it("knows a word with ё and without it", () => {
    expect(readings("учреждён")).toEqual(["учредить passive"]);
    expect(readings("учрежден")).toEqual(["учредить passive"]);
    expect(readings("провёл")).toEqual(readings("провел"));
  });

  it("makes no nouns and adjectives of participles", () => {
    expect(readings("трудящихся")).toEqual([]);
    expect(readings("трудятся")).toEqual(["трудиться present"]);
  });

  it("gives no perfective verb a present", () => {
    const perfective = new Set(
      [...verbs.values()].flat().flatMap(({ lemma, form }) => (form === "future" ? [lemma] : [])),
    );
    const present = [...verbs.values()]
      .flat()
      .filter(({ lemma, form }) => form === "present" && perfective.has(lemma));
    expect(present).toEqual([]);
  });

  it("has only forms in lower case without spaces", () => {
    expect([...verbs.keys()].filter((word) => !/^[а-яё]+$/.test(word))).toEqual([]);
  });
});
