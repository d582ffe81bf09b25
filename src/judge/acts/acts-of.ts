/** The acts of a dossier: all that happens once and has a date. */
import type { Fact } from "../../facts/index.ts";
import type { CheckInput } from "../check.ts";
import { nameKeys } from "./acronyms.ts";
import type { Act, ActInput, ActParts } from "./act.ts";
import { appointmentAct } from "./appointment-act.ts";
import { documentAct } from "./document-act.ts";
import { establishmentAct } from "./establishment-act.ts";
import { eventAct } from "./event-act.ts";
import { leftBodies, membershipActs } from "./membership-act.ts";
import { doneAt } from "./reach.ts";

function partsOf(fact: Fact, input: ActInput): readonly (ActParts | undefined)[] {
  switch (fact.kind) {
    case "establishment":
      return [establishmentAct(fact, input)];
    case "membership":
      return membershipActs(fact, input);
    case "treaty":
    case "document":
      return [documentAct(fact, input)];
    case "appointment":
      return [appointmentAct(fact)];
    case "event":
      return [eventAct(fact)];
    default:
      return [];
  }
}

/** Acts that were done, in the order in which they are told. */
export function actsOf(input: CheckInput): Act[] {
  const keyOf = nameKeys(input.facts);
  const known: ActInput = { ...input, keyOf, left: leftBodies(input.facts, keyOf) };
  return input.facts.flatMap((fact) => {
    const done = doneAt(fact);
    if (done === undefined) return [];
    return partsOf(fact, known).flatMap((parts) => (parts ? [{ ...parts, fact, ...done }] : []));
  });
}
