/** Ids of facts: made of what a fact says, not of where it stands, so that they survive edits elsewhere. */
import { createHash } from "node:crypto";
import { nameKey, nameSchema } from "../model/fact.ts";

const WITHOUT_MEANING = new Set(["id", "span", "rule", "parts", "section", "whenFrom", "superseded"]);

function nameMeaning(value: object): string | undefined {
  const name = nameSchema.safeParse(value).data;
  return name && nameKey(name);
}

/** A value with its keys in order, names as what they mean. */
function meaning(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(meaning);
  if (typeof value !== "object" || value === null) return value;
  return (
    nameMeaning(value) ??
    Object.fromEntries(
      Object.entries(value)
        .filter(([key]) => !WITHOUT_MEANING.has(key))
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([key, inner]) => [key, meaning(inner)]),
    )
  );
}

/** What a fact says, as text: equal for facts that say the same. */
export const factMeaning = (fact: Readonly<Record<string, unknown>>): string => JSON.stringify(meaning(fact));

/** `<kind>-<12 hexadecimal digits>`; the caller adds a counter for repeats. */
export function factId(kind: string, fact: Readonly<Record<string, unknown>>): string {
  return `${kind}-${createHash("sha256").update(factMeaning(fact)).digest("hex").slice(0, 12)}`;
}
