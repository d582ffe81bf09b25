/** Joins the items of a list with commas and a conjunction, or with semicolons where an item has commas of its own. */

export interface ListStyle {
  /** The word before the last item. */
  readonly and: string;
  /** Finds the conjunction inside an item, as a whole word. */
  readonly holdsAnd: RegExp;
}

/** A comma that parts words; that of 1,500 and of 1,5 does not. */
const PARTING_MARK = /[,;](?!\p{Nd})/u;

/** Empty for no items; one item is returned as it is. */
export function joinList(items: readonly string[], style: ListStyle): string {
  const last = items.at(-1);
  if (last === undefined || items.length === 1) return last ?? "";
  // of two items one may hold the word: between Belgium and Bosnia and Herzegovina
  const holdsAnd = items.length > 2 && items.some((item) => style.holdsAnd.test(item));
  const heavy = holdsAnd || items.some((item) => PARTING_MARK.test(item));
  const head = items.slice(0, -1).join(heavy ? "; " : ", ");
  return `${head}${heavy ? ";" : ""} ${style.and} ${last}`;
}
