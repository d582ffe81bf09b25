/** The properties of a document. */
import type { Root } from "mdast";
import { toString as textOf } from "mdast-util-to-string";
import type { Dossier } from "../facts/index.ts";
import { dayBound } from "../model/date.ts";
import type { LanguageWriter } from "../model/language.ts";
import type { BriefProperties } from "../model/render.ts";

/** For a dossier without any date: ZIP files, and so DOCX, know no earlier year. */
const NO_DATE = "1980-01-01";

function titleOf(tree: Root): string {
  const heading = tree.children.find((node) => node.type === "heading" && node.depth === 1);
  return heading ? textOf(heading) : "";
}

/** The date is that of the information, else the latest date of a source, else the latest of a fact. */
function dateOf({ dossier, sources, facts }: Dossier): string {
  const asOf = dossier.informationAsOf && dayBound(dossier.informationAsOf, "first");
  const days = (dates: readonly (string | undefined)[]) =>
    dates.flatMap((date) => (date === undefined ? [] : (dayBound(date, "first") ?? []))).toSorted();
  const ofSources = days(sources.flatMap(({ date, retrieved }) => [date, retrieved]));
  return asOf ?? ofSources.at(-1) ?? days(facts.map(({ when }) => when)).at(-1) ?? NO_DATE;
}

export function briefProperties(
  tree: Root,
  dossier: Dossier,
  writer: LanguageWriter,
  buildDay: string | undefined,
): BriefProperties {
  return { language: writer.code, tag: writer.tag, title: titleOf(tree), date: buildDay ?? dateOf(dossier) };
}
