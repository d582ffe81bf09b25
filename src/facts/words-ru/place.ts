/** A place in patterns of Russian, with or without the abbreviation of `city` before it. */
export const PLACE = "(г .)? {place}";
