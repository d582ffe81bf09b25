/** Loads what every dossier is built with: termbase, translations, templates, theme, fonts, rules. */
import type { ComposeContext } from "../compose/index.ts";
import { readyRules } from "../extract/ready-rules.ts";
import { languages } from "../languages/index.ts";
import type { Message, Outcome } from "../model/finding.ts";
import type { LanguageCode } from "../model/kinds.ts";
import type { RenderContext } from "../model/render.ts";
import type { ModelContext } from "../pipeline.ts";
import { parseTerms } from "../terms/index.ts";
import { parseTranslations } from "../translations/index.ts";
import { readTemplates, readTerms, readTheme, readTranslations } from "./project.ts";

export interface BuildContext {
  readonly model: ModelContext;
  readonly compose: Readonly<Record<LanguageCode, ComposeContext>>;
  readonly render: RenderContext;
}

const hasError = (messages: readonly Message[]): boolean =>
  messages.some((message) => message.severity === "error");

/** What extraction needs; undefined where the termbase is not valid. */
export function loadModelContext(
  root: string,
  buildDay: string | undefined,
): Outcome<ModelContext | undefined> {
  const { value: termbase, messages } = parseTerms(readTerms(root));
  if (hasError(messages)) return { value: undefined, messages };
  const rules = readyRules({ en: languages.en.lexicon, ru: languages.ru.lexicon });
  return { value: { termbase, languages, rules, buildDay }, messages };
}

/** All that a build needs; undefined where something of it is not valid. */
export function loadContext(root: string, buildDay: string | undefined): Outcome<BuildContext | undefined> {
  const model = loadModelContext(root, buildDay);
  const translations = parseTranslations(readTranslations(root));
  const theme = readTheme(root);
  const messages = [...model.messages, ...translations.messages, ...theme.messages];
  if (!model.value || !theme.value || hasError(messages)) return { value: undefined, messages };
  const templates = readTemplates(root);
  const { termbase } = model.value;
  const composeIn = (code: LanguageCode): ComposeContext => ({
    termbase,
    writer: languages[code].writer,
    translations: translations.value,
    templates: templates.filter((template) => template.path.startsWith(`templates/${code}/`)),
    edition: 1,
    buildDay,
  });
  return {
    value: { model: model.value, compose: { en: composeIn("en"), ru: composeIn("ru") }, render: theme.value },
    messages,
  };
}
