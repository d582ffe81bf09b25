/** The names that a fact holds, and those of them that nobody has checked. */
import type { Fact } from "../../facts/index.ts";
import { actorSchema, type Name, nameSchema } from "../../model/fact.ts";

export interface FactName {
  readonly name: Name;
  /** Printed after an office: a person. */
  readonly person: boolean;
}

/** Fields that hold words for things and topics, not names of their own. */
const TOPICS = ["of", "measure", "activity", "title", "subject", "text"];

function collect(value: unknown, field: string, found: FactName[]): void {
  if (typeof value !== "object" || value === null) return;
  if (Array.isArray(value)) {
    for (const item of value) collect(item, field, found);
    return;
  }
  const actor = actorSchema.safeParse(value);
  if (actor.success) {
    const roles = actor.data.roles ?? [];
    found.push({ name: actor.data.name, person: roles.length > 0 });
    for (const { of, at } of roles)
      for (const name of [of, at]) if (name) found.push({ name, person: false });
    return;
  }
  const name = nameSchema.safeParse(value);
  if (name.success) {
    if (!TOPICS.includes(field)) found.push({ name: name.data, person: false });
    return;
  }
  for (const [key, inner] of Object.entries(value))
    if (key !== "span" && key !== "parts") collect(inner, key, found);
}

export function factNames(fact: Fact): readonly FactName[] {
  const found: FactName[] = [];
  collect(fact, "", found);
  return found;
}
