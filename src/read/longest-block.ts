/** Longer is no paragraph: nothing is read from it, and it is said so. UTF-16 units. */
export const LONGEST_BLOCK = 200_000;
