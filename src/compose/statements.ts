/** The statements of a briefing as they read in the finished tree. */
import type { Root, TableRow } from "mdast";
import { toString as textOf } from "mdast-util-to-string";
import { visit } from "unist-util-visit";
import type { BriefStatement } from "../model/fact.ts";
import type { LanguageCode } from "../model/kinds.ts";
import { type BriefPlan, type PlanItem, planItems } from "./plan/plan.ts";
import { placeId } from "./view/place-id.ts";

/** The id of a numbered row, which stands in one of its cells; none for other rows. */
const rowIds = ({ children }: TableRow): string[] =>
  children
    .flatMap((cell) => cell.children)
    .flatMap((mark) =>
      mark.type === "textDirective" && mark.name === "row" ? (mark.attributes?.id ?? []) : [],
    );

/** The cells of a row behind the one with its number. */
const rowText = ({ children }: TableRow): string =>
  children
    .slice(1)
    .map((cell) => textOf(cell))
    .join(" | ");

/** Text of every numbered place by its id: that of a statement, or of the cells of a row. */
function textsById(tree: Root): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  visit(tree, (node) => {
    if (node.type === "containerDirective" && node.name === "statement" && node.attributes?.id)
      texts.set(node.attributes.id, textOf(node));
    if (node.type === "tableRow") for (const id of rowIds(node)) texts.set(id, rowText(node));
  });
  return texts;
}

function said(item: PlanItem): Pick<BriefStatement, "facts" | "findings"> {
  switch (item.type) {
    case "fact":
    case "open":
      return { facts: [item.fact.id] };
    case "finding": {
      const findings = item.finding.findings.map(({ id }) => id);
      return { facts: item.finding.facts.map(({ id }) => id), ...(findings.length > 0 ? { findings } : {}) };
    }
    default:
      return item satisfies never;
  }
}

/**
 * In the order of the numbers, tables last.
 * @throws {Error} where the tree lacks a statement or row of the plan: a template dropped it
 */
export function statementsOf(tree: Root, plan: BriefPlan, language: LanguageCode): BriefStatement[] {
  const texts = textsById(tree);
  const textOfNumber = (number: string) => {
    const text = texts.get(placeId(number));
    if (text === undefined) throw new Error(`the document does not show ${number}`);
    return text;
  };
  const items = planItems(plan).map((item) => ({
    number: item.number,
    ...said(item),
    language,
    text: textOfNumber(item.number),
  }));
  const rows = [...plan.standing, ...plan.legal].map(({ number, fact }) => ({
    number,
    facts: [fact.id],
    language,
    text: textOfNumber(number),
  }));
  return [...items, ...rows];
}
