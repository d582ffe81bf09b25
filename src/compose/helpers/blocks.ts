/** Block helpers: a statement, a row, a list. */
import { z } from "zod";
import { placeIn } from "../../model/finding.ts";
import type { HelperCall } from "../template/helper-options.ts";
import { factIdentity } from "../view/item-view.ts";
import { readArgument, type SessionHelper } from "./helper.ts";
import { markdownOf } from "./markdown-of.ts";
import type { Session } from "./session.ts";
import { UnwordedError } from "./unworded-error.ts";

/** Markdown of templates on one line: no space before the marks that a template writes; marks in values are escaped. */
function folded(markdown: string): string {
  const spaced = markdown.replace(/\s+/gu, (space) => (space.includes("\u00A0") ? "\u00A0" : " "));
  return spaced.replace(/\s+(?=[,;.)]|:\s)/gu, "").trim();
}

/** The body of a block on one line. A fact that the templates cannot word is shown as the source has it, and told where that is not meant. */
function lineOf(session: Session, call: HelperCall, self: unknown, fallback: string): string {
  try {
    return session.namer.statement(() => folded(call.body?.(self) ?? ""));
  } catch (error) {
    if (!(error instanceof UnwordedError)) throw error;
    const { fact, path, span } = readArgument(call, factIdentity, self, "the fact");
    if (!fact.loose)
      session.tell({
        rule: "unworded-fact",
        severity: "warning",
        ...placeIn(path, span),
        message: `the ${fact.kind} cannot be worded: its \`${error.slot}\` is missing`,
        advice: "see whether the rule that read it can find it; until then the source is quoted",
        facts: [fact.id],
      });
    return folded(session.render(fallback, self));
  }
}

const numbered = z.object({ number: z.string(), id: z.string(), note: z.string() });

/** `{{#statement}}…{{/statement}}`: a numbered statement of what the template speaks of. */
export const statement: SessionHelper = (session, call, self) => {
  const { number, id, note } = readArgument(call, numbered, self, "the statement");
  const text = lineOf(session, call, self, "quoted-fact");
  return markdownOf(`:::statement{#${id} number=${number} note=${note}}\n${text}\n:::\n\n`);
};

/** `{{#row}}…{{/row}}`: a row of a table, on one line. */
export const row: SessionHelper = (session, call, self) =>
  markdownOf(lineOf(session, call, self, "quoted-row"));

/** `{{#entry}}…{{/entry}}`: an entry of the timeline, on one line. */
export const entry: SessionHelper = (session, call, self) =>
  markdownOf(lineOf(session, call, self, "quoted-entry"));

/** `{{#oneLine}}…{{/oneLine}}`: sentences of a paragraph. */
export const oneLine: SessionHelper = (_, call, self) => markdownOf(folded(call.body?.(self) ?? ""));

/** `{{#brackets}}…{{/brackets}}`: its lines in brackets, parted by semicolons, behind a space; nothing for no lines. */
export const brackets: SessionHelper = (_, call, self) => {
  const lines = (call.body?.(self) ?? "").split("\n").map(folded);
  const filled = lines.filter((line) => line !== "");
  return markdownOf(filled.length === 0 ? "" : ` \\(${filled.join("; ")}\\)`);
};

/** `{{#list items}}…{{/list}}`: A, B and C. */
export const list: SessionHelper = ({ context }, call) => {
  const items = readArgument(call, z.array(z.unknown()), call.arguments[0], "the list");
  const words = items.map((item) => folded(call.body?.(item) ?? ""));
  return markdownOf(context.writer.formatList(words));
};
