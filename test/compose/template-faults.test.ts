/** A faulty template gives one message with its place, and no document. */
import { expect, test } from "vitest";
import { compose } from "../../src/compose/index.ts";
import { contextOf, templatesOf } from "./composed.ts";
import { dossierOf, FACTS } from "./dossier.ts";

/** The messages of a build in which one template has this text. */
function messagesWith(path: string, text: string) {
  const others = templatesOf("en").filter((file) => file.path !== path);
  const templates = [...others, { path, text }];
  return compose(dossierOf(FACTS), "en", contextOf("en", { templates }));
}

const DOCUMENT = "templates/en/facts/document.hbs";

test.each([
  ["an unknown helper", "a\n  {{shout action}}", 2, 3, "unknown helper `shout`"],
  ["an unknown block helper", "{{#shout action}}{{/shout}}", 1, 1, "unknown helper `shout`"],
  ["an unknown helper inside a call", "{{#if (shout action)}}{{/if}}", 1, 7, "unknown helper `shout`"],
  ["an unknown partial", "{{> nowhere}}", 1, 1, "unknown partial `nowhere`"],
  [
    "an unknown partial by a name made",
    '{{> (path "facts" action)}}',
    1,
    1,
    "unknown partial `facts/signed`",
  ],
  ["an unknown field", "{{actoin}}", 1, 3, "unknown field `actoin`"],
  ["a field of what is absent", "{{by.number}}", 1, 3, "unknown field `by.number`"],
  ["an unknown field in a test", "{{#if actoin}}{{/if}}", 1, 7, "unknown field `actoin`"],
  ["a field of the prototype", "{{constructor}}", 1, 3, "unknown field `constructor`"],
  [
    "a field of the prototype of a field",
    "{{action.constructor}}",
    1,
    3,
    "unknown field `action.constructor`",
  ],
  ["`__proto__`", "{{__proto__}}", 1, 3, "unknown field `__proto__`"],
  ["raw output", "{{{action}}}", 1, 1, "raw output"],
  ["raw output with &", "{{&action}}", 1, 1, "raw output"],
  ["block parameters", "{{#each actors as |actor|}}{{/each}}", 1, 1, "block parameters"],
  ["a decorator", "{{* inline}}", 1, 1, "not allowed"],
  ["an inline partial", '{{#*inline "a"}}{{/inline}}', 1, 1, "not allowed"],
  ["what is no text", "{{actors}}", 1, 1, "no text to write here"],
  ["what is absent", "{{by}}", 1, 1, "no text to write here"],
  ["a name that is none", "{{name action}}", 1, 1, "the noun"],
  ["a case that is none", '{{name document.name case="x"}}', 1, 1, "`case`"],
  ["a date that is none", '{{date action use="on"}}', 1, 1, "the date"],
  ["a verb that the lexicon lacks", '{{agree document.name "dances"}}', 1, 1, "dances"],
])("%s", (_, text, line, column, message) => {
  const { value, messages } = messagesWith(DOCUMENT, text);
  expect(value === undefined).toBe(true);
  expect(messages).toHaveLength(1);
  expect(messages[0]).toMatchObject({
    rule: "template-invalid",
    severity: "error",
    path: DOCUMENT,
    line,
    column,
  });
  expect(messages[0]?.message).toContain(message);
  expect(messages[0]?.advice).not.toBe("");
});

test("what cannot be read as Handlebars", () => {
  const { value, messages } = messagesWith(DOCUMENT, "a\n{{#if action}}");
  expect(value === undefined).toBe(true);
  expect(messages).toMatchObject([{ rule: "template-invalid", path: DOCUMENT, line: 2 }]);
});

test("no layout", () => {
  const templates = templatesOf("en").filter(({ path }) => path !== "templates/en/brief.hbs");
  const { value, messages } = compose(dossierOf(FACTS), "en", contextOf("en", { templates }));
  expect(value === undefined).toBe(true);
  expect(messages).toMatchObject([{ rule: "template-invalid", message: "there is no template `brief`" }]);
});

test("a helper's name is free for fields", () => {
  const { value } = messagesWith("templates/en/source.hbs", "{{label}} {{path}}\n");
  expect(value === undefined).toBe(false);
});
