/** Loads what every dossier is built with: termbase, translations, templates, theme, fonts, rules. */
import type { ComposeContext } from "../compose/index.ts";
import { extract } from "../extract/extract.ts";
import { type RuleSets, readyRules, whyNotReady } from "../extract/ready-rules.ts";
import { languages } from "../languages/index.ts";
import { hasError, type Outcome } from "../model/finding.ts";
import type { LanguageCode } from "../model/kinds.ts";
import type { RenderContext } from "../model/render.ts";
import type { Termbase } from "../model/term.ts";
import { checkExamples, invalidRule, parsePacks, type ReadWithRule } from "../packs/index.ts";
import { type ParityContext, parityContext, parseClaims } from "../parity/index.ts";
import type { ModelContext } from "../pipeline.ts";
import { readSource } from "../read/read-source.ts";
import { parseTerms } from "../terms/index.ts";
import { parseTranslations } from "../translations/index.ts";
import {
  packageRoot,
  readClaims,
  readPackagedTerms,
  readRules,
  readTemplates,
  readTerms,
  readTheme,
  readTranslations,
} from "./project.ts";
import { cachedReader } from "./term-cache.ts";

export interface BuildContext {
  readonly model: ModelContext;
  readonly compose: Readonly<Record<LanguageCode, ComposeContext>>;
  readonly parity: ParityContext;
  readonly render: RenderContext;
}

/** The termbase of a project: its own entries, and those that come with the program. */
export const loadTermbase = (root: string): Outcome<Termbase> =>
  parseTerms(readTerms(root), readPackagedTerms(root), cachedReader([root, packageRoot]));

/** What extraction needs; undefined where the termbase is not valid. */
export function loadModelContext(
  root: string,
  buildDay: string | undefined,
): Outcome<ModelContext | undefined> {
  const { value: termbase, messages } = loadTermbase(root);
  const rules = loadRules(root, termbase);
  const all = [...messages, ...rules.messages];
  if (hasError(all)) return { value: undefined, messages: all };
  return { value: { termbase, languages, rules: rules.value, buildDay }, messages: all };
}

const lexicons = { en: languages.en.lexicon, ru: languages.ru.lexicon };

/** The program's rules and those of `sources/rules/`; a rule that does not do what its examples say is not valid. */
function loadRules(root: string, termbase: Termbase): Outcome<RuleSets> {
  const packs = parsePacks(readRules(root));
  const faults = packs.value.flatMap((added) => {
    const why = whyNotReady(added, lexicons);
    return why === undefined
      ? []
      : [invalidRule(added.place, why, "correct the rule; docs/rules.md describes the form")];
  });
  const sound = packs.messages.length + faults.length === 0 ? packs.value : [];
  const value = readyRules(lexicons, sound);
  const read: ReadWithRule = (text, rule, about) => {
    const source = readSource({
      path: "example.txt",
      label: "A",
      bytes: new TextEncoder().encode(text),
    }).value;
    const inLanguage = source && { ...source, language: rule.language };
    const facts = inLanguage
      ? extract(inLanguage, { termbase, languages, rules: value }, about).value.facts
      : [];
    return facts.filter((fact) => fact.rule === rule.id);
  };
  return { value, messages: [...packs.messages, ...faults, ...checkExamples(sound, read)] };
}

function loadParity(root: string, termbase: Termbase): Outcome<ParityContext | undefined> {
  const [en, ru] = (["en", "ru"] as const).map((code) => {
    const { path, text } = readClaims(root, code);
    return parseClaims(path, text);
  });
  const messages = [...(en?.messages ?? []), ...(ru?.messages ?? [])];
  if (!en?.value || !ru?.value || hasError(messages)) return { value: undefined, messages };
  return { value: parityContext(termbase, languages, { en: en.value, ru: ru.value }), messages };
}

/** All that a build needs; undefined where something of it is not valid. */
export function loadContext(root: string, buildDay: string | undefined): Outcome<BuildContext | undefined> {
  const model = loadModelContext(root, buildDay);
  const translations = parseTranslations(readTranslations(root));
  const theme = readTheme(root);
  const parity = model.value && loadParity(root, model.value.termbase);
  const messages = [
    ...model.messages,
    ...translations.messages,
    ...theme.messages,
    ...(parity?.messages ?? []),
  ];
  if (!model.value || !theme.value || !parity?.value || hasError(messages))
    return { value: undefined, messages };
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
    value: {
      model: model.value,
      compose: { en: composeIn("en"), ru: composeIn("ru") },
      parity: parity.value,
      render: theme.value,
    },
    messages,
  };
}
