/** What `он` and `его` stand for in a text about documents. */
import { expect, it } from "vitest";
import { extractText } from "../extract-text.ts";

const titles = (text: string) =>
  extractText(text, {}, "ru").facts.flatMap((fact) =>
    fact.kind === "treaty" ? [fact.instrument.title?.antecedent ?? fact.instrument.title?.text] : [],
  );

it.each([
  [
    "Норвегия подписала Протокол о лесах в 2001 году и ратифицировала его в 2003 году.",
    ["Протокол о лесах", "Протокол о лесах"],
  ],
  [
    "Протокол о лесах согласован. Он подписан 3 мая 2002 г. и вступил в силу 4 мая 2003 г.",
    ["Протокол о лесах", "Протокол о лесах"],
  ],
  ["Протокол о лесах согласован в 2001 году. Норвегия подписала его приложение.", []],
  ["Лес охраняется с 2001 года. Норвегия подписала его 3 мая 2002 г.", []],
])("%s", (text, expected) => {
  expect(titles(text)).toEqual(expected);
});
