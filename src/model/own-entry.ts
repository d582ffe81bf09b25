/** What a table has under a word of a text, and not what every object has under it: constructor, valueOf. */
export const ownEntry = <T>(table: Readonly<Record<string, T>>, key: string): T | undefined =>
  Object.hasOwn(table, key) ? table[key] : undefined;
