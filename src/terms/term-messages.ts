/** Messages about an entry of the termbase, with the place and the line to add. */
import type { z } from "zod";
import type { Message } from "../model/finding.ts";
import { CASES, type Case, type LanguageCode } from "../model/kinds.ts";
import type { Place } from "../yaml/read-yaml.ts";

const CASE_NAMES = {
  n: "nominative",
  g: "genitive",
  d: "dative",
  a: "accusative",
  i: "instrumental",
  p: "prepositional",
} as const satisfies Record<Case, string>;

/** A message of the rule `term-invalid`. */
export function invalidTerm(place: Place, message: string, advice: string): Message {
  return { rule: "term-invalid", severity: "error", ...place, message, advice };
}

/** A message about a draft, see `readDraft`. */
export function incompleteTerm(place: Place, key: string, lacks: LanguageCode): Message {
  const name = lacks === "ru" ? "Russian" : "English";
  const advice =
    lacks === "ru"
      ? "write the Russian name at `n:`, then run `aide terms --add`: it proposes the other cases"
      : "write the English name at `name:`";
  return {
    rule: "term-incomplete",
    severity: "warning",
    ...place,
    message: `\`${key}\` has no ${name} yet`,
    advice,
  };
}

/** One complaint of the schema about the entry `key`; `missing` where nothing stands at the place it names. */
export function schemaMessage(place: Place, key: string, issue: z.core.$ZodIssue, missing: boolean): Message {
  const path = issue.path.map(String);
  const field = path.at(-1) ?? key;
  const owner = path.slice(0, -1).join(".") || `\`${key}\``;
  if (issue.code === "unrecognized_keys") {
    const unknown = issue.keys.map((name) => `\`${name}\``).join(", ");
    return invalidTerm(
      place,
      `${path.join(".") || `\`${key}\``} has no such field: ${unknown}`,
      "correct the spelling of the field, or take it out",
    );
  }
  if (missing)
    return invalidTerm(place, `${owner} lacks ${describeField(field, path)}`, `add \`${field}: ...\``);
  if (issue.code === "invalid_value")
    return invalidTerm(
      place,
      `${path.join(".")} has another value than those allowed`,
      `write one of: ${issue.values.map(String).join(", ")}`,
    );
  return invalidTerm(
    place,
    `${path.join(".")}: ${issue.message}`,
    "correct the value; the fields of an entry are described in src/model/term.ts",
  );
}

function describeField(field: string, path: readonly string[]): string {
  const grammaticalCase = CASES.find((one) => one === field);
  return grammaticalCase && path[0] === "ru"
    ? `the ${CASE_NAMES[grammaticalCase]} (${field})`
    : `\`${field}\``;
}
