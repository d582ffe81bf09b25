/** Facts, the account of a text, and why, as lines for people. */
import type { Explanation } from "../extract/explain.ts";
import type { Dossier } from "../facts/index.ts";
import type { LedgerEntry } from "../model/dossier.ts";
import { LEDGER_STATES } from "../model/dossier.ts";
import { lineIndex } from "../model/line-index.ts";
import type { Span } from "../model/span.ts";
import { inline, shortened } from "./shortened.ts";

/** From the label of a source to its path. */
export type PathOf = (label: string) => string;

const placeOf = ({ source, line, column }: Span, pathOf: PathOf): string =>
  `${pathOf(source)}:${line}:${column}`;

/** Rows with their cells below one another, two spaces apart; the last cell is not filled. */
function aligned(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]?.map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0))) ?? [];
  return rows
    .map((row) =>
      row.map((cell, at) => (at === row.length - 1 ? cell : cell.padEnd(widths[at] ?? 0))).join("  "),
    )
    .map((line) => `${line.trimEnd()}\n`)
    .join("");
}

/** A fact a line: where, what kind, when, the rule, the words. */
export const factTable = ({ facts }: Dossier, pathOf: PathOf): string =>
  aligned(
    facts.map(({ span, kind, when, whenFrom, rule }) => [
      placeOf(span, pathOf),
      kind,
      `${when ?? "-"}${whenFrom ? ` (${whenFrom})` : ""}`,
      rule,
      `“${shortened(inline(span.quote), 120)}”`,
    ]),
  );

const LABELS: Readonly<Record<LedgerEntry["state"], string>> = {
  fact: "in facts",
  statement: "kept verbatim",
  furniture: "furniture",
  unread: "unread",
};

/** The account in figures: how many characters became what, and their share of the whole. */
export function ledgerTable({ ledger }: Dossier): string {
  const all = LEDGER_STATES.reduce((sum, state) => sum + (ledger.characters[state] ?? 0), 0);
  const share = (part: number) => (all === 0 ? "0" : ((part / all) * 100).toFixed(1));
  return aligned(
    LEDGER_STATES.map((state) => {
      const characters = ledger.characters[state] ?? 0;
      const entries = ledger.entries.filter((entry) => entry.state === state).length;
      return [
        LABELS[state],
        String(entries).padStart(5),
        `${characters} characters`.padStart(20),
        `${share(characters)} %`,
      ];
    }),
  );
}

export interface SourceText {
  readonly label: string;
  readonly text: string;
}

/** The stretches that no rule read and that are kept as they stand: statements first among what to write rules for. */
export function unreadTable({ ledger }: Dossier, sources: readonly SourceText[], pathOf: PathOf): string {
  const lines = new Map(sources.map(({ label, text }) => [label, lineIndex(text)]));
  const rows = ledger.entries
    .filter(({ state }) => state === "unread" || state === "statement")
    .map(({ source, start, end, state }) => {
      const text = sources.find(({ label }) => label === source)?.text ?? "";
      const stretch = text.slice(start, end);
      const begin = start + stretch.length - stretch.trimStart().length;
      const { line, column } = lines.get(source)?.position(begin) ?? { line: 1, column: 1 };
      return [`${pathOf(source)}:${line}:${column}`, LABELS[state], shortened(inline(stretch), 160)];
    });
  return aligned(rows);
}

/** For a sentence the rules that read it, those that gave way, and those that nearly read it, with what they lacked. */
export function explanationText({ sentence, fired, lost, near }: Explanation, pathOf: PathOf): string {
  const lines = [
    ...fired.map(({ rule, words }) => `  read by ${rule}: “${inline(words.quote)}”`),
    ...lost.map(({ rule, to }) => `  ${rule} gave way to ${to}`),
    ...near.map(({ rule, at, missing }) => `  ${rule} nearly, at “${inline(at)}”: lacks ${missing}`),
    ...(fired.length + near.length === 0 ? ["  no rule knows a word of it"] : []),
  ];
  return `${placeOf(sentence, pathOf)}  “${shortened(inline(sentence.quote), 200)}”\n${lines.join("\n")}\n`;
}

/** What every rule did over a corpus, the busiest first. */
export function ruleTable(explanations: readonly Explanation[]): string {
  const rules = new Map<string, { read: number; lost: Map<string, number>; near: number }>();
  const row = (rule: string) => {
    const found = rules.get(rule) ?? { read: 0, lost: new Map<string, number>(), near: 0 };
    rules.set(rule, found);
    return found;
  };
  for (const { fired, lost, near } of explanations) {
    for (const { rule } of fired) row(rule).read += 1;
    for (const { rule, to } of lost) row(rule).lost.set(to, (row(rule).lost.get(to) ?? 0) + 1);
    for (const { rule } of near) row(rule).near += 1;
  }
  const rows = [...rules]
    .sort(([a, one], [b, other]) => other.read - one.read || other.near - one.near || (a < b ? -1 : 1))
    .map(([rule, { read, lost, near }]) => [
      rule,
      String(read),
      String([...lost.values()].reduce((sum, times) => sum + times, 0)),
      String(near),
      [...lost].map(([to, times]) => `${to} ${times}`).join(", "),
    ]);
  return aligned([["rule", "read", "gave way", "nearly", "to"], ...rows]);
}
