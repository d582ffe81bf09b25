/** An office as its body spells it: the Secretary-General of the United Nations, the Secretary General of the OSCE. */
import type { ActorView } from "./fact-tools.ts";
import { isSameName, type Noun } from "./noun.ts";

export function asItsOwn(office: Noun, body: Noun | null): Noun {
  const own = office.term && body?.term?.en.offices?.[office.term.key];
  return office.term && own
    ? { ...office, term: { ...office.term, en: { ...office.term.en, name: own } } }
    : office;
}

/** Somebody in a post has not to be called by it again. */
export function actorInPost(actor: ActorView | null, post: Noun | null, body: Noun | null): ActorView | null {
  if (!actor || !post) return actor;
  return {
    ...actor,
    roles: actor.roles.filter(
      ({ name, of, at }) => at || !isSameName(name, post) || (of && !(body && isSameName(of, body))),
    ),
  };
}
