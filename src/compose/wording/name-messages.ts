/** Messages about names: each told once. */
import { type Message, placeIn, type Severity } from "../../model/finding.ts";
import type { LanguageCode } from "../../model/kinds.ts";
import type { Term } from "../../model/term.ts";
import type { Noun } from "../view/noun.ts";

export class NameMessages {
  readonly #language: LanguageCode;
  readonly #messages = new Map<string, Message>();

  constructor(language: LanguageCode) {
    this.#language = language;
  }

  get list(): readonly Message[] {
    return [...this.#messages.values()];
  }

  unknown(noun: Noun): void {
    const advice = `add it to sources/terms/ with its forms, kind ${noun.as}`;
    this.#tell("unknown-term", "warning", noun, `no ${this.#language} name for \`${noun.text}\``, advice);
  }

  missingForm(noun: Noun, term: Term): void {
    const message = `the entry \`${term.key}\` has no ${this.#language} form`;
    const advice = `add the forms to \`${term.key}\` in sources/terms/`;
    this.#tell("missing-form", "warning", noun, message, advice);
  }

  unreviewed(noun: Noun, term: Term): void {
    const advice = `read the entry in sources/terms/ and add \`reviewed\` with the date`;
    this.#tell("unreviewed-term", "info", noun, `nobody has reviewed the entry \`${term.key}\``, advice);
  }

  #tell(rule: string, severity: Severity, noun: Noun, message: string, advice: string): void {
    const key = `${rule} ${message}`;
    const place = placeIn(noun.path, noun.span);
    if (!this.#messages.has(key)) this.#messages.set(key, { rule, severity, ...place, message, advice });
  }
}
