/** The head of a list item: the name that the item is about, before what is said of it. */

import type { Termbase } from "../../model/term.ts";
import { makeSentence } from "../make-sentence.ts";
import type { NameMention } from "../mention.ts";
import type { Sentence } from "../sentence.ts";

/** Where the head ends: at the last comma before the first verb or relative pronoun, outside brackets; else at the item's end. */
function headEnd(sentence: Sentence): number {
  const { tokens, lexicon } = sentence;
  const verb = tokens.findIndex(
    (token) => lexicon.finiteVerbs.has(token.lower) || lexicon.clauseOpeners.has(token.lower),
  );
  const clause = verb < 0 ? tokens : tokens.slice(0, verb);
  let depth = 0;
  let comma: number | undefined;
  for (const token of clause) {
    if (token.text === "(") depth += 1;
    else if (token.text === ")") depth -= 1;
    else if (token.text === "," && depth === 0) comma = token.start;
  }
  if (verb >= 0) return comma ?? 0;
  return tokens.findLast((token) => !/^[.;,:]$/.test(token.text))?.end ?? 0;
}

/** The head as a mention that can fill the slot of a body; undefined where the item is a sentence without one. */
export function itemHead(sentence: Sentence, termbase: Termbase): NameMention | undefined {
  const end = headEnd(sentence);
  if (end === 0 || sentence.mentions.some((mention) => mention.type === "date" && mention.start < end))
    return undefined;
  const head = sentence.text.slice(0, end);
  const { nameArticles, indefiniteArticles } = sentence.lexicon;
  const first = head.slice(0, head.indexOf(" ") + 1);
  const article = first.trimEnd().toLowerCase();
  const start = nameArticles.has(article) || indefiniteArticles.has(article) ? first.length : 0;
  const known = termbase
    .find(head)
    .filter((match) => match.term.kind !== "party" && match.term.kind !== "place")
    .sort((a, b) => b.end - b.start - (a.end - a.start))[0];
  const bare = head.slice(start).replace(/\s*\([^()]*\)$/u, "");
  const covers = known && (known.end - known.start) * 2 > bare.length;
  return {
    type: "name",
    start,
    end,
    kinds: ["body", "thing"],
    name: {
      start,
      end: start + bare.length,
      ...(covers ? { term: known.term.key } : {}),
    },
  };
}

/** The sentence of an item with its head in place of what the finders saw in it. */
export function withItemHead(sentence: Sentence, termbase: Termbase): Sentence {
  const first = sentence.tokens.find(
    (token) => token.isWord && !sentence.lexicon.determiners.has(token.lower),
  );
  // a document that begins the item is not to be taken for a body
  if (
    sentence.mentions.some(
      (mention) =>
        mention.type === "document" &&
        mention.start <= (first?.start ?? 0) &&
        mention.end > (first?.start ?? 0),
    )
  )
    return sentence;
  const head = itemHead(sentence, termbase);
  if (!head) return sentence;
  const others = sentence.mentions.filter((mention) => mention.start >= head.end);
  const mentions = [head, ...others];
  return makeSentence({ ...sentence, mentions });
}

/** Whether an item is its head and nothing else. */
export const isBare = (sentence: Sentence, head: NameMention): boolean =>
  !sentence.tokens.some((token) => token.start >= head.end && token.isWord);
