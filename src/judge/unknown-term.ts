/** Names that the termbase does not know. */
import type { Fact } from "../facts/index.ts";
import type { Name } from "../model/fact.ts";
import type { Message } from "../model/finding.ts";
import type { Span } from "../model/span.ts";
import { type Check, placeOf } from "./check.ts";

const isName = (value: unknown): value is Name =>
  typeof value === "object" &&
  value !== null &&
  "text" in value &&
  typeof value.text === "string" &&
  !("type" in value);

/** Every name in a fact with its field; words kept verbatim are no names. */
function namesIn(value: unknown, field: string): { name: Name; field: string }[] {
  if (Array.isArray(value)) return value.flatMap((item) => namesIn(item, field));
  if (isName(value)) return [{ name: value, field }];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value)
    .filter(([key]) => !["span", "parts"].includes(key))
    .flatMap(([key, inner]) => namesIn(inner, key === "name" ? field : key));
}

/** The characters of a name: the part that holds it, else the clause of the fact. */
function spanOf(fact: Fact, name: Name): Span {
  return (
    Object.values(fact.parts).find((part) => part.quote.replace(/\s+/gu, " ").includes(name.text)) ??
    fact.span
  );
}

export const unknownTerm: Check = ({ facts, sources }) => {
  const seen = new Set<string>();
  return facts.flatMap((fact): Message[] =>
    fact.kind === "statement"
      ? []
      : namesIn(fact, fact.kind).flatMap(({ name, field }): Message[] => {
          // a standing as the body calls it is a word of the body's own entry
          const isStanding = fact.kind === "membership" && field === "title";
          if (name.term !== undefined || name.antecedent !== undefined || isStanding || seen.has(name.text))
            return [];
          seen.add(name.text);
          return [
            {
              rule: "unknown-term",
              severity: "warning",
              ...placeOf(spanOf(fact, name), sources),
              message: `the termbase does not know ${JSON.stringify(name.text)} (${field})`,
              advice:
                "add it to sources/terms/ with its Russian form in six cases; until then the briefing shows it as printed, marked",
              facts: [fact.id],
              values: { name: name.text, field },
            },
          ];
        }),
  );
};
