/** The account of a source: every character belongs to a fact, a statement, furniture, or to what was not read. */
import type { Ledger, LedgerEntry } from "../model/dossier.ts";
import { LEDGER_STATES } from "../model/dossier.ts";

/** A stretch of the source and what became of it. */
export interface LedgerMark {
  readonly start: number;
  readonly end: number;
  readonly state: LedgerEntry["state"];
  readonly facts?: readonly string[];
}

/**
 * Fills the account of one source: white space and marks of lists or markup between two stretches belong to the one
 * behind them, those at the end to the last.
 * @throws {Error} where two stretches overlap; that is a defect of reading
 */
export function fillLedger(source: string, length: number, marks: readonly LedgerMark[]): LedgerEntry[] {
  const sorted = [...marks].sort((a, b) => a.start - b.start || a.end - b.end);
  let at = 0;
  const entries = sorted.map((mark, index): LedgerEntry => {
    if (mark.start < at) throw new Error(`${source}: the account overlaps at ${mark.start}`);
    const start = at;
    at = index === sorted.length - 1 ? length : mark.end;
    return { source, start, end: at, state: mark.state, ...(mark.facts ? { facts: [...mark.facts] } : {}) };
  });
  if (entries.length === 0 && length > 0) return [{ source, start: 0, end: length, state: "furniture" }];
  return entries;
}

/** Adds up the accounts of all sources. */
export function sumLedger(entries: readonly LedgerEntry[]): Ledger {
  const of = (state: LedgerEntry["state"]) =>
    entries.filter((entry) => entry.state === state).reduce((sum, entry) => sum + entry.end - entry.start, 0);
  const [fact, statement, furniture, unread] = LEDGER_STATES;
  return {
    entries: [...entries],
    characters: {
      [fact]: of(fact),
      [statement]: of(statement),
      [furniture]: of(furniture),
      [unread]: of(unread),
    },
  };
}
