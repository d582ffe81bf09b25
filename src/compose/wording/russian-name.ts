/** A Russian name of a Russian source: its nominative, and from it the other cases, where both are certain. */
import { HARD, HUSHED, SOFT, VELAR } from "../../languages/ru/adjective-endings.ts";
import { formsBy } from "../../languages/ru/propose/forms.ts";
import { CASES, type Case } from "../../model/kinds.ts";
import type { Forms } from "../../model/term.ts";
import { type RussianHead, russianHead } from "../lexicon/russian-phrase.ts";

export interface RussianName {
  readonly forms: Forms;
  readonly gender: "m" | "f" | "n";
  readonly plural: boolean;
}

type Agreement = "m" | "f" | "n" | "pl";

/** The paradigms, by the letter that the stem ends in. */
const PARADIGMS = [
  [/[гкх]$/u, VELAR],
  [/[жшчщ]$/u, HUSHED],
  [/н$/u, SOFT],
  [/[^гкхжшчщ]$/u, HARD],
] as const;
const COLUMN: Readonly<Record<Agreement, 0 | 1 | 2 | 3>> = { m: 0, f: 1, n: 2, pl: 3 };
/** Adjectives stressed on the ending: второй, мировой. */
const STRESSED =
  /(?:^|-)(?:втор|шест|седьм|восьм|сороков|миров|городск|морск|областн|основн|выездн|правов|больш|друг|молод|донск|речн)$/u;
const ORDINAL = /^(?<figures>\d+)-(?:й|я|е|го|му|м|ю|ая|ое|ый|ого|ому|ым|ом|ой|ую)$/u;
const ORDINAL_ENDINGS: Readonly<Record<Agreement, string>> = {
  m: "й го му й м м",
  f: "я й й ю й й",
  n: "е го му е м м",
  pl: "е х м е ми х",
};

const atCase = (row: string, name: Case) => row.split(" ")[CASES.indexOf(name)]?.split("|")[0] ?? "";

/** Forms of an adjective that is printed in one of the cases; those of letters and figures, which have none. */
function adjectiveForms(word: string, agreement: Agreement, cases: readonly Case[]): Forms | undefined {
  if (/^(?:\p{Lu}{2,}|[IVXLCM]+)$/u.test(word)) return formsBy(() => word);
  const figures = ORDINAL.exec(word)?.groups?.figures;
  if (figures !== undefined)
    return formsBy((name) => `${figures}-${atCase(ORDINAL_ENDINGS[agreement], name)}`);
  for (const [stemEnd, endings] of PARADIGMS) {
    const row = endings[COLUMN[agreement]];
    for (const name of cases) {
      const ending = atCase(row, name);
      const stems = [ending, ...(name === "n" && agreement === "m" ? ["ой"] : [])]
        .filter((printed) => word.endsWith(printed))
        .map((printed) => word.slice(0, word.length - printed.length));
      const stem = stems.find((found) => stemEnd.test(found) && found.length > 1);
      if (stem === undefined) continue;
      const stressed = agreement === "m" && STRESSED.test(stem.toLowerCase());
      return formsBy((other) => stem + (stressed && /^[na]$/u.test(other) ? "ой" : atCase(row, other)));
    }
  }
  return undefined;
}

/** Behind a head stands a genitive, a preposition, an abbreviation or a quotation, or nothing; no Норландия in the nominative. */
const TAIL =
  /^(?:$|\s+(?:[«„“"(]|\p{Lu}{2,}|\d|\p{Ll}|(?!\p{L}+ия(?!\p{L}))\p{L}+(?:[аяыиуею]|[оеё]в|ей|ой|[иы]х|[ое]го|[ое]м|ь)(?!\p{L})))/u;

/** Заседания stands for one in the genitive and for several in the nominative; the words before it tell which. */
function isAmbiguous({ noun, cases }: RussianHead, adjectives: number): boolean {
  return (
    adjectives === 0 && !cases.includes("n") && cases.includes("g") && noun.gender !== "m" && !noun.plural
  );
}

/** Undefined where the head is not known, does not fit the words before it, or may be of several. */
export function russianName(text: string): RussianName | undefined {
  const head = russianHead(text);
  if (!head) return undefined;
  const { noun, cases, start, end } = head;
  const before = text
    .slice(0, start)
    .split(/\s+/u)
    .filter((word) => word !== "");
  const tail = text.slice(end);
  if (!TAIL.test(tail) || isAmbiguous(head, before.length)) return undefined;
  const agreement = noun.plural ? "pl" : noun.gender;
  const readings = cases.flatMap((name) => {
    const adjectives = before.map((word) => adjectiveForms(word, agreement, [name]));
    return adjectives.every((forms) => forms !== undefined) ? [adjectives] : [];
  });
  const adjectives = readings[0];
  if (!adjectives) return undefined;
  const printed = text.slice(start, end);
  const capital = /^\p{Lu}/u.test(printed);
  const set = (form: string) => (capital ? form.charAt(0).toUpperCase() + form.slice(1) : form);
  const forms = formsBy(
    (name) => `${[...adjectives.map((word) => word[name]), set(noun.forms[name])].join(" ")}${tail}`,
  );
  return { forms, gender: noun.gender, plural: noun.plural };
}
