/** Sentences with their mentions marked in the text, and a small language of their own: no finder and no pack takes part. */
import type { Anchor } from "../../../src/extract/dates/resolve-dates.ts";
import { makeSentence } from "../../../src/extract/make-sentence.ts";
import type { Mention } from "../../../src/extract/mention.ts";
import type { About, Sentence } from "../../../src/extract/sentence.ts";
import { tokenize } from "../../../src/extract/tokenize.ts";
import { languages } from "../../../src/languages/index.ts";
import type { Lexicon } from "../../../src/model/lexicon.ts";
import type { ClauseWords, VerbForm } from "../../../src/model/verb.ts";
import type { Block } from "../../../src/read/blocks.ts";

const FORMS = ["base", "present", "past", "participle", "gerund"] as const;

/** A verb a line: infinitive, present, past, participle, gerund. */
const VERBS = `
  sign signs signed signed signing
  ratify ratifies ratified ratified ratifying
  join joins joined joined joining
  open opens opened opened opening
  visit visits visited visited visiting
  hold holds held held holding
  take takes took taken taking
  become becomes became become becoming
  begin begins began begun beginning
  invite invites invited invited inviting
  appoint appoints appointed appointed appointing
  expect expects expected expected expecting
  recommend recommends recommended recommended recommending
`;

function verbs(): ClauseWords["verbs"] {
  const found = new Map<string, VerbForm[]>();
  for (const line of VERBS.trim().split("\n")) {
    const [lemma = "", ...rest] = line.trim().split(" ");
    for (const [at, text] of [lemma, ...rest].entries())
      found.set(text, [...(found.get(text) ?? []), { lemma, form: FORMS[at] ?? "base" }]);
  }
  return found;
}

const english = languages.en.lexicon;

/** The small words of English, and few verbs: what is added to the lexicon changes no test. */
export const ownLexicon: Lexicon = {
  ...english,
  lists: { member: ["member", "full member"] },
  names: { ...english.names, eventNouns: new Set(["visit", "session"]) },
  clauses: {
    ...english.clauses,
    verbs: verbs(),
    homographs: new Set(["visit", "visits", "opening", "signing"]),
    prospective: new Set(["expect"]),
    realising: new Set(["first", "begin"]),
  },
};

/** `{party Norland}`, `{treaty Lake Treaty}`, `{number 12}`, and a date as EDTF: `{2001-05-03}`. */
const MARK = /\{(?:(?<type>party|body|place|event|person|document|treaty|number) )?(?<words>[^{}]+)\}/g;

const namedAs = (start: number, end: number) => ({ start, end, name: { start, end } });

function mentionOf(type: string | undefined, words: string, start: number, before: string): Mention {
  const end = start + words.length;
  switch (type) {
    case undefined: {
      const preposition = english.clauses.prepositions.has(before) ? { preposition: before } : {};
      return { type: "date", start, end, date: { start, end, edtf: words, ...preposition } };
    }
    case "number":
      return {
        type: "number",
        start,
        end,
        number: { start, end, value: Number(words), ordinal: false, words: false },
      };
    case "person":
      return { type, ...namedAs(start, end), roles: [] };
    case "document":
    case "treaty":
      return {
        type: "document",
        start,
        end,
        documentType: type,
        treaty: type === "treaty",
        title: { start, end },
        head: { start, end },
      };
    default:
      return { type: "name", ...namedAs(start, end), kinds: [type as "party" | "body" | "place" | "event"] };
  }
}

/** The text without its marks, and the mentions that they say. */
export function marked(source: string): { text: string; mentions: Mention[] } {
  let text = "";
  let at = 0;
  const mentions: Mention[] = [];
  for (const match of source.matchAll(MARK)) {
    const { type, words = "" } = match.groups ?? {};
    text += source.slice(at, match.index);
    const before = /(\p{L}+)\s$/u.exec(text)?.[1]?.toLowerCase() ?? "";
    mentions.push(mentionOf(type, words, text.length, before));
    text += words;
    at = match.index + match[0].length;
  }
  return { text: text + source.slice(at), mentions };
}

export interface Around {
  readonly lexicon?: Lexicon;
  readonly heading?: readonly string[];
  readonly scope?: Anchor;
  readonly previous?: string;
  readonly lead?: string;
  readonly about?: About;
  /** In place of those that the marks say. */
  readonly mentions?: readonly Mention[];
}

/** The sentence that a marked text is, by itself in its block. */
export function ownSentence(
  source: string,
  { lexicon = ownLexicon, heading, ...around }: Around = {},
): Sentence {
  const { text, mentions } = marked(source);
  const block: Block = {
    type: "paragraph",
    text,
    map: { starts: [], ends: [] },
    ...(heading ? { heading } : {}),
  };
  return makeSentence({
    block,
    offset: 0,
    text,
    tokens: tokenize(text),
    mentions,
    lexicon,
    about: {},
    ...around,
  });
}
