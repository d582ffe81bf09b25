/** The option `--strict`: nothing leaves the house that a person has not read. */
import type { Message } from "../model/finding.ts";

/** What a briefing marks for want of a person's eye: without the option a warning or a note. */
const UNFINISHED: ReadonlySet<string> = new Set([
  "changed-sentence",
  "missing-form",
  "term-incomplete",
  "unknown-term",
  "unreviewed-term",
  "unreviewed-translation",
  "untranslated-heading",
  "untranslated-statement",
]);

export const strictly = (messages: readonly Message[]): Message[] =>
  messages.map((message) => (UNFINISHED.has(message.rule) ? { ...message, severity: "error" } : message));
