/** A numbered session or summit of a body is held once. */
import type { FactOf } from "../../facts/index.ts";
import type { ActParts } from "./act.ts";
import { nameStems, thing } from "./name-words.ts";

type Event = FactOf<"event">;

export function eventAct({ type, ordinal, body, title, subject }: Event): ActParts | undefined {
  const of = body ?? title;
  if (ordinal === undefined || of === undefined) return undefined;
  if (of.term === undefined && nameStems(of.antecedent ?? of.text).length < 2) return undefined;
  const what = subject ? thing(subject) : "";
  return { key: ["event", type, String(ordinal), thing(of), what].join("|"), doers: [] };
}
