/** The words of a list that is written with white space between them. */
export const wordSet = (list: string): ReadonlySet<string> =>
  new Set(list.split(/\s+/u).filter((word) => word !== ""));
