/** Why a rule read a sentence, gave way, or nearly read it. */
import fc from "fast-check";
import { expect, it } from "vitest";
import { explain } from "../../src/extract/explain.ts";
import { extract } from "../../src/extract/extract.ts";
import { ruleSet } from "../../src/extract/rules/make-ready.ts";
import { languages } from "../../src/languages/index.ts";
import type { Rule } from "../../src/model/rule.ts";
import { context, readText } from "./extract-text.ts";
import { rule } from "./rules/own-rules.ts";

const own: readonly Rule[] = [
  rule({ id: "event/joined", verbs: ["join"], arguments: { subject: "{actor:party+}", object: "{body}" } }),
  rule({ id: "event/joined-short", pattern: "joined {body}" }),
];
const build = () => [{ fields: { type: "other" }, parts: {} }];
const rules = {
  ...context.rules,
  en: ruleSet([{ kind: "event", rules: own, build, main: "body" }], "en", languages.en.lexicon),
};

const why = (text: string) =>
  explain(readText(text, "sources/test.md"), { ...context, rules }).map(
    ({ sentence, fired, lost, near }) => ({
      sentence: sentence.quote,
      fired: fired.map(({ rule: id, words }) => `${id} ${words.quote}`),
      lost: lost.map(({ rule: id, to }) => `${id} < ${to}`),
      near: near.map(({ rule: id, at, missing }) => `${id} ${at}: ${missing}`),
    }),
  );

it("gives one explanation a sentence, in the order of the text", () => {
  expect(
    why("# Norway\n\nNorway joined the OSCE in 2003. Norway will join the OSCE.\n\n- The lake is deep\n"),
  ).toEqual([
    {
      sentence: "Norway joined the OSCE in 2003.",
      fired: ["event/joined Norway joined the OSCE"],
      lost: ["event/joined-short < event/joined"],
      near: [],
    },
    { sentence: "Norway will join the OSCE.", fired: [], lost: [], near: ["event/joined will join: done"] },
    { sentence: "The lake is deep", fired: [], lost: [], near: [] },
  ]);
});

it("reads any text without an error, and quotes what stands there", () => {
  const piece = fc.oneof(
    fc.constantFrom(
      ..."Norway;Oslo;the Council of Europe;the European Cultural Convention;signed;joined;was signed by;has not yet ratified;to join;which;and;or;,;:;(;);–;in 2003;since 3 May 2001;on 5-6 May;of the same year;12 members;USD 3 million;40 %;the 5th session;the visit of;President A. Berg;then;a member of;\n;\n\n;- ;# ;| ;'s;«;»".split(
        ";",
      ),
    ),
    fc.string({ unit: "grapheme", maxLength: 8 }),
  );
  const text = fc
    .array(piece, { minLength: 1, maxLength: 40 })
    .map((pieces) => `${pieces.join(" ").replaceAll("\0", "")}\nNorway.\n`);
  fc.assert(
    fc.property(text, (given) => {
      const source = readText(given);
      const { facts } = extract(source, context).value;
      for (const { span, parts } of facts)
        for (const { start, end, quote } of [span, ...Object.values(parts)])
          expect(source.text.slice(start, end)).toBe(quote);
      for (const { sentence, fired } of explain(source, context))
        for (const { start, end, quote } of [sentence, ...fired.map(({ words }) => words)])
          expect(source.text.slice(start, end)).toBe(quote);
    }),
    { numRuns: 60 },
  );
});
