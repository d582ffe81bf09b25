/** A person comes to a post. */
import type { FactOf } from "../../facts/index.ts";
import type { Name } from "../../model/fact.ts";
import type { ActParts } from "./act.ts";
import { ANEW, FOR_A_TERM } from "./lexicon-acts.ts";
import { nameStems, stem, thing } from "./name-words.ts";

type Appointment = FactOf<"appointment">;

/** Credentials are presented in many capitals. */
const ONCE: ReadonlySet<Appointment["action"]> = new Set(["appointed", "elected", "took-office", "left"]);

const LETTERS = /\p{L}[\p{L}\p{M}'’-]*/gu;

/** `G. Ryder` is `Guy Ryder`: the last name and the first letter. */
export function personKey(name: Name): string {
  const words = name.text.toLowerCase().replaceAll("ё", "е").match(LETTERS) ?? [];
  return `${words[0]?.charAt(0) ?? ""} ${stem(words.at(-1) ?? "")}`;
}

export function appointmentAct(fact: Appointment): ActParts | undefined {
  const { person, post, body, action } = fact;
  const quote = fact.span.quote;
  if (!person || !ONCE.has(action) || ANEW.test(quote)) return undefined;
  // another term may follow, or another `Ambassador`, to whom the source does not say
  const isOpen = FOR_A_TERM.test(quote) || action === "elected" || nameStems(post.text).length < 2;
  return {
    key: ["appointment", action, personKey(person.name), thing(post)].join("|"),
    doers: body ? [thing(body)] : [],
    ...(isOpen ? { yearly: true } : {}),
  };
}
