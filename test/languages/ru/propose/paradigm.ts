/** Names with their forms as the tables of the tests write them: `f+ Мари{я и и ю ей и} Блок`. */
import { CASES } from "../../../../src/model/kinds.ts";
import type { Forms } from "../../../../src/model/term.ts";

export interface Paradigm {
  readonly forms: Forms;
  readonly gender: string;
  readonly number: string;
  readonly animate: boolean;
}

/** Endings in the order of the cases, `-` for none; `pl` of a plural, `+` of a living being. */
export function readParadigm(line: string): Paradigm {
  const [, gender = "", plural = "", being = "", text = ""] = /^([mfn])(pl)?(\+)?\s+(.+)$/.exec(line) ?? [];
  const form = (at: number): string =>
    text.replace(/\{([^}]*)\}/g, (_, endings: string) => (endings.split(" ")[at] ?? "?").replace("-", ""));
  const [n, g, d, a, i, p] = CASES.map((_, at) => form(at)) as [
    string,
    string,
    string,
    string,
    string,
    string,
  ];
  return {
    forms: { n, g, d, a, i, p },
    gender,
    number: plural === "pl" ? "plural" : "singular",
    animate: being === "+",
  };
}

/** The lines of a table; empty lines part its groups. */
export const tableLines = (text: string): readonly string[] =>
  text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
