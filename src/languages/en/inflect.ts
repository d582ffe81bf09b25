/** English names with their article. */
import type { Term } from "../../model/term.ts";

function withArticle(article: "the" | undefined, name: string): string {
  return article === undefined ? name : `${article} ${name}`;
}

/** The Republic of Kazakhstan, Kazakhstan, the IAEA; undefined where the term has no such form. */
export function inflect({ en }: Term, form: "full" | "short" | "abbreviation"): string | undefined {
  switch (form) {
    case "full":
      return withArticle(en.article, en.name);
    case "short":
      return en.short === undefined ? undefined : withArticle(en.shortArticle, en.short);
    case "abbreviation":
      return en.abbreviation === undefined ? undefined : withArticle(en.abbreviationArticle, en.abbreviation);
    default:
      return form satisfies never;
  }
}
