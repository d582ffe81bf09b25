/** The language desk's work as text. */
import { placesText, type WorkItem } from "../desk/work-list.ts";
import { WANT_KINDS, type Want } from "../model/want.ts";
import { shortened } from "./shortened.ts";

interface Item extends WorkItem {
  /** What the program proposes for it. */
  readonly proposal?: string | undefined;
}

const TITLES: Readonly<Record<Want["kind"], (language: string) => string>> = {
  name: (language) => `names that lack a form in ${language}`,
  form: (language) => `entries of the termbase that lack a form in ${language}`,
  review: () => "entries of the termbase that nobody has reviewed",
  sentence: (language) => `sentences that lack a translation into ${language}`,
  heading: (language) => `headings that lack a translation into ${language}`,
  "translation-review": (language) => `translations into ${language} that nobody has reviewed`,
};

const NAMES = { en: "English", ru: "Russian" } as const;

/** Longer words are cut in the list; the export has them whole. */
const WIDTH = 100;

function line({ kind, text, as, term, places, proposal }: Item): string {
  const what = kind === "review" || kind === "form" ? `\`${term}\`` : `“${shortened(text, WIDTH)}”`;
  const about = kind === "name" ? `  (${as})` : "";
  const proposed = proposal === undefined ? "" : `\n         proposed: ${proposal}`;
  return `  ${String(places.length).padStart(5)}  ${what}${about}  ${placesText(places)}${proposed}`;
}

/** One paragraph for each kind of work and language, a line for each thing; empty where there is nothing to do. */
export function workText(items: readonly Item[]): string {
  const languages = [...new Set(items.map(({ language }) => language))].sort();
  return WANT_KINDS.flatMap((kind) =>
    languages.flatMap((language) => {
      const some = items.filter((item) => item.kind === kind && item.language === language);
      if (some.length === 0) return [];
      return [`${TITLES[kind](NAMES[language])} (${some.length})\n${some.map(line).join("\n")}\n`];
    }),
  ).join("\n");
}
