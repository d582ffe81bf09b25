/** The things that a number's phrase is followed by: `five countries: Chile, Estonia, Israel, Russia and Slovenia`. */
import type { TextRange } from "../../model/language.ts";
import { isBare, isPrepositional } from "../clauses/constituent.ts";
import type { Sentence } from "../sentence.ts";
import type { Quantity } from "./quantity.ts";

/** Fewer are an apposition or a remark, no list. */
const FEWEST = 2;

export function listedBehind({ constituents, tokens }: Sentence, { phrase, number }: Quantity): TextRange[] {
  // more than five may well be six
  if (number.number.hedge !== undefined) return [];
  const at = constituents.indexOf(phrase);
  const opening = constituents[at + 1];
  if (opening?.type !== "break" && opening?.type !== "open" && opening?.type !== "dash") return [];
  const items: TextRange[] = [];
  let isNext = true;
  for (const one of constituents.slice(at + 2)) {
    if (isNext ? isBare(one) : isPrepositional(one)) {
      const start = tokens[one.first]?.start;
      const end = tokens[one.end - 1]?.end;
      if (isNext && start !== undefined && end !== undefined) items.push({ start, end });
      isNext = false;
    } else if (
      one.type === "comma" ||
      one.type === "conjunction" ||
      (one.type === "break" && opening.type === "break")
    )
      isNext = true;
    else if (one.type === "close" && opening.type === "open") break;
    else if (one.type === "verb" || one.type === "opener") return [];
    else if (one.type !== "open" && one.type !== "close" && one.type !== "date") break;
  }
  return items.length >= FEWEST ? items : [];
}
