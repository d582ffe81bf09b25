/** Whether words stand before a number that change the form of the noun behind it: около 21 человека. */
import type { Hedge } from "../../model/language.ts";

const BARE: readonly Hedge[] = ["nearly", "only"];

export function isHedged(qualifier: Hedge | undefined): boolean {
  return qualifier !== undefined && !BARE.includes(qualifier);
}
