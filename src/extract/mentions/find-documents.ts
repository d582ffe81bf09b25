/** Agreements, declarations, conventions, resolutions, reports: a head noun with what stands around it. */

import type { TextRange } from "../../model/language.ts";
import { behindConjunction, isConjunction } from "../conjunction.ts";
import type { Antecedent } from "../discourse.ts";
import type { DateMention, DocumentMention, NameRange } from "../mention.ts";
import { inside } from "../mention.ts";
import { tokenAt } from "../sentence.ts";
import type { Token } from "../tokenize.ts";
import { type FinderInput, isCapitalised, type MentionFinder } from "./mention-finder.ts";

const OPENING = /^[«“„‘"'’]$/u;
const CLOSING = /^[»”“’"'‘]$/u;
const DASH = /^[-–—:]$/u;
const NUMBER = /^\p{N}/u;
const HEAD_WORDS = 3;

/** What a document consists of, found from its head noun outwards. Token indices; `end` behind the last. */
class DocumentParser {
  readonly #input: FinderInput;
  constructor(input: FinderInput) {
    this.#input = input;
  }

  #token(at: number): Token | undefined {
    return this.#input.tokens[at];
  }

  #range(first: number, end: number): TextRange {
    const { tokens, text } = this.#input;
    return { start: tokens[first]?.start ?? text.length, end: tokens[end - 1]?.end ?? 0 };
  }

  #dateAt(at: number): DateMention | undefined {
    const start = this.#token(at)?.start;
    return this.#input.mentions.find(
      (mention): mention is DateMention => mention.type === "date" && mention.start === start,
    );
  }

  /** The head noun that starts here, as the longest phrase of the lexicon. */
  headAt(at: number): { end: number; type: string; treaty: boolean } | undefined {
    for (let words = HEAD_WORDS; words > 0; words -= 1) {
      const phrase = this.#input.tokens.slice(at, at + words);
      const key = phrase.map((token) => token.lower).join(" ");
      const { documentNouns } = this.#input.lexicon;
      if (phrase.length === words && Object.hasOwn(documentNouns, key)) {
        const noun = documentNouns[key];
        if (noun) return { end: at + words, ...noun };
      }
    }
    return undefined;
  }

  /** Where the capitalised words before a head noun begin: `European Cultural Convention`. */
  #left(head: number): number {
    if (!isCapitalised(this.#token(head))) return head;
    const { phraseStops } = this.#input.lexicon;
    const isPart = (at: number) =>
      isCapitalised(this.#token(at)) &&
      !this.#inDate(at) &&
      !this.#isLink(at) &&
      !phraseStops.has(this.#token(at)?.lower ?? "");
    let first = head;
    while (isPart(first - 1)) first -= 1;
    return first;
  }

  #inDate(at: number): boolean {
    const token = this.#token(at);
    return (
      token !== undefined &&
      this.#input.mentions.some((mention) => mention.type === "date" && inside(token, mention))
    );
  }

  #isDeterminer(at: number): boolean {
    return this.#input.lexicon.determiners.has(this.#token(at)?.lower ?? "");
  }

  /** A word that joins, or an article: nothing that a title ends in. */
  #isLink(at: number): boolean {
    const word = this.#token(at)?.lower ?? "";
    const { phraseLinks, documentLinks } = this.#input.lexicon;
    return phraseLinks.has(word) || documentLinks.has(word) || this.#isDeterminer(at);
  }

  /** `No. 144`, `Nos. 141`: the index of the figure. */
  #numberAt(at: number): number | undefined {
    if (!this.#input.lexicon.numberSigns.has(this.#token(at)?.lower ?? "")) return undefined;
    const figure = this.#token(at + 1)?.text === "." ? at + 2 : at + 1;
    return NUMBER.test(this.#token(figure)?.text ?? "") ? figure : undefined;
  }

  /** `(Title)` behind a number: the tokens inside the brackets. */
  #bracketsAt(at: number): { first: number; end: number } | undefined {
    if (this.#token(at)?.text !== "(" || !isCapitalised(this.#token(at + 1))) return undefined;
    const close = this.#input.tokens.findIndex((token, index) => index > at && token.text === ")");
    return close < 0 ? undefined : { first: at + 1, end: close };
  }

  #quotedAt(at: number): { first: number; end: number } | undefined {
    if (!OPENING.test(this.#token(at)?.text ?? "")) return undefined;
    const close = this.#input.tokens.findIndex((token, index) => index > at + 1 && CLOSING.test(token.text));
    return close < 0 ? undefined : { first: at + 1, end: close };
  }

  /** A document, with capitals before its head noun or without, begins here. */
  #documentAt(at: number): boolean {
    let head = this.#isDeterminer(at) ? at + 1 : at;
    while (isCapitalised(this.#token(head)) && !this.headAt(head)) head += 1;
    return this.headAt(head) !== undefined;
  }

  /** `with` and a name: the other side of an agreement, no part of its title. */
  #isCounterpart(at: number): boolean {
    const start = this.#token(this.#isDeterminer(at + 1) ? at + 2 : at + 1)?.start;
    return (
      this.#input.lexicon.counterpartLinks.has(this.#token(at)?.lower ?? "") &&
      this.#input.mentions.some((mention) => mention.type === "name" && mention.start === start)
    );
  }

  /** Behind what a document is about: `on expanding cooperation between A and B`. */
  #topicEnd(at: number): number {
    const { tokens, lexicon } = this.#input;
    let end = at;
    for (let next = at; next < tokens.length; next += 1) {
      const token = tokens[next];
      if (!token || this.#dateAt(next)) break;
      const isLink = this.#isLink(next);
      if (lexicon.phraseStops.has(token.lower) && !isLink) break;
      // an article behind a noun begins the next noun phrase
      if (this.#isDeterminer(next) && next > at && !this.#isLink(next - 1)) break;
      if (isConjunction(tokens, next, lexicon) && this.#documentAt(behindConjunction(tokens, next, lexicon)))
        break;
      if (this.#isCounterpart(next)) break;
      const colon = token.text === ":" && isCapitalised(tokens[next + 1]);
      if (
        !token.isWord &&
        !NUMBER.test(token.text) &&
        !/^(?:['’]s|[-–—&/«»“”„"])$/u.test(token.text) &&
        !colon
      )
        break;
      if (!isLink && !/^[-–—&/:]$/.test(token.text)) end = next + 1;
    }
    return end;
  }

  /** `of December 19, 1954`, `dated …`: the document's own date. */
  #ownDateAt(at: number): DateMention | undefined {
    return this.#input.lexicon.ownDateWords.has(this.#token(at)?.lower ?? "")
      ? this.#dateAt(at + 1)
      : undefined;
  }

  /** `of the Government of …` behind a number: who issued it. */
  #issuerAt(at: number): NameRange | undefined {
    if (this.#token(at)?.lower !== "of") return undefined;
    const start = this.#token(this.#isDeterminer(at + 1) ? at + 2 : at + 1)?.start;
    const body = this.#input.mentions
      .filter((mention) => mention.type === "name" && mention.start === start)
      .sort((a, b) => b.end - a.end)[0];
    return body?.type === "name" ? body.name : undefined;
  }

  /** All documents that a head noun brings: several where numbers are listed behind it. */
  parse(at: number): { mentions: DocumentMention[]; end: number } | undefined {
    const head = this.headAt(at);
    if (!head) return undefined;
    const first = this.#left(at);
    const shared = {
      type: "document" as const,
      documentType: head.type,
      treaty: head.treaty,
      head: this.#range(at, head.end),
    };
    const figure = this.#numberAt(head.end);
    if (figure !== undefined) return this.#numbered(first, figure, shared);
    return this.#titled(first, head.end, shared);
  }

  #numbered(
    first: number,
    figure: number,
    shared: Pick<DocumentMention, "type" | "documentType" | "treaty" | "head">,
  ) {
    const mentions: DocumentMention[] = [];
    let start = first;
    for (let at: number | undefined = figure; at !== undefined; ) {
      const title = this.#bracketsAt(at + 1);
      let end: number = title ? title.end + 1 : at + 1;
      let own: DateMention | undefined;
      let issuer: NameRange | undefined;
      // the date and the issuer stand in either order
      for (let round = 0; round < 2; round += 1) {
        own ??= this.#ownDateAt(end);
        if (own) end = Math.max(end, tokenAt(this.#input.tokens, own.end));
        issuer ??= this.#issuerAt(end);
        if (issuer) end = Math.max(end, tokenAt(this.#input.tokens, issuer.end));
      }
      mentions.push({
        ...shared,
        ...this.#range(start, end),
        number: this.#range(at, at + 1),
        ...(title ? { title: this.#range(title.first, title.end) } : {}),
        ...(issuer ? { issuer } : {}),
        ...(own ? { own } : {}),
      });
      at = this.#nextNumber(end);
      start = at ?? end;
    }
    return { mentions, end: tokenAt(this.#input.tokens, mentions.at(-1)?.end ?? 0) };
  }

  /** The next figure of `141 (…), 127 (…) and 208`. */
  #nextNumber(at: number): number | undefined {
    const { tokens, lexicon } = this.#input;
    const next = behindConjunction(tokens, this.#token(at)?.text === "," ? at + 1 : at, lexicon);
    return next > at && NUMBER.test(this.#token(next)?.text ?? "") && !this.#inDate(next) ? next : undefined;
  }

  /** What `the Action Plan` stands for: the last document whose title or type its words repeat. */
  #antecedent(first: number, end: number, type: string): Antecedent | undefined {
    const { tokens, lexicon, discourse } = this.#input;
    if (!lexicon.definiteArticles.has(tokens[first - 1]?.lower ?? "")) return undefined;
    const words = tokens.slice(first, end).map((token) => token.lower);
    const repeats = (one: Antecedent & { readonly type: string }) => {
      const known = one.text.toLowerCase().split(/\P{L}+/u);
      return (
        words.every((word) => known.includes(word)) ||
        (one.type === type && words.length === end - first && this.headAt(first)?.end === end)
      );
    };
    const found = discourse.documents.findLast(repeats);
    return found && { text: found.text, ...(found.term === undefined ? {} : { term: found.term }) };
  }

  #titled(
    first: number,
    behindHead: number,
    shared: Pick<DocumentMention, "type" | "documentType" | "treaty" | "head">,
  ) {
    const quoted = this.#quotedAt(behindHead);
    const dash =
      DASH.test(this.#token(behindHead)?.text ?? "") &&
      (isCapitalised(this.#token(behindHead + 1)) || this.#quotedAt(behindHead + 1));
    const link =
      this.#input.lexicon.documentLinks.has(this.#token(behindHead)?.lower ?? "") &&
      !this.#ownDateAt(behindHead);
    let end = behindHead;
    let title =
      first < behindHead - 1 || isCapitalised(this.#token(first))
        ? this.#range(first, behindHead)
        : undefined;
    if (quoted) {
      end = quoted.end + 1;
      title = this.#range(quoted.first, quoted.end);
    } else if (dash) {
      end = this.#topicEnd(behindHead + 1);
      title = this.#range(behindHead + 1, end);
    } else if (link) {
      end = Math.max(behindHead, this.#topicEnd(behindHead));
      if (end > behindHead) title = this.#range(first, end);
    }
    const own = this.#ownDateAt(end);
    const antecedent =
      end === behindHead && !own ? this.#antecedent(first, behindHead, shared.documentType) : undefined;
    if (antecedent) title = this.#range(first, behindHead);
    const mention: DocumentMention = {
      ...shared,
      ...this.#range(first, own ? tokenAt(this.#input.tokens, own.end) : end),
      ...(title ? { title } : {}),
      ...(own ? { own } : {}),
      ...(antecedent ? { antecedent } : {}),
    };
    return { mentions: [mention], end: tokenAt(this.#input.tokens, mention.end) };
  }
}

export const findDocuments: MentionFinder = (input) => {
  const parser = new DocumentParser(input);
  const found: DocumentMention[] = [];
  for (let at = 0; at < input.tokens.length; at += 1) {
    const parsed = parser.parse(at);
    if (!parsed) continue;
    found.push(...parsed.mentions);
    at = Math.max(at, parsed.end - 1);
  }
  return found;
};
