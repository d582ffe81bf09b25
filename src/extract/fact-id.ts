/** Ids of facts: made of what a fact says, not of where it stands, so that they survive edits elsewhere. */
import { createHash } from "node:crypto";
import { type Name, nameKey } from "../model/fact.ts";

const WITHOUT_MEANING = new Set([
  "id",
  "span",
  "rule",
  "parts",
  "section",
  "whenFrom",
  "superseded",
  "printed",
]);

const NAME_FIELDS: ReadonlySet<string> = new Set(["text", "term", "antecedent", "antecedentTerm"]);

/** Whether a value has the shape of a name and nothing else. */
function isName(value: object): value is Name {
  for (const [key, inner] of Object.entries(value))
    if (!NAME_FIELDS.has(key) || (typeof inner !== "string" && inner !== undefined)) return false;
  return "text" in value && typeof value.text === "string" && value.text !== "";
}

/** A value as JSON with its keys in order, names as what they mean; undefined where JSON leaves it out. */
function meaning(value: unknown): string | undefined {
  if (Array.isArray(value)) return `[${value.map((item) => meaning(item) ?? "null").join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  if (isName(value)) return JSON.stringify(nameKey(value));
  const fields: string[] = [];
  for (const key of Object.keys(value).sort()) {
    if (WITHOUT_MEANING.has(key)) continue;
    const inner = meaning((value as Readonly<Record<string, unknown>>)[key]);
    if (inner !== undefined) fields.push(`${JSON.stringify(key)}:${inner}`);
  }
  return `{${fields.join(",")}}`;
}

/** What a fact says, as text: equal for facts that say the same. */
export const factMeaning = (fact: Readonly<Record<string, unknown>>): string => meaning(fact) ?? "";

/** `<kind>-<12 hexadecimal digits>`; the caller adds a counter for repeats. */
export function factId(kind: string, fact: Readonly<Record<string, unknown>>): string {
  return `${kind}-${createHash("sha256").update(factMeaning(fact)).digest("hex").slice(0, 12)}`;
}
