/** The forms of a Russian adjective such as «казахстанский», for finding it in a text. */

const ENDINGS: ReadonlyMap<string, readonly string[]> = new Map([
  ["ий", ["ий", "ого", "ому", "им", "ом", "ая", "ой", "ую", "ое", "ие", "их", "ими"]],
  ["ый", ["ый", "ого", "ому", "ым", "ом", "ая", "ой", "ую", "ое", "ые", "ых", "ыми"]],
]);

/**
 * All forms of an adjective given in the nominative masculine, hard stems and those in к, г, х; the adjective alone
 * where its ending is another.
 */
export function adjectiveForms(adjective: string): readonly string[] {
  const endings = ENDINGS.get(adjective.slice(-2));
  return endings?.map((ending) => adjective.slice(0, -2) + ending) ?? [adjective];
}
