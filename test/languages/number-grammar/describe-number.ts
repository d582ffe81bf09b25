/** One line a number, for comparing: its words, its value, its sort and its unit. */
import type { NumberMatch } from "../../../src/model/language.ts";

const unitOf = (text: string, { unit, unitRange }: NumberMatch) =>
  unitRange ? `${unit} (${text.slice(unitRange.start, unitRange.end)})` : `${unit}`;

export const describeNumber = (text: string, match: NumberMatch): string =>
  [
    `${text.slice(match.start, match.end)} = ${match.value}`,
    ...(match.to === undefined ? [] : [`to ${match.to}`]),
    ...(match.ordinal ? ["ordinal"] : []),
    ...(match.words ? ["words"] : []),
    ...(match.unit ? [unitOf(text, match)] : []),
  ].join(" ");
