/** A common noun that a name can stand behind: организация «…», the report ‘…’. */
import type { Forms } from "../../model/term.ts";

export interface HeadNoun {
  readonly forms: Forms;
  readonly gender: "m" | "f" | "n";
  readonly plural: boolean;
}

/** Head nouns by the class of a term, the type of a document, or the kind of a thing. */
export type HeadNouns = Readonly<Record<string, HeadNoun>>;

/** Reads `план плана плану план планом плане m`: six cases, then the gender, `pl` for plural nouns. `_` is a space. */
export function headNoun(line: string): HeadNoun {
  const [n = "", g = n, d = n, a = n, i = n, p = n, gender = "m"] = line
    .split(" ")
    .map((word) => word.replaceAll("_", " "));
  const plural = gender === "pl";
  return {
    forms: { n, g, d, a, i, p },
    gender: gender === "f" || gender === "n" ? gender : "m",
    plural,
  };
}

export function headNouns(lines: Readonly<Record<string, string>>): HeadNouns {
  return Object.fromEntries(Object.entries(lines).map(([key, line]) => [key, headNoun(line)]));
}
