/** An office as its body spells it: the Secretary-General of the United Nations, the Secretary General of the OSCE. */
import type { Noun } from "./noun.ts";

export function asItsOwn(office: Noun, body: Noun | null): Noun {
  const own = office.term && body?.term?.en.offices?.[office.term.key];
  return office.term && own
    ? { ...office, term: { ...office.term, en: { ...office.term.en, name: own } } }
    : office;
}
