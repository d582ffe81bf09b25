/** Names and their initials: a page that says `Lake Bank for Development` may say `LBD` further on. */
import type { Fact } from "../../facts/index.ts";
import type { Name } from "../../model/fact.ts";
import { FUNCTION_WORDS } from "./lexicon-acts.ts";
import { thing } from "./name-words.ts";

const ACRONYM = /^\p{Lu}{3,8}$/u;
const WORD = /\p{L}+/gu;

/** What a name means, by its key; of a name whose initials the dossier uses as a name, that of the initials. */
export type NameKeys = (name: Name) => string;

function initials(text: string): string {
  const words = (text.match(WORD) ?? []).filter((word) => !FUNCTION_WORDS.has(word.toLowerCase()));
  return words.map((word) => word.charAt(0).toUpperCase()).join("");
}

const bodyOf = (fact: Fact): Name | undefined =>
  fact.kind === "membership" || fact.kind === "establishment" ? fact.body : undefined;

/** Reads the bodies of a dossier once. Initials that fit two names mean neither. */
export function nameKeys(facts: readonly Fact[]): NameKeys {
  const bodies = facts.flatMap((fact) => bodyOf(fact) ?? []).filter(({ term }) => term === undefined);
  const short = new Map(
    bodies.filter(({ text }) => ACRONYM.test(text)).map((body) => [body.text, thing(body)]),
  );
  const long = new Map<string, Set<string>>();
  if (short.size > 0)
    for (const body of bodies) {
      const letters = initials(body.antecedent ?? body.text);
      if (!short.has(letters) || ACRONYM.test(body.text)) continue;
      const names = long.get(letters) ?? new Set();
      long.set(letters, names.add(thing(body)));
    }
  const meant = new Map<string, string>();
  for (const [letters, [name, ...others]] of long) {
    const key = short.get(letters);
    if (name !== undefined && key !== undefined && others.length === 0) meant.set(name, key);
  }
  return (name) => meant.get(thing(name)) ?? thing(name);
}
