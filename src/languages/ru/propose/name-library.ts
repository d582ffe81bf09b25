/** The names of persons of petrovich, one part of a name at a time. */
import petrovich from "petrovich";
import type { Forms } from "../../../model/term.ts";
import type { PersonGender } from "./person-rules.ts";

const GENDERS: Readonly<Record<PersonGender, "male" | "female">> = { m: "male", f: "female" };

/** The cases of a part of a name in lower case, without a hyphen. */
export function petrovichForms(part: "first" | "middle" | "last", name: string, gender: PersonGender): Forms {
  const person = { gender: GENDERS[gender], [part]: name };
  const form = (grammaticalCase: Parameters<typeof petrovich>[1]): string =>
    petrovich(person, grammaticalCase)[part] ?? name;
  return {
    n: name,
    g: form("genitive"),
    d: form("dative"),
    a: form("accusative"),
    i: form("instrumental"),
    p: form("prepositional"),
  };
}
