/** A body or a relation comes to be, or changes its name or place: once. */
import type { FactOf } from "../../facts/index.ts";
import { type Name, nameKey } from "../../model/fact.ts";
import type { ActInput, ActParts } from "./act.ts";
import { ANEW, RELATION_ADJECTIVES, RELATION_NOUNS, RELATIONS_TERM } from "./lexicon-acts.ts";
import { nameStems, thing } from "./name-words.ts";

type Establishment = FactOf<"establishment">;

const ONCE: ReadonlySet<Establishment["action"]> = new Set([
  "opened",
  "established",
  "closed",
  "renamed",
  "transformed",
  "moved",
]);

/** `Diplomatic relations`, `official ties`, `relations`. */
function areRelations(body: Name): boolean {
  if (nameKey(body) === RELATIONS_TERM) return true;
  const stems = nameStems(body.text);
  return (
    stems.some((stem) => RELATION_NOUNS.has(stem)) &&
    stems.every((stem) => RELATION_NOUNS.has(stem) || RELATION_ADJECTIVES.has(stem))
  );
}

/** The sides of relations but the two that the dossier is about: `the two countries` are no others. */
function otherSides(parties: readonly Name[] | undefined, { subject, counterpart }: ActInput): string {
  const keys = (parties ?? []).flatMap((party) => party.term ?? party.antecedentTerm ?? []);
  const others = keys.filter((key) => key !== subject && key !== counterpart);
  return [...new Set(others)].sort().join("&");
}

/** The place at the end of a name: the Academy in Bishkek. */
const SEATED = /^(.+)\s(?:in|at|в|во|на)\s(\p{Lu}[\p{L}'’-]*(?:\s\p{Lu}[\p{L}'’-]*)?)$/su;

const placeKey = (text: string, { termbase }: ActInput): string =>
  termbase.lookUp(text)?.key ?? nameStems(text).join(" ");

/** A body apart from its place: `the Academy in Bishkek` is the Academy, opened in Bishkek. */
function seatedBody(body: Name, input: ActInput) {
  const text = body.antecedent ?? body.text;
  const [, name, place] = SEATED.exec(text) ?? [];
  if (name === undefined || place === undefined)
    return { key: input.keyOf(body), isNamed: body.term !== undefined || nameStems(text).length > 1 };
  const stems = nameStems(name);
  return { key: stems.join(" "), isNamed: stems.length > 1, place: placeKey(place, input) };
}

export function establishmentAct(fact: Establishment, input: ActInput): ActParts | undefined {
  const { action, body, parties, to } = fact;
  if (!ONCE.has(action) || ANEW.test(fact.span.quote)) return undefined;
  if (areRelations(body)) {
    if (action !== "established" && action !== "opened") return undefined;
    return { key: `relations ${otherSides(parties, input)}`, doers: [] };
  }
  const seated = seatedBody(body, input);
  const place = fact.place ? placeKey(fact.place.text, input) : seated.place;
  // `the Embassy`, of whom and where the source does not say
  if (!seated.isNamed && place === undefined) return undefined;
  return {
    key: ["establishment", action, seated.key, to ? thing(to) : ""].join("|"),
    doers: place === undefined ? [] : [place],
  };
}
