/** Whom a quantity is of: what a noun stands for, a name without the acronym in its bracket. */
import { expect, it } from "vitest";
import { extractText } from "../extract-text.ts";

const figuresIn = (text: string) =>
  extractText(text).facts.flatMap((fact) => (fact.kind === "figure" ? [fact] : []));

it("says what the owner stands for", () => {
  const text = "The Northern Timber Fund was founded in 2001. The Fund has trained 300 judges.";
  expect(figuresIn(text)).toMatchObject([
    { value: 300, measure: { text: "judges" }, of: { text: "Fund", antecedent: "Northern Timber Fund" } },
  ]);
});

it("names the owner without its acronym", () => {
  expect(figuresIn("The Northern Timber Fund (NTF) has trained 300 judges.")).toMatchObject([
    { value: 300, of: { text: "Northern Timber Fund" } },
  ]);
});

it("says which document the amount is of", () => {
  const text = "Norway adopted the Growth Plan for Fiji in 2001. The plan was worth 3 million euros.";
  expect(figuresIn(text)).toMatchObject([{ measure: { text: "plan", antecedent: "Growth Plan for Fiji" } }]);
});

it("is what the number is tied to, unless that is only an amount", () => {
  expect(figuresIn("The Council approved a Timber Advisory Group of 52 officers.")).toMatchObject([
    { value: 52, measure: { text: "officers" }, of: { text: "Timber Advisory Group" } },
  ]);
  expect(figuresIn("The Northern Council has a total of 52 officers.")).toMatchObject([
    { value: 52, of: { text: "Northern Council" } },
  ]);
});
