/** The head of a Russian noun phrase, in whatever case it stands: Межпарламентской *комиссии* по торговле. */
import { CASES, type Case } from "../../model/kinds.ts";
import { type HeadNoun, headNoun } from "./head-noun.ts";
import { RUSSIAN_NAME_HEADS } from "./name-heads.ts";
import { RUSSIAN_HEAD_NOUNS } from "./russian-head-nouns.ts";

export interface RussianHead {
  readonly key: string;
  readonly noun: HeadNoun;
  /** The cases that its form may be in. */
  readonly cases: readonly Case[];
  /** UTF-16 offsets of the head in the phrase. */
  readonly start: number;
  readonly end: number;
}

const folded = (word: string) => word.toLocaleLowerCase("ru").replaceAll("ё", "е");

type Entry = Pick<RussianHead, "key" | "noun" | "cases">;

const NOUNS: readonly (readonly [string, HeadNoun])[] = [
  ...Object.entries(RUSSIAN_HEAD_NOUNS),
  ...RUSSIAN_NAME_HEADS.map(([key, line]) => [key, headNoun(line)] as const),
];

/** By each form of each; the first that has the form has it. */
const BY_FORM: ReadonlyMap<string, Entry> = new Map(
  NOUNS.toReversed().flatMap(([key, noun]) =>
    Object.values(noun.forms).map((form) => {
      const cases = CASES.filter((name) => folded(noun.forms[name]) === folded(form));
      return [folded(form), { key, noun, cases }] as const;
    }),
  ),
);

/** What may stand before a head: adjectives in any case, abbreviations, ordinals. */
const BEFORE_HEAD =
  /^(?:.*(?:[ыио]й|[ыои]е|[нжшщч](?:ее|ей|его|ему|ем)|[ая]я|ого|ому|[ыио]м|[ую]ю|[ыи]х|[ыи]ми)|\p{Lu}{2,}|\d+(?:-\p{Ll}+)?|г\.)$/u;

export function russianHead(text: string): RussianHead | undefined {
  const words = Array.from(text.matchAll(/[^\s«»„“"(),]+/gu), ({ 0: word, index }) => ({ word, index }));
  for (const [at, { word, index }] of words.entries()) {
    for (const run of [words.slice(at, at + 2), words.slice(at, at + 1)]) {
      const found = BY_FORM.get(folded(run.map(({ word: part }) => part).join(" ")));
      const last = run.at(-1);
      if (found && last) return { ...found, start: index, end: last.index + last.word.length };
    }
    if (!BEFORE_HEAD.test(word)) return undefined;
  }
  return undefined;
}
