/** Names in quotation marks behind a noun that says of what kind they are: организация «Norland Fund», the state ‘Норландия’. */

import type { TermKind } from "../../model/kinds.ts";
import { ownEntry } from "../../model/own-entry.ts";
import type { NameMention } from "../mention.ts";
import type { FinderInput, MentionFinder } from "./mention-finder.ts";

/** Marks inside double ones may open and close once more. */
const QUOTED = /^\s(?:«((?:[^«»]|«[^«»]*»)+)»|‘((?:[^‘’]|’(?=\p{L}))+)’|“([^“”]+)”)/u;

/** The number of an event right before its noun: 17-е *мероприятие*. */
function ordinalBefore({ mentions, text }: FinderInput, start: number) {
  const number = mentions.find(
    (one) => one.type === "number" && one.number.ordinal && /^\s$/.test(text.slice(one.end, start)),
  );
  return number?.type === "number" ? number : undefined;
}

/** The kinds of what a noun heads; undefined where it is no such noun. */
function kindsOf({ lexicon }: FinderInput, lower: string): readonly TermKind[] | undefined {
  return ownEntry(lexicon.names.quotedHeads, lower) ?? (lexicon.bodyNouns.has(lower) ? ["body"] : undefined);
}

export const findHeadedNames: MentionFinder = (input) => {
  const { text, tokens, termbase } = input;
  if (!/[«‘“]/.test(text)) return [];
  return tokens.flatMap((head): NameMention[] => {
    const kinds = head.isWord ? kindsOf(input, head.lower) : undefined;
    const quoted = kinds && QUOTED.exec(text.slice(head.end));
    const words = quoted?.[1] ?? quoted?.[2] ?? quoted?.[3];
    if (!kinds || !quoted || words === undefined || !/\p{L}/u.test(words)) return [];
    const end = head.end + quoted[0].length;
    const inner = { start: end - 1 - words.length, end: end - 1 };
    const term = termbase.lookUp(words)?.key;
    // the noun says what a body is; of a state or an event it says no more than the kind
    const name = kinds.includes("body") ? { start: head.start, end } : inner;
    const ordinal = kinds.includes("event") ? ordinalBefore(input, head.start) : undefined;
    return [
      {
        type: "name",
        start: ordinal?.start ?? head.start,
        end,
        kinds,
        name: { ...name, ...(term === undefined ? {} : { term }) },
        ...(kinds.includes("event")
          ? {
              event: {
                head: { start: head.start, end: head.end },
                ...(ordinal ? { ordinal: ordinal.number.value } : {}),
              },
            }
          : {}),
      },
    ];
  });
};
