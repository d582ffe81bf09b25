/** Where a body is: at its headquarters, in a place, or present with an office. */
import { namesSeat } from "../lexicon/index.ts";
import type { Noun } from "./noun.ts";

/** Classes of what is in a place, rather than having its headquarters there. */
const PLACED: readonly string[] = [
  "mission",
  "office",
  "embassy",
  "consulate",
  "representation",
  "centre",
  "bureau",
];
/** Classes of bodies that are opened in many places. */
const WORLDWIDE: readonly string[] = ["organisation", "agency", "fund", "programme", "bank"];

/** The headquarters of a body, which have none of their own. */
const isSeat = (body: Noun | null): boolean => body !== null && body.term === null && namesSeat(body.text);

const RELATIONS = /relations|отношени/iu;

/** `seat`: it has headquarters; `present`: what is opened is an office of it; `relations`: it is no body at all. */
export function bodyInPlace(body: Noun | null) {
  const as = body?.as ?? "";
  return {
    body,
    seat: !PLACED.includes(as) && !isSeat(body),
    present: body?.term != null && WORLDWIDE.includes(as),
    relations: as === "topic" || RELATIONS.test(body?.text ?? ""),
  };
}
