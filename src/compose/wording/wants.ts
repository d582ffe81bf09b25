/** What a document lacks in its language: each place is kept for the language desk, each lack is told once. */
import { type Message, placeIn, type Severity } from "../../model/finding.ts";
import type { LanguageCode } from "../../model/kinds.ts";
import type { Want } from "../../model/want.ts";
import type { TranslationMemory } from "../compose-context.ts";
import type { Noun } from "../view/noun.ts";

interface Telling {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly advice: string;
}

const translationAdvice = "add its translation to sources/translations/";

function telling({ kind, language, text, as, term, similar }: Want): Telling {
  switch (kind) {
    case "name":
      return {
        rule: "unknown-term",
        severity: "warning",
        message: `no ${language} name for \`${text}\``,
        advice: `add it to sources/terms/ with its forms, kind ${as}; \`aide terms --add\` writes the entry`,
      };
    case "form":
      return {
        rule: "missing-form",
        severity: "warning",
        message: `the entry \`${term}\` has no ${language} form`,
        advice: `add the forms to \`${term}\` in sources/terms/`,
      };
    case "review":
      return {
        rule: "unreviewed-term",
        severity: "info",
        message: `nobody has reviewed the entry \`${term}\``,
        advice: "read the entry in sources/terms/ and add `reviewed` with the date",
      };
    case "sentence":
    case "heading":
      if (similar)
        return {
          rule: "changed-sentence",
          severity: "warning",
          message: `no ${language} translation of these words, but one of “${similar.source}” (${similar.path}:${similar.position.line})`,
          advice: "if the source has changed, translate the words anew; the old translation is not used",
        };
      return {
        rule: kind === "heading" ? "untranslated-heading" : "untranslated-statement",
        severity: "warning",
        message: `no ${language} translation of these words`,
        advice: translationAdvice,
      };
    case "translation-review":
      return {
        rule: "unreviewed-translation",
        severity: "info",
        message: "nobody has reviewed the translation of these words",
        advice: 'read it in sources/translations/ and set the state of its segment to "reviewed"',
      };
    default:
      return kind satisfies never;
  }
}

/** Words are wanted place by place; a name is told once, however often it is printed. */
const isWords = ({ kind }: Want) =>
  kind === "sentence" || kind === "heading" || kind === "translation-review";

export class Wants {
  readonly #language: LanguageCode;
  readonly #translations: TranslationMemory;
  readonly #wants = new Map<string, Want>();

  constructor(language: LanguageCode, translations: TranslationMemory) {
    this.#language = language;
    this.#translations = translations;
  }

  add(kind: Want["kind"], { text, language, as, term, path, span }: Noun): void {
    const isUntranslated = kind === "sentence" || kind === "heading";
    const want: Want = {
      kind,
      similar: isUntranslated ? this.#translations.findSimilar(text, language, this.#language) : undefined,
      language: this.#language,
      text,
      from: language,
      as,
      ...(term ? { term: term.key } : {}),
      path,
      span,
    };
    const key = JSON.stringify([kind, want.term ?? text, path, span.start, span.end]);
    if (!this.#wants.has(key)) this.#wants.set(key, want);
  }

  /** In the order in which the document first wanted them. */
  get list(): readonly Want[] {
    return [...this.#wants.values()];
  }

  get messages(): readonly Message[] {
    const messages = new Map<string, Message>();
    for (const want of this.list) {
      const { rule, severity, message, advice } = telling(want);
      const place = placeIn(want.path, want.span);
      const quote = isWords(want) ? { quote: want.text } : {};
      const key = isWords(want) ? `${rule} ${want.path} ${want.text}` : `${rule} ${message}`;
      if (!messages.has(key)) messages.set(key, { rule, severity, ...place, ...quote, message, advice });
    }
    return [...messages.values()];
  }
}
