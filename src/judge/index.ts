/** The checks, in the order in which their findings are listed. */
import type { Check } from "./check.ts";
import { countMismatch } from "./count-mismatch.ts";
import { dateConflict } from "./date-conflict.ts";
import { dateOrder } from "./date-order.ts";
import { duplicate } from "./duplicate.ts";
import { staleSource } from "./stale-source.ts";
import { undatedAccession } from "./undated-accession.ts";
import { unknownTerm } from "./unknown-term.ts";

export const checks: readonly Check[] = [
  countMismatch,
  dateOrder,
  dateConflict,
  undatedAccession,
  duplicate,
  unknownTerm,
  staleSource,
];
