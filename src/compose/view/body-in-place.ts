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
/** Heads of the names of bodies that are opened in many places: World Health Organization, Children's Fund. */
const WORLDWIDE = /^(?:organi[sz]ation|agency|fund|programme|bank)$/iu;

/** The last word of a name before the words that hang on it. */
const headOf = (name: string): string =>
  name
    .split(/ (?:of|for|in|to|on|and) /u)[0]
    ?.split(" ")
    .at(-1) ?? "";

/** The headquarters of a body, which have none of their own. */
const isSeat = (body: Noun | null): boolean => body !== null && body.term === null && namesSeat(body.text);

const RELATIONS = /relations|отношени/iu;

/** `seat`: it has headquarters; `present`: what is opened is an office of it; `relations`: it is no body at all. */
export function bodyInPlace(body: Noun | null) {
  const as = body?.as ?? "";
  return {
    body,
    seat: !PLACED.includes(as) && !isSeat(body),
    present: body?.term != null && WORLDWIDE.test(headOf(body.term.en.name)),
    relations: as === "topic" || RELATIONS.test(body?.text ?? ""),
  };
}
