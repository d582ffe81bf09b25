/** The id of a numbered place: `s7` for statement 7, `t2-5` for row T2.5, `t2` for table T2. */

export function placeId(number: string): string {
  return number.startsWith("T") ? number.toLowerCase().replace(".", "-") : `s${number}`;
}
