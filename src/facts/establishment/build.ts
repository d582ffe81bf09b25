/** From what a pattern took to the fields of the kind. */
import type { Build } from "../../model/rule.ts";
import { each, names } from "../fields.ts";
import { isBody } from "./body-noun.ts";

/** Whether a body can have become this, by its name or by the noun of it: Training and Education Centre. */
function canBecome(name: string, heads: string): boolean {
  const head = name.split(/ (?:of|for|in|at|on|to) /)[0] ?? "";
  return isBody(name, heads) || isBody(head.split(" ").at(-1) ?? "", heads);
}

/**
 * Establishment: one fact a body. The constant `heads` says which names a rule takes for bodies: `listed` (the default)
 * those with a noun of a body, `founded` forums and processes too, `missions` embassies and offices, `named` every name
 * in capitals, `any` all. `becomes` says the same of what a body has become.
 */
export const buildEstablishment: Build = (captured) => {
  const { heads = "listed", becomes, ...constants } = captured.constants;
  return each(captured, "body", ["party", "to", "from", "place"], (body) => {
    const { text } = body.name;
    const isImplied = body.name.antecedent !== undefined;
    if (heads !== "any" && !isImplied && !isBody(text, String(heads))) return undefined;
    const to = captured.values("to")[0]?.name;
    if (becomes !== undefined && !canBecome(to?.text ?? "", String(becomes))) return undefined;
    const place = captured.values("place")[0]?.name;
    return {
      ...constants,
      body: body.name,
      parties: names(captured.values("party")),
      to,
      from: captured.values("from")[0]?.name,
      place: place && constants.action !== "located" && text.includes(place.text) ? undefined : place,
    };
  });
};
