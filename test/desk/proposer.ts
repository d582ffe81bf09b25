/** A proposer that marks what it made, so that tests see it and no grammar. */
import type { Proposer } from "../../src/desk/proposer.ts";

export const markingProposer: Proposer = {
  forms: (n, hint) => ({
    forms: { n, g: `${n}-g`, d: `${n}-d`, a: `${n}-a`, i: `${n}-i`, p: `${n}-p` },
    gender: hint.gender ?? "f",
    number: hint.number ?? "singular",
    animate: hint.animate ?? false,
    doubts: hint.gender ? [] : ["the gender is guessed"],
  }),
  transcribe: (name) => (name === "A. Berg" ? { text: "А. Берг", doubts: [] } : undefined),
};
