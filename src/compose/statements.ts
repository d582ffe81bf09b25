/** The statements of a briefing as they read in the finished tree. */
import type { Root, RootContent } from "mdast";
import { toString as textOf } from "mdast-util-to-string";
import { visit } from "unist-util-visit";
import type { BriefStatement } from "../model/fact.ts";
import type { LanguageCode } from "../model/kinds.ts";
import type { BriefPlan, PlanItem } from "./plan/plan.ts";
import { planItems } from "./plan/plan.ts";
import { placeId } from "./view/place-id.ts";

/** Text of every numbered place by its id: that of a statement, or of the cells of a row. */
function textsById(tree: Root): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  const tell = (id: string | null | undefined, node: RootContent) => {
    if (id) texts.set(id, textOf(node));
  };
  visit(tree, (node) => {
    if (node.type === "containerDirective" && node.name === "statement") tell(node.attributes?.id, node);
    if (node.type === "tableRow")
      for (const cell of node.children)
        for (const mark of cell.children)
          if (mark.type === "textDirective" && mark.name === "row")
            texts.set(
              mark.attributes?.id ?? "",
              node.children
                .slice(1)
                .map((one) => textOf(one))
                .join(" | "),
            );
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
