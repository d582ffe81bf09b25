import { namesBody } from "../lexicon/index.ts";
import type { Noun } from "./noun.ts";

/** A body, by its entry or by the head word of its name. */
export function isBody(noun: Noun | null): boolean {
  return noun !== null && (noun.term ? noun.term.kind === "body" : namesBody(noun.text));
}
