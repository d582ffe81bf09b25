/** The termbase as TBX-Basic (ISO 30042:2019, dialect TBX-Basic, style DCA). */
import { create } from "xmlbuilder2";
import type { LanguageCode } from "../model/kinds.ts";
import type { Term } from "../model/term.ts";
import { xmlText } from "./to-xliff.ts";

interface TbxTerm {
  readonly text: string;
  /** A value of the data category `termType`. */
  readonly type: "fullForm" | "shortForm" | "abbreviation" | "variant";
  /** Values of the data category `grammaticalGender`, for Russian. */
  readonly gender?: "masculine" | "feminine" | "neuter";
  /** The six cases: TBX-Basic has no category for them. */
  readonly forms?: Readonly<Record<string, string>>;
}

const GENDERS = { m: "masculine", f: "feminine", n: "neuter" } as const;

const given = (text: string | undefined, type: TbxTerm["type"]): TbxTerm[] =>
  text === undefined ? [] : [{ text, type }];

const isCyrillic = (text: string): boolean => /\p{Script=Cyrillic}/u.test(text);

function termsOf({ en, ru, aliases }: Term): Readonly<Record<LanguageCode, readonly TbxTerm[]>> {
  const variants = (inRussian: boolean) =>
    aliases.filter((alias) => isCyrillic(alias) === inRussian).flatMap((alias) => given(alias, "variant"));
  const gender = ru && GENDERS[ru.gender];
  const shortGender = ru && GENDERS[ru.shortGender ?? ru.gender];
  return {
    en: [
      { text: en.name, type: "fullForm" },
      ...given(en.short, "shortForm"),
      ...given(en.abbreviation, "abbreviation"),
      ...variants(false),
    ],
    ru: [
      ...(ru && gender ? [{ text: ru.name.n, type: "fullForm" as const, gender, forms: ru.name }] : []),
      ...(ru?.short && shortGender
        ? [{ text: ru.short.n, type: "shortForm" as const, gender: shortGender, forms: ru.short }]
        : []),
      ...given(ru?.abbreviation, "abbreviation"),
      ...variants(true),
    ],
  };
}

/** All terms in the order given; a language that a term lacks has no section. */
export function writeTbx(terms: Iterable<Term>): string {
  const root = create({ version: "1.0", encoding: "UTF-8" }).ele("urn:iso:std:iso:30042:ed-2", "tbx", {
    type: "TBX-Basic",
    style: "dca",
    "xml:lang": "en",
  });
  root
    .ele("tbxHeader")
    .ele("fileDesc")
    .ele("sourceDesc")
    .ele("p")
    .txt("Termbase of aide-memoire: sources/terms");
  const body = root.ele("text").ele("body");
  for (const term of terms) {
    const concept = body.ele("conceptEntry", { id: term.key });
    concept.ele("descrip", { type: "subjectField" }).txt(`${term.kind}: ${term.class}`);
    concept.ele("admin", { type: "source" }).txt(xmlText(term.source));
    for (const [language, names] of Object.entries(termsOf(term))) {
      if (names.length === 0) continue;
      const section = concept.ele("langSec", { "xml:lang": language });
      for (const { text, type, gender, forms } of names) {
        const termSec = section.ele("termSec");
        termSec.ele("term").txt(xmlText(text));
        termSec.ele("termNote", { type: "termType" }).txt(type);
        termSec.ele("termNote", { type: "partOfSpeech" }).txt("noun");
        if (gender) termSec.ele("termNote", { type: "grammaticalGender" }).txt(gender);
        if (forms)
          termSec.ele("note").txt(
            Object.entries(forms)
              .map(([name, form]) => `${name}: ${xmlText(form)}`)
              .join("; "),
          );
      }
    }
  }
  return `${root.end({ prettyPrint: true })}\n`;
}
