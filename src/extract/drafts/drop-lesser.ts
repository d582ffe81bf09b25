/** Drafts of one sentence that say no more than another of it. */
import { isDeepStrictEqual } from "node:util";
import type { Draft } from "./draft.ts";

/** Whether all that a value says is said by another: fields of a record, members of a list. */
function saidBy(value: unknown, other: unknown): boolean {
  if (Array.isArray(value))
    return Array.isArray(other) && value.every((one) => other.some((two) => saidBy(one, two)));
  if (typeof value === "object" && value !== null)
    return (
      typeof other === "object" &&
      other !== null &&
      Object.entries(value).every(([key, inner]) => saidBy(inner, Reflect.get(other, key)))
    );
  return isDeepStrictEqual(value, other);
}

/** Leaves out a draft whose every field another of the same kind has as well; of two alike the later. */
export function dropLesser(drafts: readonly Draft[]): Draft[] {
  return drafts.filter(
    (draft, at) =>
      !drafts.some(
        (other, place) =>
          other !== draft &&
          other.kind === draft.kind &&
          saidBy(draft.fields, other.fields) &&
          (place < at || !saidBy(other.fields, draft.fields)),
      ),
  );
}
