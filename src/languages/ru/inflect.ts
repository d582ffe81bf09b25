/** Russian names in their cases, as a person has entered them in the termbase. */
import type { Case } from "../../model/kinds.ts";
import type { Forms, Russian, Term } from "../../model/term.ts";
import { quote } from "./quote.ts";

function inCase(russian: Russian, forms: Forms | undefined, grammaticalCase: Case): string | undefined {
  const form = forms?.[grammaticalCase];
  return form !== undefined && russian.quoted && !form.startsWith("«") ? quote(form) : form;
}

/** Undefined where the term has no Russian, or not this form; an abbreviation is the same in all cases. */
export function inflect(
  { ru }: Term,
  form: "full" | "short" | "abbreviation",
  grammaticalCase: Case,
): string | undefined {
  switch (form) {
    case "full":
      return ru && inCase(ru, ru.name, grammaticalCase);
    case "short":
      return ru && inCase(ru, ru.short, grammaticalCase);
    case "abbreviation":
      return ru?.abbreviation;
    default:
      return form satisfies never;
  }
}
