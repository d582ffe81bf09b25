/** Russian nouns before a name in quotation marks that only say of what kind it is. */
import type { TermKind } from "../../model/kinds.ts";
import { allForms } from "./decline.ts";

const NOUNS: readonly (readonly [list: string, kinds: readonly TermKind[]])[] = [
  ["организация, орган", ["body"]],
  ["государство, сторона", ["party"]],
  ["город, место", ["place"]],
  ["мероприятие", ["event"]],
];

export const QUOTED_HEADS: Readonly<Record<string, readonly TermKind[]>> = Object.fromEntries(
  NOUNS.flatMap(([list, kinds]) =>
    allForms(list, { singularOnly: true }).map((form) => [form, kinds] as const),
  ),
);
