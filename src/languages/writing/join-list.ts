/** Joins the items of a list with commas and a conjunction, or with semicolons where items have commas of their own. */

export interface ListStyle {
  /** The word before the last item. */
  readonly and: string;
  /** Finds the conjunction inside an item, as a whole word. */
  readonly holdsAnd: RegExp;
  /** The mark before the conjunction where the first of two items holds a comma, and where semicolons part the items. */
  readonly beforeAnd: readonly [two: string, many: string];
}

/** A comma that parts words; that of 1,500 and of 1,5 does not. */
const PARTING_MARK = /[,;](?!\p{Nd})/u;

/** Empty for no items; one item is returned as it is. */
export function joinList(items: readonly string[], { and, holdsAnd, beforeAnd }: ListStyle): string {
  const last = items.at(-1);
  if (last === undefined || items.length === 1) return last ?? "";
  const others = items.slice(0, -1);
  const [two, many] = beforeAnd;
  // of two items one may hold the word: between Belgium and Bosnia and Herzegovina
  if (others.length === 1)
    return `${others[0]}${PARTING_MARK.test(others[0] ?? "") ? two : ""} ${and} ${last}`;
  const isHeavy = items.some((item) => PARTING_MARK.test(item) || holdsAnd.test(item));
  return `${others.join(isHeavy ? "; " : ", ")}${isHeavy ? many : ""} ${and} ${last}`;
}
