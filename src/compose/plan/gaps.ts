/** What a reader must know that the source does not say, says twice, or that nobody has checked. */
import type { Dossier, Fact } from "../../facts/index.ts";
import type { Name } from "../../model/fact.ts";
import { groupBy } from "../../model/group-by.ts";
import type { Termbase } from "../../model/term.ts";
import { type FactName, factNames } from "./fact-names.ts";
import { FINDING_LABELS, GROUPED_RULES } from "./finding-labels.ts";
import type { PlanFinding } from "./plan.ts";

const isName = (text: string) => /^\p{Lu}/u.test(text);

const UNCHECKED_RULES = ["unknown-person", "unknown-term", "unreviewed-term"] as const;
type UncheckedRule = (typeof UNCHECKED_RULES)[number];

function uncheckedRule({ name, person }: FactName, termbase: Termbase): UncheckedRule | undefined {
  const text = name.antecedent ?? name.text;
  const key = name.antecedent === undefined ? name.term : name.antecedentTerm;
  const term = key === undefined ? termbase.lookUp(text) : termbase.get(key);
  if (term) return term.reviewed === undefined ? "unreviewed-term" : undefined;
  if (!isName(text)) return undefined;
  return person ? "unknown-person" : "unknown-term";
}

/** Names in the text that nobody has checked, for each rule with the first fact that holds each. */
function uncheckedNames({ facts, findings }: Dossier, termbase: Termbase): readonly PlanFinding[] {
  const groups = new Map(
    UNCHECKED_RULES.map((rule) => [rule, new Map<string, { fact: Fact; name: Name }>()]),
  );
  for (const fact of facts)
    for (const found of factNames(fact)) {
      const rule = uncheckedRule(found, termbase);
      const group = rule && groups.get(rule);
      const text = found.name.antecedent ?? found.name.text;
      if (group && !group.has(text)) group.set(text, { fact, name: found.name });
    }
  return [...groups].flatMap(([rule, group]): PlanFinding[] => {
    if (group.size === 0) return [];
    const names = [...group.keys()];
    const told = findings.filter(
      ({ rule: told, values }) => told === "unknown-term" && names.includes(String(values?.name)),
    );
    const facts = [...new Set([...group.values()].map(({ fact }) => fact))];
    const shared = { rule, label: "unverified", facts, names } as const;
    return rule === "unreviewed-term"
      ? [{ ...shared, findings: [], entries: [...group.values()].map(({ name }) => name) }]
      : [{ ...shared, findings: told }];
  });
}

function toldFindings({ findings, facts }: Dossier): readonly PlanFinding[] {
  const told = findings.filter(({ rule }) => FINDING_LABELS.has(rule));
  const groups = groupBy(told, ({ rule, id }) => (GROUPED_RULES.includes(rule) ? rule : id));
  return [...groups.values()].map((group) => {
    const rule = group[0]?.rule ?? "";
    const ids = new Set(group.flatMap((finding) => finding.facts ?? []));
    return {
      rule,
      label: FINDING_LABELS.get(rule) ?? "unverified",
      findings: group,
      facts: facts.filter(({ id }) => ids.has(id)),
      names: [...new Set(group.flatMap(({ quote }) => (quote === undefined ? [] : [quote])))],
    };
  });
}

const ORDER = ["gap", "conflict", "repeated", "unverified"];

/** Gaps first, then conflicts, then what is unverified. */
export function gapsOf(dossier: Dossier, termbase: Termbase): readonly PlanFinding[] {
  return [...toldFindings(dossier), ...uncheckedNames(dossier, termbase)].toSorted(
    (a, b) => ORDER.indexOf(a.label) - ORDER.indexOf(b.label),
  );
}
