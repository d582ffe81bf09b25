/** Helpers that templates decide with, and the two that every template is rewritten to use: `field` and `escape`. */
import Handlebars from "handlebars";
import { escapeMarkdown } from "../escape-markdown.ts";
import { fieldOf } from "../template/field-of.ts";
import { TemplateError } from "../template/template-error.ts";
import { readText, type SessionHelper } from "./helper.ts";
import { markdownOf } from "./markdown-of.ts";
import { UnwordedError } from "./unworded-error.ts";

/** `{{#if (is action "signed" "ratified")}}`: the first argument is one of the others. */
export const is: SessionHelper = (_, { arguments: [value, ...options] }) => options.includes(value);

const truthy = (value: unknown) => (Array.isArray(value) ? value.length > 0 : Boolean(value));

export const and: SessionHelper = (_, { arguments: values }) => values.every(truthy);
export const or: SessionHelper = (_, { arguments: values }) => values.some(truthy);
export const not: SessionHelper = (_, { arguments: [value] }) => !truthy(value);

/** `{{> (path "facts" kind) fact}}`: the name of a template, which must be there. */
export const path: SessionHelper = ({ templates }, call) => {
  const found = call.arguments.map(String).join("/");
  if (templates.has(found)) return found;
  const advice = `add \`${found}.hbs\` to the templates of the language`;
  throw new TemplateError(call.place, `unknown partial \`${found}\``, advice);
};

/** Like `path`, with the name after `else` where there is no template of the first. */
export const pathOr: SessionHelper = (session, call) => {
  const found = call.arguments.map(String).join("/");
  return session.templates.has(found) ? found : path(session, { ...call, arguments: [call.hash.else] }, null);
};

export const field: SessionHelper = (_, { arguments: [base, ...names], place }) =>
  fieldOf(base, names, place);

/** What stands in `{{…}}`: Markdown of ours as it is, text and numbers escaped, nothing else. */
export const escaped: SessionHelper = (_, { arguments: [value], place }) => {
  if (value instanceof Handlebars.SafeString) return value.toString();
  if (typeof value === "string" || typeof value === "number") return escapeMarkdown(String(value));
  const advice = "test the field with `{{#if}}`, or word it with a helper";
  throw new TemplateError(place, "no text to write here", advice);
};

/** `{#{{attribute id}} }`: an id, a number or a key of ours in the attributes of a directive. */
export const attribute: SessionHelper = (_, call) => {
  const value = String(call.arguments[0]);
  if (/^[\p{L}\p{N}-]+$/u.test(value)) return markdownOf(value);
  throw new TemplateError(
    call.place,
    "an attribute holds letters, digits and hyphens only",
    "write text elsewhere",
  );
};

/** `{{unworded "party"}}`: the fact lacks what its sentence needs, and is shown as the source has it. */
export const unworded: SessionHelper = (_, call) => {
  throw new UnwordedError(readText(call, 0));
};
