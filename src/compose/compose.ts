/** The compose stage: a dossier and templates to the document tree of one language. */
import type { Root } from "mdast";
import type { Dossier } from "../facts/index.ts";
import type { BriefStatement } from "../model/fact.ts";
import type { Message, Outcome } from "../model/finding.ts";
import type { LanguageCode } from "../model/kinds.ts";
import type { Want } from "../model/want.ts";
import { briefProperties } from "./brief-properties.ts";
import type { ComposeContext } from "./compose-context.ts";
import { HELPER_NAMES, sessionHelpers } from "./helpers/index.ts";
import type { Session } from "./helpers/session.ts";
import { planBrief } from "./plan/plan-brief.ts";
import { statementsOf } from "./statements.ts";
import type { TemplateSet } from "./template/compile-templates.ts";
import { rememberedTemplates } from "./template/remembered-templates.ts";
import { TemplateError, templateMessage } from "./template/template-error.ts";
import { finishSentences } from "./tree/finish-sentences.ts";
import { parseMarkdown } from "./tree/parse-markdown.ts";
import { setTypography } from "./tree/set-typography.ts";
import { withoutPositions } from "./tree/without-positions.ts";
import { type BriefView, briefView } from "./view/brief-view.ts";
import { Mentions } from "./wording/mentions.ts";
import { Namer } from "./wording/namer.ts";
import { nounWriter } from "./wording/noun-words.ts";
import { Wants } from "./wording/wants.ts";

export interface Brief {
  readonly tree: Root;
  readonly statements: readonly BriefStatement[];
  /** What the language desk has to do for it. */
  readonly wants: readonly Want[];
}

interface Pass {
  readonly markdown: string;
  readonly messages: readonly Message[];
  readonly wants: readonly Want[];
  readonly mentions: Mentions;
}

function write(templates: TemplateSet, view: BriefView, context: ComposeContext, mentions: Mentions): Pass {
  const wants = new Wants(context.writer.code, context.translations);
  const messages: Message[] = [];
  const session: Session = {
    context,
    namer: new Namer(context, nounWriter(context, wants), mentions),
    templates: templates.names,
    render: (name, given) => templates.render(name, given, helpers),
    want: (kind, noun) => wants.add(kind, noun),
    tell: (message) => void messages.push(message),
  };
  const helpers = sessionHelpers(session);
  const markdown = templates.render("brief", view, helpers);
  return { markdown, messages: [...messages, ...wants.messages], wants: wants.list, mentions };
}

/** Messages that both passes, or several places, gave alike are told once. */
function distinct(messages: readonly Message[]): Message[] {
  return [...new Map(messages.map((message) => [JSON.stringify(message), message])).values()];
}

/**
 * Words a dossier. Where a template is faulty, there is no value and the one message says where and why.
 * @throws {Error} for a broken invariant: a fact that stands nowhere, a statement that the document lacks
 */
export function compose(
  dossier: Dossier,
  language: LanguageCode,
  context: ComposeContext,
): Outcome<Brief | undefined> {
  const { termbase, writer, edition } = context;
  if (writer.code !== language) throw new Error(`a writer of ${writer.code} cannot write ${language}`);
  try {
    const templates = rememberedTemplates(context.templates, HELPER_NAMES);
    const plan = planBrief(dossier, termbase);
    const view = briefView(dossier, plan, termbase, edition);
    // The first pass learns how often each thing is named, so that the second brings in only the short forms it uses.
    const { counts } = write(templates, view, context, new Mentions()).mentions;
    const { markdown, messages, wants } = write(templates, view, context, new Mentions(counts));
    const parsed = withoutPositions(parseMarkdown(markdown));
    const tree = finishSentences(setTypography(parsed, writer), writer);
    tree.data = { ...tree.data, brief: briefProperties(tree, dossier, writer, context.buildDay) };
    return {
      value: { tree, statements: statementsOf(tree, plan, language), wants },
      messages: distinct(messages),
    };
  } catch (error) {
    if (!(error instanceof TemplateError)) throw error;
    return { value: undefined, messages: [templateMessage(error)] };
  }
}
