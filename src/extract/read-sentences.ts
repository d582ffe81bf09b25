/** Cuts a block into sentences and finds the mentions of each. */
import type { LanguageCode } from "../model/kinds.ts";
import type { LanguageReader, TextRange } from "../model/language.ts";
import type { Lexicon } from "../model/lexicon.ts";
import type { Term, Termbase } from "../model/term.ts";
import type { Block } from "../read/blocks.ts";
import { LONGEST_BLOCK } from "../read/longest-block.ts";
import { type Anchor, resolveDates } from "./dates/resolve-dates.ts";
import { scopeDate } from "./dates/scope-date.ts";
import { type Antecedent, type Discourse, remember } from "./discourse.ts";
import { makeSentence } from "./make-sentence.ts";
import type { Mention } from "./mention.ts";
import { mentionFinders } from "./mentions/index.ts";
import type { About, Sentence } from "./sentence.ts";
import { settleMentions } from "./settle-mentions.ts";
import { tokenize } from "./tokenize.ts";

export interface LanguageReading {
  readonly reader: LanguageReader;
  readonly lexicon: Lexicon;
}

/** What stands above or before a sentence in its block. */
interface Above {
  /** The date that scopes over the block. */
  readonly scope?: Anchor;
  /** The sentence that leads in the list. */
  readonly lead?: string;
  /** The last date of the block before the sentence, EDTF. */
  readonly earlier?: string;
}

/** A sentence of a text, with its mentions settled; offsets count from the sentence. */
function readSentence(
  block: Block,
  range: TextRange,
  { reader, lexicon }: LanguageReading,
  termbase: Termbase,
  discourse: Discourse,
  above: Above,
): { sentence: Sentence; discourse: Discourse } {
  const text = block.text.slice(range.start, range.end);
  const tokens = text.length > LONGEST_SENTENCE ? [] : tokenize(text);
  let mentions: readonly Mention[] = [];
  for (const find of tokens.length === 0 ? [] : mentionFinders) {
    const found = find({ text, tokens, mentions, lexicon, reader, termbase, discourse });
    if (found.length > 0) mentions = mentions.concat(found);
  }
  const dated = resolveDates(settleMentions(mentions, text, { lexicon, termbase }), {
    ...(above.scope ? { scope: above.scope } : {}),
    ...(discourse.date === undefined ? {} : { last: discourse.date }),
    ...(discourse.day === undefined ? {} : { lastDay: discourse.day }),
  });
  const sentence = makeSentence({
    ...above,
    block,
    offset: range.start,
    text,
    tokens,
    mentions: dated.mentions,
    lexicon,
    ...(discourse.date === undefined ? {} : { previous: discourse.date }),
    about: aboutOf(discourse, reader.code),
  });
  const after = remember(discourse, text, dated.mentions, (word) => lexicon.determiners.has(word));
  return {
    sentence,
    discourse: {
      ...after,
      ...(dated.last === undefined ? {} : { date: dated.last }),
      ...(dated.lastDay === undefined ? {} : { day: dated.lastDay }),
    },
  };
}

function aboutOf({ subject, counterpart, bodies, unnamed }: Discourse, code: LanguageCode): About {
  const nameIn = (term: Term) => (code === "ru" ? (term.ru?.name.n ?? term.en.name) : term.en.name);
  const antecedent = (term: Term): Antecedent => ({ text: nameIn(term), term: term.key });
  const country = subject ? antecedent(subject) : unnamed.subject;
  const other = counterpart ? antecedent(counterpart) : unnamed.organisation;
  const organisation = counterpart?.kind === "body" || !counterpart ? other : undefined;
  const topic = bodies.at(-1);
  return {
    ...(country ? { subject: country } : {}),
    ...(other ? { counterpart: other } : {}),
    ...(organisation ? { organisation } : {}),
    ...(topic ? { topic } : {}),
  };
}

/** Longer is no sentence. */
export const LONGEST_SENTENCE = 8_000;

const rangesOf = ({ text }: Block, { reader }: LanguageReading): TextRange[] =>
  text.length > LONGEST_BLOCK ? [{ start: 0, end: text.length }] : reader.sentences(text);

/** The sentences of a block (`lead`: the sentence that leads in its list), and the discourse behind them. */
export function readSentences(
  block: Block,
  language: LanguageReading,
  termbase: Termbase,
  before: Discourse,
  lead?: string,
): { sentences: Sentence[]; discourse: Discourse } {
  let discourse = before;
  let earlier: string | undefined;
  const scope = scopeDate(block, language);
  const fixed = { ...(scope ? { scope } : {}), ...(lead === undefined ? {} : { lead }) };
  const sentences = rangesOf(block, language).map((range) => {
    const above = { ...fixed, ...(earlier === undefined ? {} : { earlier }) };
    const read = readSentence(block, range, language, termbase, discourse, above);
    discourse = read.discourse;
    if (read.sentence.mentions.some(({ type }) => type === "date")) earlier = discourse.date;
    return read.sentence;
  });
  return { sentences, discourse };
}
