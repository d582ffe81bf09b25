/** The forms of English verbs, and the small words around them. */
import { describe, expect, it } from "vitest";
import { englishClauses } from "../../../src/languages/en/verbs/clause-words.ts";
import { englishVerbs } from "../../../src/languages/en/verbs/forms.ts";
import { IRREGULAR, REGULAR } from "../../../src/languages/en/verbs/lexicon.ts";
import { VERB_FORMS } from "../../../src/model/verb.ts";

const verbs = englishVerbs();

/** Every form of a verb: base, present, past, participle, gerund. */
const formsOf = (verb: string): string =>
  VERB_FORMS.flatMap((form) =>
    [...verbs].flatMap(([text, found]) =>
      found.some((one) => one.lemma === verb && one.form === form) ? [text] : [],
    ),
  ).join(" ");

describe("forms", () => {
  it.each([
    "sign signs signed signed signing",
    "agree agrees agreed agreed agreeing",
    "adhere adheres adhered adhered adhering",
    "convene convenes convened convened convening",
    "ratify ratifies ratified ratified ratifying",
    "deploy deploys deployed deployed deploying",
    "establish establishes established established establishing",
    "express expresses expressed expressed expressing",
    "veto" /* a verb that is not listed has no forms */,
    "plan plans planned planned planning",
    "admit admits admitted admitted admitting",
    "quit quits quitted quitted quitting",
    "visit visits visited visited visiting",
    "co-chair co-chairs co-chaired co-chaired co-chairing",
    "begin begins began begun beginning",
    "hold holds held held holding",
    "undergo undergoes underwent undergone undergoing",
    "put puts put put putting",
    "oversee oversees oversaw overseen overseeing",
    "undertake undertakes undertook undertaken undertaking",
  ])("%s", (forms) => {
    const [verb = "", ...rest] = forms.split(" ");
    expect(formsOf(verb)).toBe(rest.length === 0 ? "" : forms);
  });

  it("keeps the verbs apart that share a form", () => {
    expect(verbs.get("found")).toEqual([
      { lemma: "found", form: "base" },
      { lemma: "find", form: "past" },
      { lemma: "find", form: "participle" },
    ]);
  });
});

describe("the lists", () => {
  const listed = [...REGULAR.map((entry) => entry.replace(/\.$/, "")), ...IRREGULAR.map(([verb]) => verb)];

  it("name every verb once, in lower case", () => {
    expect(listed.filter((verb, at) => listed.indexOf(verb) < at)).toEqual([]);
    expect(listed.filter((verb) => !/^[a-z]+(?:-[a-z]+)*$/.test(verb))).toEqual([]);
  });

  it("give every verb its five forms", () => {
    const forms = new Map<string, Set<string>>();
    for (const found of verbs.values())
      for (const { lemma, form } of found) forms.set(lemma, (forms.get(lemma) ?? new Set()).add(form));
    const wrong = [...forms].filter(([, made]) => made.size !== 5);
    expect(wrong).toEqual([]);
    expect([...forms.keys()].sort()).toEqual([...listed].sort());
  });

  it("never spell a doubled letter twice over, nor leave a silent e before -ing", () => {
    const odd = [...verbs.keys()].filter(
      (form) => /(.)\1\1/.test(form) || /[^eoy]eing$/.test(form) || /eed?ed$/.test(form),
    );
    expect(odd.filter((form) => !/^(?:need|exceed|proceed|succeed)ed$/.test(form))).toEqual([]);
  });
});

describe("the small words", () => {
  const { prepositions, ties, clausePrepositions, openers, sameTime, during, auxiliaries, past } =
    englishClauses;

  it.each([
    ["ties", ties, prepositions],
    ["prepositions that open a clause", clausePrepositions, prepositions],
    ["prepositions of the time of an event", during, prepositions],
    ["openers of the same time", sameTime, openers],
    ["past auxiliaries", past, new Set([...auxiliaries.be, ...auxiliaries.have, ...auxiliaries.do])],
  ])("%s are some of those they are a part of", (_name, some, all) => {
    expect([...some].filter((word) => !all.has(word))).toEqual([]);
    expect(some.size).toBeGreaterThan(0);
  });

  it("are written in lower case, phrases with single spaces", () => {
    const sets = Object.values({ ...englishClauses, ...auxiliaries }).filter((value) => value instanceof Set);
    const words = sets.flatMap((set) => [...set]);
    expect(words.length).toBeGreaterThan(300);
    expect(words.filter((word) => !/^[a-z'-]+(?: [a-z'-]+)*$/.test(word))).toEqual([]);
  });

  it.each(["quickly", "jointly", "fully"])("%s ends as adverbs do", (word) => {
    expect(englishClauses.adverbEnding?.test(word)).toBe(true);
  });
  it.each(["fly", "rely", "italy's"])("%s does not", (word) => {
    expect(englishClauses.adverbEnding?.test(word)).toBe(false);
  });
});
