/** Which facts extraction finds again in a briefing made of them. */
import type { Fact } from "../../src/facts/index.ts";
import type { Termbase } from "../../src/model/term.ts";

/** Fields that say where and how a fact was read, not what it says. */
const NOT_SAID: ReadonlySet<string> = new Set(["id", "parts", "rule", "section", "span"]);

interface Said {
  /** Keys of the termbase entries that the fact names. */
  readonly terms: ReadonlySet<string>;
  readonly words: ReadonlySet<string>;
}

/**
 * What a fact says: the names that the termbase knows, in any language, and the words. `withNested`: the names within a
 * known name as well, which may be printed in another form where the fact is told again.
 */
function saidBy(fact: Fact, termbase: Termbase, withNested: boolean): Said {
  const terms = new Set<string>();
  const words = new Set<string>();
  const visit = (value: unknown): void => {
    if (typeof value === "string" || typeof value === "number")
      for (const word of String(value)
        .toLowerCase()
        .replaceAll("ё", "е")
        .match(/[\p{L}\p{N}]{4,}/gu) ?? [])
        words.add(word);
    if (typeof value !== "object" || value === null) return;
    const fields = value as Readonly<Record<string, unknown>>;
    // a pronoun is printed by the name that it stands for
    const text = fields.antecedent ?? fields.text;
    const term = fields.antecedentTerm ?? fields.term;
    if (typeof term === "string") terms.add(term);
    if (typeof text === "string" && (withNested || typeof term !== "string"))
      for (const found of termbase.find(text)) terms.add(found.term.key);
    for (const [key, inner] of Object.entries(fields)) if (!NOT_SAID.has(key)) visit(inner);
  };
  visit(fact);
  return { terms, words };
}

/** A date without its marks of doubt, and without the open end that a point in time may be told with. */
const bareDate = (when = ""): string => when.replace(/[~?%]|\/(?:\.\.)?$/gu, "");

const AMOUNTS: readonly string[] = ["count", "figure"];

/** Actions that Russian has one word for: присоединение; принят. */
const SAME_ACTIONS: readonly (readonly unknown[])[] = [
  ["acceded", "joined"],
  ["adopted", "issued"],
];

/** Whether two facts do not contradict each other in kind, date, number, or in what was done. */
function agree(told: Fact, found: Fact): boolean {
  const field = (fact: Fact, name: string): unknown => (fact as Readonly<Record<string, unknown>>)[name];
  const isSame = (name: string) =>
    field(told, name) === undefined || field(told, name) === field(found, name);
  const amount = (fact: Fact) => field(fact, "stated") ?? field(fact, "value");
  const isSameKind =
    told.kind === found.kind || (AMOUNTS.includes(told.kind) && AMOUNTS.includes(found.kind));
  return (
    isSameKind &&
    bareDate(told.when) === bareDate(found.when) &&
    (told.modality === "planned") === (found.modality === "planned") &&
    (amount(told) === undefined || amount(told) === amount(found)) &&
    (isSame("action") ||
      SAME_ACTIONS.some((all) => [told, found].every((one) => all.includes(field(one, "action"))))) &&
    isSame("status")
  );
}

/** The part of what one fact says that another says too: by its terms, or, where it has none, by its words. */
function shared(told: Said, found: Said): number {
  const [all, others] = told.terms.size > 0 ? [told.terms, found.terms] : [told.words, found.words];
  return all.size === 0 ? 1 : [...all].filter((one) => others.has(one)).length / all.size;
}

const ENOUGH = 0.5;

/** The facts that none of those found says: each of these stands for one at most. */
export function missing(told: readonly Fact[], found: readonly Fact[], termbase: Termbase): Fact[] {
  const left = found.map((fact) => ({ fact, said: saidBy(fact, termbase, true) }));
  return told.filter((fact) => {
    const said = saidBy(fact, termbase, false);
    const fits = left.map((one) => (agree(fact, one.fact) ? shared(said, one.said) : 0));
    const best = Math.max(0, ...fits);
    if (best < ENOUGH) return true;
    left.splice(fits.indexOf(best), 1);
    return false;
  });
}
