/** Words of a source, in either language, that call three or six months a quarter or a half. */
const QUARTER = /(?<!\p{L})(?:quarter|Q[1-4](?!\p{L})|квартал|кв\.)/iu;
const HALF = /(?<!\p{L})(?:half|H[12](?!\p{L})|полугоди|половин)/iu;

/** Null where the date is printed in another way. */
export function periodOf(date: string): "quarter" | "half" | null {
  if (QUARTER.test(date)) return "quarter";
  return HALF.test(date) ? "half" : null;
}
