/** From what a pattern took to the fields of the kind. */
import type { Name } from "../../model/fact.ts";
import type { Build, CapturedValue } from "../../model/rule.ts";
import { each, has, partsOf, present } from "../fields.ts";

/** Who chairs a body is a fact of the kind chairmanship; a candidate holds nothing. */
const NO_POST = /^(?:(?:the|its|a|an|acting|new|current)\s+)*(?:(?:co-?)?chair|candidate)/iu;

/** A pronoun names nobody. */
const PRONOUN = /^(?:he|she|it|they|we|who|this|these|its?|there)$/iu;

/** What can be a name though it is not known as one: two or more words in capitals. */
const NAME = /^\p{Lu}[\p{L}’'.-]*(?:\s+(?:de|da|van|von|al|bin|el|\p{Lu}[\p{L}’'.-]*))+$/u;

/** The head of a delegation, or of a mission of observers, leads it for a day: that is an event. */
const DELEGATION = /^(?:delegation|mission of)/iu;

/** The office of which a list names the holders: `Ambassadors of Norway` were each `Ambassador of Norway`. */
const singular = ({ text }: Name): Name => ({ text: text.replace(/^((?:permanent )?\p{L}+)s\b/iu, "$1") });

/** Whether a person is named by the office alone: `the Ambassador`. */
function isOffice({ name, actor }: CapturedValue): boolean {
  const role = actor.roles?.[0]?.name.text.toLowerCase();
  return role !== undefined && name.text.toLowerCase().startsWith(role);
}

/** Words that can be the name of a person: none that the termbase knows as something else. */
const isName = ({ name }: CapturedValue): boolean => NAME.test(name.text) && name.term === undefined;

/**
 * Appointment: one fact a post; where the words name none, the first office of the person is it, else what the rule's
 * verb makes of whoever does it: `generic`, the head of what is headed. With `who: "named"` an office alone is nobody: the
 * Representative heads the mission.
 */
export const buildAppointment: Build = (captured) => {
  const [first] = captured.values("person");
  const [holder] = captured.values("holder");
  const [named] = captured.values("named");
  const [posts] = captured.values("posts");
  const [body] = captured.values("body");
  if (has(captured, "instead") || DELEGATION.test(body?.name.text ?? "")) return [];
  if ((holder && !isName(holder)) || (named && isOffice(named))) return [];
  const person = first ?? holder ?? named;
  if (person && PRONOUN.test(person.name.text)) return [];
  const { generic, who, ...constants } = captured.constants;
  if (who === "named" && first && isOffice(first)) return [];
  const common = (post: Name, of: Name | undefined = body?.name) =>
    NO_POST.test(post.text) ? undefined : { ...constants, post, person: person?.actor, body: of };
  const parts = ["person", "holder", "named", "body"];
  if (has(captured, "post")) return each(captured, "post", parts, (post) => common(post.name));
  const role = person?.actor.roles?.[0];
  const fields = posts
    ? common(singular(posts.name))
    : role
      ? common(role.name, body?.name ?? role.of)
      : person && typeof generic === "string"
        ? common({ text: generic })
        : undefined;
  if (!fields) return [];
  const isNamed = person !== undefined && !isOffice(person);
  return [
    {
      fields: present({ ...fields, person: isNamed ? person.actor : undefined }),
      parts: partsOf(captured, parts),
    },
  ];
};
