import { describe, expect, it } from "vitest";
import type { Passage } from "../../src/model/passage.ts";
import { checkParity } from "../../src/parity/index.ts";
import { PARITY } from "./parity-context.ts";

const EN: readonly Passage[] = [
  {
    id: "lead",
    text: "Kazakhstan is not a member of GRECO [1]. Table 1 lists two bodies: member in one and observer in one [T1].",
  },
  { id: "s1", text: "Kazakhstan joined GRECO." },
  { id: "s2", text: "Belgium left." },
  { id: "t1-1", text: "GRECO | Member | 1999 | 3" },
];
const RU: readonly Passage[] = [
  {
    id: "lead",
    text: "Казахстан не является членом ГРЕКО [1]. В таблице 1 указаны органы (2): член — 1, наблюдатель — 1 [Т1].",
  },
  { id: "t1-1", text: "ГРЕКО | Член | 1999 | 3" },
  { id: "s1", text: "Казахстан присоединился к ГРЕКО." },
  { id: "s2", text: "Полномочия Бельгии прекращены." },
];

const messages = (en: readonly Passage[], ru: readonly Passage[]) =>
  checkParity({ language: "en", passages: en }, { language: "ru", passages: ru }, "source.txt", PARITY);

const changed = (passages: readonly Passage[], id: string, text: string) =>
  passages.map((passage) => (passage.id === id ? { id, text } : passage));

describe("checkParity", () => {
  it("says nothing of the same facts, wherever the sections stand", () => {
    expect(messages(EN, RU)).toEqual([]);
  });

  it("names what stands in one language alone", () => {
    expect(messages(EN, RU.slice(0, 3)).map(({ message }) => message)).toEqual([
      "statement 2: it stands in the English briefing alone",
    ]);
    expect(messages(EN.slice(1), RU).map(({ message }) => message)).toEqual([
      "the bottom line: it stands in the Russian briefing alone",
    ]);
  });

  it("names what stands in another order, once", () => {
    const [lead, row, one, two] = RU;
    if (!lead || !row || !one || !two) throw new Error("four passages");
    expect(messages(EN, [lead, row, two, one]).map(({ message }) => message)).toEqual([
      "statement 1: in the English briefing it stands before statement 2, in the other behind it",
    ]);
  });

  it("says what only one of them has, and what to do", () => {
    expect(messages(EN, changed(RU, "t1-1", "ГРЕКО | Наблюдатель | 2000 | 3"))).toEqual([
      {
        rule: "parity",
        severity: "error",
        path: "source.txt",
        message:
          "row T1.1: only the English briefing has “Member”, “1999”; only the Russian briefing has “Наблюдатель”, “2000”",
        advice: "compare both with the source; correct the template or the translation that errs",
      },
    ]);
  });

  it("compares cells each with its own", () => {
    const swapped = changed(RU, "t1-1", "ГРЕКО | Член | 3 | 1999");
    expect(messages(EN, swapped)).toHaveLength(1);
  });

  it("compares the sentences of the bottom line each with its own", () => {
    const text =
      "Казахстан является членом ГРЕКО [1]. В таблице 1 указаны органы (2): не член — 1, наблюдатель — 1 [Т1].";
    expect(messages(EN, changed(RU, "lead", text))).toHaveLength(1);
  });
});
