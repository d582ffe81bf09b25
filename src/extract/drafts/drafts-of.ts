/** The drafts of what a rule found: one for each thing and each date. */
import type { TextRange } from "../../model/language.ts";
import type { Span } from "../../model/span.ts";
import type { Found } from "../rules/found.ts";
import type { Sentence } from "../sentence.ts";
import type { Draft } from "./draft.ts";
import { draftDates } from "./draft-dates.ts";

const hull = (a: TextRange, b: TextRange): TextRange => ({
  start: Math.min(a.start, b.start),
  end: Math.max(a.end, b.end),
});

/** Whether a briefing quotes the sentence for it. */
const isQuoted = ({ loose }: Draft["fields"], { block }: Sentence): boolean =>
  loose === true && block.table === undefined;

export function draftsOf(found: Found, sentence: Sentence, spanOf: (range: TextRange) => Span): Draft[] {
  const { ready, match, built } = found;
  return draftDates(found, sentence).flatMap((date) =>
    built.map(({ fields, parts }): Draft => {
      const { start, end } = isQuoted(fields, sentence)
        ? { start: 0, end: sentence.text.length }
        : date?.range
          ? hull(match, date.range)
          : match;
      return {
        kind: ready.kind,
        fields: {
          ...fields,
          ...(date ? { when: date.when } : {}),
          ...(date?.from ? { whenFrom: date.from } : {}),
          ...(ready.rule.modality ? { modality: ready.rule.modality } : {}),
        },
        parts: {
          ...parts,
          ...(match.trigger ? { trigger: spanOf(match.trigger) } : {}),
          ...(date?.words ? { when: spanOf(date.words) } : {}),
        },
        range: { start, end },
        rule: ready.rule.id,
      };
    }),
  );
}
