/** From what a rule took to the fields of facts. */
import type { TextRange } from "../../model/language.ts";
import type { Built, Captured, CapturedValue, Implied } from "../../model/rule.ts";
import type { Span } from "../../model/span.ts";
import type { Termbase } from "../../model/term.ts";
import { valueReader } from "../captured-value.ts";
import type { Antecedent } from "../discourse.ts";
import type { PatternMatch } from "../pattern/pattern-match.ts";
import type { ReadyRule } from "../rules/ready-rule.ts";
import type { Sentence } from "../sentence.ts";

/** Builds the facts of a match of a rule; none where something obligatory is missing. */
export type BuildMatch = (ready: ReadyRule, match: PatternMatch) => readonly Built[];

/** Whom an implied field means; a country is no body. */
function meant(
  who: Implied,
  field: string,
  match: PatternMatch,
  { about, mentions, text }: Sentence,
): Antecedent | undefined {
  if (who === "counterpart" && field === "body") return about.organisation;
  if (who !== "topic") return about[who];
  const body = mentions.findLast(
    (one) => one.type === "name" && one.kinds.includes("body") && one.end <= match.start && !one.unresolved,
  );
  if (body?.type !== "name") return about.topic;
  const { start, end, term } = body.name;
  return (
    body.antecedent ?? {
      text: text.slice(start, end).replace(/\s+/gu, " "),
      ...(term === undefined ? {} : { term }),
    }
  );
}

/** What a field means that the words leave out; its characters are those that imply it. */
function impliedValue(
  { rule }: ReadyRule,
  match: PatternMatch,
  field: string,
  sentence: Sentence,
  spanOf: (range: TextRange) => Span,
): CapturedValue | undefined {
  const { text } = sentence;
  const who = rule.implied?.[field];
  const to = who && meant(who, field, match, sentence);
  if (!to) return undefined;
  const range = match.trigger ?? match;
  const name = {
    text: text.slice(range.start, range.end).replace(/\s+/gu, " ").trim(),
    antecedent: to.text,
    ...(to.term === undefined ? {} : { antecedentTerm: to.term }),
  };
  return { name, actor: { name }, span: spanOf(range), parts: {} };
}

/** The builder for the matches of one sentence; `spanOf` gives the characters of a range of it. */
export function matchBuilder(
  sentence: Sentence,
  termbase: Termbase,
  spanOf: (range: TextRange) => Span,
): BuildMatch {
  const read = valueReader(sentence, termbase, spanOf);
  return (ready, match) => {
    const captured: Captured = {
      values: (field) => {
        const printed = match.captures.filter((capture) => capture.field === field).map(read);
        const implied =
          printed.length === 0 ? impliedValue(ready, match, field, sentence, spanOf) : undefined;
        return implied ? [implied] : printed;
      },
      constants: ready.rule.fact ?? {},
    };
    return ready.build(captured);
  };
}
