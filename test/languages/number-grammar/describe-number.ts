/** One line a number, for comparing: its words, its value and its sort. */
import type { NumberMatch } from "../../../src/model/language.ts";

export const describeNumber = (text: string, match: NumberMatch): string =>
  [
    `${text.slice(match.start, match.end)} = ${match.value}`,
    ...(match.to === undefined ? [] : [`to ${match.to}`]),
    ...(match.ordinal ? ["ordinal"] : []),
    ...(match.words ? ["words"] : []),
  ].join(" ");
