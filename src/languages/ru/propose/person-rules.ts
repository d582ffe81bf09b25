/** Rules for names of persons that are tried before the library's: the first that fits decides. */
import type { Forms } from "../../../model/term.ts";
import { frozen, likeCase, withEndings } from "./forms.ts";

export type PersonGender = "m" | "f";

export interface NameRule {
  readonly gender?: PersonGender;
  readonly ending: RegExp;
  /** Letters taken off before the endings are added. */
  readonly drop?: number;
  /** Endings in the order of the cases; absent: the name keeps its form. */
  readonly endings?: string;
  /** What the reader of the proposal should look at. */
  readonly doubt?: string;
}

export interface NameForms {
  readonly forms: Forms;
  readonly doubts: readonly string[];
}

export function findRule(
  rules: readonly NameRule[],
  name: string,
  gender: PersonGender,
): NameRule | undefined {
  return rules.find((rule) => (rule.gender ?? gender) === gender && rule.ending.test(name));
}

/** The forms of a name by a rule, with the capitals of the name. */
export function applyRule({ drop = 0, endings, doubt }: NameRule, name: string): NameForms {
  const lower = name.toLowerCase();
  const forms =
    endings === undefined ? frozen(lower) : withEndings(lower.slice(0, lower.length - drop), endings);
  return {
    forms: likeCase({ ...forms, n: lower }, name),
    doubts: doubt === undefined ? [] : [`«${name}»: ${doubt}`],
  };
}
