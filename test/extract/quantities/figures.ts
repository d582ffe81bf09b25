/** The figures and counts that a text gives, in a form that tests compare. */
import { extract } from "../../../src/extract/extract.ts";
import { isLoose } from "../../../src/facts/index.ts";
import type { LanguageCode } from "../../../src/model/kinds.ts";
import { context, readText } from "../extract-text.ts";

export interface Told {
  readonly value: number;
  readonly of: string;
  readonly whose?: string;
  readonly unit?: string;
  readonly sort?: string;
  readonly when?: string;
  readonly loose?: true;
}

const printed = ({ text, antecedent }: { readonly text: string; readonly antecedent?: string | undefined }) =>
  antecedent ?? text;

/** In the order of the text, which is Markdown. */
export const figures = (text: string, language: LanguageCode = "en"): Told[] =>
  extract({ ...readText(text, "sources/test.md"), language }, context, {}).value.facts.flatMap(
    (fact): Told[] => {
      const when = fact.when === undefined ? {} : { when: fact.when };
      const loose = isLoose(fact) ? { loose: true as const } : {};
      if (fact.kind === "count") return [{ value: fact.stated, of: printed(fact.of), ...when, ...loose }];
      if (fact.kind !== "figure") return [];
      return [
        {
          value: fact.value,
          of: printed(fact.measure),
          ...(fact.of ? { whose: printed(fact.of) } : {}),
          ...(fact.unit === undefined ? {} : { unit: fact.unit }),
          ...(fact.sort === undefined ? {} : { sort: fact.sort }),
          ...when,
          ...loose,
        },
      ];
    },
  );
