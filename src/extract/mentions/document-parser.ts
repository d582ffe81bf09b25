/** What a document consists of, found from its head noun outwards. */

import type { TextRange } from "../../model/language.ts";
import type { DocumentNoun } from "../../model/lexicon.ts";
import { behindConjunction } from "../conjunction.ts";
import type { Antecedent, DocumentBefore } from "../discourse.ts";
import type { DateMention, DocumentMention, NameRange } from "../mention.ts";
import { tokenAt } from "../sentence.ts";
import type { Token } from "../tokenize.ts";
import { acronymBehind } from "./acronym.ts";
import { capitalBefore, genitiveEnd } from "./genitive.ts";
import { type FinderInput, isCapitalised } from "./mention-finder.ts";
import { indexMentions, type MentionIndex } from "./mention-index.ts";
import { PhraseIndex, remembered } from "./phrase-index.ts";
import { isDeterminer, isLink, topicEnd } from "./topic.ts";

/** Quotation marks that open, with those that can close them. */
const QUOTES: Readonly<Record<string, string>> = {
  "«": "»",
  "“": "”“",
  "„": "“”",
  "‘": "’‘",
  '"': '"',
  "'": "'",
  "’": "’",
  "`": "`'",
};
/** A longer quotation is no title. */
const QUOTED_TOKENS = 60;
const BRACKETED_TOKENS = 60;
const DASH = /^[-–—:]$/u;
const NUMBER = /^\p{N}/u;
/** `46/225`, `A/RES/64/35`, `2017/1565`, `1325`, `25-I`: tokens of one number, without spaces between. */
const NUMBER_SIGN = /^[/.-]$/u;
const NUMBER_TOKENS = 9;
/** Capitals that may stand before a head noun. */
const LEFT_WORDS = 12;
/** Tokens in brackets inside a title, and capitals before a noun in small letters. */
const LEFT_BRACKETED = 3;
const NAMING_WORDS = 3;

const documentIndex = remembered(
  (nouns: Readonly<Record<string, DocumentNoun>>) => new PhraseIndex(Object.entries(nouns)),
);

interface Head {
  readonly end: number;
  readonly noun: string;
  readonly type: string;
  readonly treaty: boolean;
}

type Shared = Pick<DocumentMention, "type" | "documentType" | "treaty" | "head" | "issuer" | "title">;

/** Reads the documents of one sentence. Token indices; `end` behind the last. */
export class DocumentParser {
  readonly #input: FinderInput;
  readonly #index: MentionIndex;
  constructor(input: FinderInput) {
    this.#input = input;
    this.#index = indexMentions(input.mentions, input.tokens);
  }

  #token(at: number): Token | undefined {
    return this.#input.tokens[at];
  }

  #lower(at: number): string {
    return this.#token(at)?.lower ?? "";
  }

  #range(first: number, end: number): TextRange {
    const { tokens, text } = this.#input;
    return { start: tokens[first]?.start ?? text.length, end: tokens[end - 1]?.end ?? 0 };
  }

  #dateAt(at: number): DateMention | undefined {
    return this.#index
      .startingAt(this.#token(at)?.start)
      .find((mention): mention is DateMention => mention.type === "date");
  }

  /** The head noun that starts here, as the longest phrase of the lexicon. */
  headAt(at: number): Head | undefined {
    const { tokens, lexicon } = this.#input;
    const match = documentIndex(lexicon.documentNouns).longestAt(tokens, at);
    if (!match) return undefined;
    const noun = tokens
      .slice(at, match.end)
      .map((token) => token.lower)
      .join(" ");
    return { end: match.end, noun, ...match.value };
  }

  /** Where the words before a head noun begin: `European Cultural Convention`, `joint declaration`. */
  #left(head: number): number {
    const { phraseStops, names, clauses } = this.#input.lexicon;
    let first = head;
    // where the words before a noun agree with it in case, any other capital begins nothing: в Хельсинки Меморандум
    const capital = capitalBefore(this.#input, this.#index, head);
    if (capital !== undefined) return capital;
    const isPart = (at: number) =>
      isCapitalised(this.#token(at)) &&
      !this.#index.inDate(at) &&
      !isLink(this.#input, at) &&
      !phraseStops.has(this.#lower(at)) &&
      !(at === 0 && (clauses.prepositions.has(this.#lower(at)) || clauses.openers.has(this.#lower(at))));
    if (isCapitalised(this.#token(head)))
      while (head - first < LEFT_WORDS) {
        if (isPart(first - 1) || this.#isGluedDash(first - 1)) first -= 1;
        else if (first < head && this.#joinsLeft(first - 1) && isPart(first - 2)) first -= 2;
        else {
          const open = this.#bracketsBefore(first);
          const joined = first < head ? this.#linksBefore(first) : undefined;
          if (open !== undefined && isPart(open - 1)) first = open - 1;
          else if (joined !== undefined && isPart(joined - 1)) first = joined - 1;
          else break;
        }
      }
    else {
      while (head - first < LEFT_WORDS && names.documentModifiers.has(this.#lower(first - 1))) first -= 1;
      return this.#namedAfter(first, isPart);
    }
    return first;
  }

  /** Where the brackets open that close right before a token, if they hold a word or two: `Rest (Industry) Convention`. */
  #bracketsBefore(at: number): number | undefined {
    if (this.#token(at - 1)?.text !== ")") return undefined;
    for (let open = at - 3; open >= at - 2 - LEFT_BRACKETED; open -= 1)
      if (this.#token(open)?.text === "(") return open;
    return undefined;
  }

  /** Where the small words begin that stand before a token inside a name: `Right to Organise`, `of the Sea`. */
  #linksBefore(at: number): number | undefined {
    const { phraseLinks, clauses } = this.#input.lexicon;
    const article = isDeterminer(this.#input, at - 1) ? at - 1 : at;
    const link = article - 1;
    // in a line's first words a capital is no part of a name: Accession to Bergen Convention
    const isLine = link < 2 || !this.#token(link - 2)?.isWord;
    const isFigure = NUMBER.test(this.#token(link - 2)?.text ?? "");
    const isJoin = phraseLinks.has(this.#lower(link)) && !isDeterminer(this.#input, link);
    if (!isJoin || (isLine && !isFigure) || !clauses.prepositions.has(this.#lower(link))) return undefined;
    return this.#index.inName(link - 1) || this.#index.inName(at) || this.headAt(link - 1) ? undefined : link;
  }

  /** Where the capitals begin that name a document whose noun is small: `Paris declaration`, `Yerevan Solar memorandum`. */
  #namedAfter(head: number, isPart: (at: number) => boolean): number {
    const { lexicon } = this.#input;
    if (lexicon.names.genitive !== undefined) return head;
    let first = head;
    while (head - first < NAMING_WORDS && isPart(first - 1)) {
      const name = this.#index.nameBefore(this.#token(first - 1)?.end);
      // who signs or issues a document gives it no name
      if (name && !name.kinds.includes("place")) return head;
      first = name ? tokenAt(this.#input.tokens, name.start) : first - 1;
    }
    const opens = first === 0 || !this.#token(first - 1)?.isWord;
    const isKnown = this.#index.nameAt(this.#token(first)?.start) !== undefined;
    const isPlace = lexicon.names.placeLinks.has(this.#lower(first - 1));
    return isPlace || (opens && !isKnown) ? head : first;
  }

  /** `and`, `of`, `to` between the capitals of one name: `Investment Protection and Promotion Agreement`. */
  #joinsLeft(at: number): boolean {
    const { lexicon, tokens } = this.#input;
    const joins =
      lexicon.genitiveLinks.has(this.#lower(at)) || behindConjunction(tokens, at, lexicon) === at + 1;
    return joins && !this.#index.inName(at - 1) && !this.#index.inName(at + 1) && !this.headAt(at - 1);
  }

  /** The dash of `EU–Moldova Association Agreement`. */
  #isGluedDash(at: number): boolean {
    const [before, dash, after] = [this.#token(at - 1), this.#token(at), this.#token(at + 1)];
    return (
      dash !== undefined &&
      /^[-–—]$/u.test(dash.text) &&
      before?.end === dash.start &&
      after?.start === dash.end &&
      isCapitalised(before)
    );
  }

  /** The token behind a number that begins here: figures, with signs between them but no spaces. */
  #figureEnd(at: number): number | undefined {
    const first = this.#token(at);
    if (!first) return undefined;
    let end = at + 1;
    let figures = NUMBER.test(first.text);
    if (
      !figures &&
      !(isCapitalised(first) && this.#token(end)?.text === "/" && this.#token(end)?.start === first.end)
    )
      return undefined;
    while (end - at < NUMBER_TOKENS) {
      const [sign, next] = [this.#token(end), this.#token(end + 1)];
      const goesOn =
        sign !== undefined &&
        NUMBER_SIGN.test(sign.text) &&
        sign.start === this.#token(end - 1)?.end &&
        next?.start === sign.end &&
        /^[\p{N}\p{Lu}]/u.test(next.text);
      if (!goesOn) break;
      if (NUMBER.test(next.text)) figures = true;
      end += 2;
    }
    return figures ? end : undefined;
  }

  /** `No. 144`, `Nos. 141`, `(EU) 2017/1565`, or a bare `46/225`, `1325`: where the figure begins. */
  #numberAt(at: number, head: Head): number | undefined {
    const { lexicon } = this.#input;
    // `Labour Inspection Convention, No. 81`
    const sign = this.#behindYear(at) ?? (this.#token(at)?.text === "," ? at + 1 : at);
    if (lexicon.numberSigns.has(this.#lower(sign))) {
      const figure = this.#token(sign + 1)?.text === "." ? sign + 2 : sign + 1;
      return this.#figureEnd(figure) === undefined ? undefined : figure;
    }
    // `Decision (EU) 2017/1565`
    const bare = this.#token(at)?.text === "(" && this.#token(at + 2)?.text === ")" ? at + 3 : at;
    const end = this.#figureEnd(bare);
    if (end === undefined || lexicon.names.pluralDocumentNouns.has(head.noun)) return undefined;
    const isCompound = end > bare + 1;
    const isYear = this.#index.inDate(bare) && !isCompound;
    return isYear ||
      (/^[%.,]/u.test(this.#token(end)?.text ?? "") && NUMBER.test(this.#token(end + 1)?.text ?? ""))
      ? undefined
      : bare;
  }

  /** Behind the year of `Forced Labour Convention, 1930 (No. 29)` and its bracket, if a sign of a number follows. */
  #behindYear(at: number): number | undefined {
    const year = this.#token(at)?.text === "," ? at + 1 : at;
    const isYear = /^\d{4}$/.test(this.#token(year)?.text ?? "") && this.#token(year + 1)?.text === "(";
    return isYear && this.#input.lexicon.numberSigns.has(this.#lower(year + 2)) ? year + 2 : undefined;
  }

  /** Behind the bracket that closes right behind a number and opened before its sign. */
  #behindBracket(figure: number, behind: number): number {
    if (this.#token(behind)?.text !== ")") return behind;
    const opens = [2, 3].some((back) => this.#token(figure - back)?.text === "(");
    return opens ? behind + 1 : behind;
  }

  /** The words before the noun of a numbered document: who issued it, or its title. */
  #wordsBefore(first: number, head: number, behindHead: number): Pick<DocumentMention, "issuer" | "title"> {
    if (first >= head) {
      // `the General Assembly resolution 64/35`
      const before =
        this.#input.lexicon.names.genitive === undefined
          ? this.#index.nameBefore(this.#token(first - 1)?.end)
          : undefined;
      return before?.kinds.includes("body") ? { issuer: before.name } : {};
    }
    const last = this.#token(head - 1);
    const name = this.#index.nameAt(this.#token(first)?.start);
    const isIssuer =
      (name?.end === last?.end && name?.kinds.includes("body")) ||
      this.#input.lexicon.bodyNouns.has(last?.lower ?? "");
    if (!isIssuer) return { title: this.#range(first, behindHead) };
    return { issuer: name?.end === last?.end && name ? name.name : this.#range(first, head) };
  }

  #closing(open: number, close: string, most: number): number | undefined {
    const { tokens } = this.#input;
    for (let at = open + 1; at < Math.min(tokens.length, open + most); at += 1)
      if (tokens[at]?.text === close) return at;
    return undefined;
  }

  /** `(Title)` behind a number: the tokens inside the brackets. */
  #bracketsAt(at: number): { first: number; end: number } | undefined {
    if (this.#token(at)?.text !== "(" || !isCapitalised(this.#token(at + 1)) || this.#dateAt(at + 1))
      return undefined;
    if (this.#index.nameAt(this.#token(at + 1)?.start, "place")) return undefined;
    const close = this.#closing(at, ")", BRACKETED_TOKENS);
    return close === undefined ? undefined : { first: at + 1, end: close };
  }

  /** A title in quotation marks of any kind, doubled ones included: the tokens inside, and the one behind. */
  #quotedAt(at: number): { first: number; end: number; behind: number } | undefined {
    const { tokens } = this.#input;
    const open = tokens[at]?.text ?? "";
    const closing = QUOTES[open];
    if (closing === undefined) return undefined;
    const doubled = tokens[at + 1]?.text === open && /^['`’]$/u.test(open);
    const first = doubled ? at + 2 : at + 1;
    for (let end = first + 1; end < Math.min(tokens.length, first + QUOTED_TOKENS); end += 1) {
      const text = tokens[end]?.text ?? "";
      if (!closing.includes(text) && !(doubled && /^['`’]$/u.test(text))) continue;
      return { first, end, behind: doubled && tokens[end + 1]?.text === text ? end + 2 : end + 1 };
    }
    return undefined;
  }

  /** A document, with capitals before its head noun or without, or a body with a noun of its own begins here. */
  #ownNameAt(at: number): boolean {
    let head = isDeterminer(this.#input, at) ? at + 1 : at;
    const { documentModifiers } = this.#input.lexicon.names;
    for (let words = 0; words < LEFT_WORDS && !this.headAt(head); words += 1) {
      if (!isCapitalised(this.#token(head)) && !documentModifiers.has(this.#lower(head))) return false;
      head += 1;
    }
    return this.headAt(head) !== undefined;
  }

  /** `with` and a name: the other side of an agreement, no part of its title; `in` and a town: where it was signed. */
  #endsTitle(at: number): boolean {
    const { lexicon } = this.#input;
    const from = isDeterminer(this.#input, at + 1) ? at + 2 : at + 1;
    const name = this.#index.nameAt(this.#token(from)?.start);
    if (name && lexicon.counterpartLinks.has(this.#lower(at))) return true;
    if (!lexicon.names.placeLinks.has(this.#lower(at)) || !name?.kinds.includes("place")) return false;
    return !regions(lexicon.names.regions).has(
      this.#input.text.slice(name.name.start, name.name.end).toLowerCase(),
    );
  }

  /** `for 700 million dollars`: what a document is worth is no part of its title. */
  #saysHowMuch(at: number): boolean {
    const { clauses, names } = this.#input.lexicon;
    if (!clauses.termPrepositions.has(this.#lower(at)) || names.genitive !== undefined) return false;
    const isMoney =
      names.currencyNouns.has(this.#lower(at + 1)) || /^\p{Lu}{3}$/u.test(this.#token(at + 1)?.text ?? "");
    return [at + 1, ...(isMoney ? [at + 2] : [])].some((number) =>
      this.#index
        .startingAt(this.#token(number)?.start)
        .some((mention) => mention.type === "number" && !mention.number.ordinal),
    );
  }

  /** `for Norway on 1 July 2016`: parties with a date behind, for whom something was done then. */
  #saysForWhom(at: number): boolean {
    const { tokens, lexicon } = this.#input;
    if (!lexicon.clauses.termPrepositions.has(this.#lower(at))) return false;
    let end = at;
    for (let next = at + 1; next > end; ) {
      const name = this.#index.nameAt(
        this.#token(isDeterminer(this.#input, next) ? next + 1 : next)?.start,
        "party",
      );
      if (!name || name.adjective) return false;
      end = tokenAt(tokens, name.end);
      next = this.#token(end)?.text === "," ? end + 1 : behindConjunction(tokens, end, lexicon);
    }
    return (
      this.#dateAt(end) !== undefined ||
      (lexicon.clauses.prepositions.has(this.#lower(end)) && this.#dateAt(end + 1) !== undefined)
    );
  }

  /** `in order to help`: an infinitive, and no title. */
  #saysWhatFor(at: number): boolean {
    const { infinitiveMarks, verbs } = this.#input.lexicon.clauses;
    return (
      infinitiveMarks.has(this.#lower(at)) &&
      verbs.has(this.#lower(at + 1)) &&
      !isCapitalised(this.#token(at + 1))
    );
  }

  /** `in force`, `in two parts`: no name follows, and no title begins so. */
  #saysWhere(at: number): boolean {
    const from = isDeterminer(this.#input, at + 1) ? at + 2 : at + 1;
    return this.#input.lexicon.names.placeLinks.has(this.#lower(at)) && !isCapitalised(this.#token(from));
  }

  /** Behind what a document is about: `on expanding cooperation between A and B`. */
  #topicEnd(at: number): number {
    return topicEnd(
      this.#input,
      this.#index,
      at,
      (next) => this.#ownNameAt(next),
      (next) => this.#endsTitle(next) || this.#saysHowMuch(next) || (next > at && this.#saysForWhom(next)),
    );
  }

  /** `of December 19, 1954`, `dated …`: the document's own date. */
  #ownDateAt(at: number): DateMention | undefined {
    return this.#input.lexicon.ownDateWords.has(this.#lower(at)) ? this.#dateAt(at + 1) : undefined;
  }

  /** Behind the years that a plan covers, where they are part of its title: программа на 2020–2025 годы. */
  #spanAt(at: number): number | undefined {
    if (this.#input.lexicon.names.genitive === undefined || this.#lower(at) !== "на") return undefined;
    const date = this.#dateAt(at + 1);
    return date?.date.edtf?.includes("/") ? tokenAt(this.#input.tokens, date.end) : undefined;
  }

  /** A bare year in the genitive: Заключительный акт 1975 года. */
  #ownYearAt(at: number): DateMention | undefined {
    const date = this.#input.lexicon.names.genitive === undefined ? undefined : this.#dateAt(at);
    return date?.date.preposition === undefined && /^\d{4}$/.test(date?.date.edtf ?? "") ? date : undefined;
  }

  /** `(May 8, 1996)`, `(1995)` behind a document: the date and the token behind the brackets. */
  #bracketDateAt(at: number): { own: DateMention; end: number } | undefined {
    const own = this.#token(at)?.text === "(" ? this.#dateAt(at + 1) : undefined;
    if (!own) return undefined;
    const close = tokenAt(this.#input.tokens, own.end);
    return this.#token(close)?.text === ")" ? { own, end: close + 1 } : undefined;
  }

  /** A date right before a document, with no word between: `16 December 1970 Convention for …`. */
  #dateBefore(first: number): DateMention | undefined {
    return this.#index
      .endingAt(this.#token(first - 1)?.end)
      .find(
        (mention): mention is DateMention =>
          mention.type === "date" && mention.date.preposition === undefined,
      );
  }

  /** `of the Government of …` behind a number: who issued it. */
  #issuerAt(at: number): NameRange | undefined {
    if (!this.#input.lexicon.ownDateWords.has(this.#lower(at))) return undefined;
    return this.#index.nameAt(this.#token(isDeterminer(this.#input, at + 1) ? at + 2 : at + 1)?.start)?.name;
  }

  /** All documents that a head noun brings: several where numbers are listed behind it. */
  parse(at: number): { mentions: DocumentMention[]; end: number } | undefined {
    const head = this.headAt(at);
    if (!head || this.#isOtherNoun(at, head)) return undefined;
    const first = this.#left(at);
    const shared: Shared = {
      type: "document",
      documentType: head.type,
      treaty: head.treaty,
      head: this.#range(at, head.end),
    };
    const tied = genitiveEnd(this.#input, this.#index, head.end);
    const figure =
      this.#numberAt(head.end, head) ?? (tied > head.end ? this.#numberAt(tied, head) : undefined);
    if (figure !== undefined)
      return this.#numbered(first, figure, { ...shared, ...this.#wordsBefore(first, at, head.end) });
    return this.#titled(first, at, head, shared);
  }

  /** `review mission`, `agreement text`: a noun of something else follows. */
  #isOtherNoun(at: number, head: Head): boolean {
    const { lexicon } = this.#input;
    const next = this.#token(head.end);
    const capital = isCapitalised(this.#token(at));
    if (!next?.isWord || capital !== isCapitalised(next)) return false;
    // in the genitive it only says whose: Конвенция Совета Европы, программа председательства
    if (lexicon.names.genitive !== undefined) return false;
    if (lexicon.bodyNouns.has(next.lower) || lexicon.names.eventNouns.has(next.lower)) return true;
    const { prepositions, adverbs, openers, verbs } = lexicon.clauses;
    const isSmall =
      isLink(this.#input, head.end) ||
      lexicon.phraseStops.has(next.lower) ||
      lexicon.numberSigns.has(next.lower) ||
      lexicon.conjunctions.includes(next.lower) ||
      [prepositions, adverbs, openers, verbs].some((words) => words.has(next.lower));
    return !capital && !isSmall;
  }

  #numbered(first: number, figure: number, shared: Shared) {
    const { tokens } = this.#input;
    const mentions: DocumentMention[] = [];
    let start = first;
    for (let at: number | undefined = figure; at !== undefined; ) {
      const behind: number = this.#figureEnd(at) ?? at + 1;
      const title = this.#bracketsAt(behind) ?? this.#quotedAt(behind);
      let end: number = title ? title.end + 1 : this.#behindBracket(at, behind);
      const bracket = this.#bracketDateAt(end);
      let own = bracket?.own;
      if (bracket) end = bracket.end;
      let issuer = mentions.length === 0 ? shared.issuer : undefined;
      // the date and the issuer stand in either order
      for (let round = 0; round < 2; round += 1) {
        own ??= this.#ownDateAt(end);
        if (own) end = Math.max(end, tokenAt(tokens, own.end));
        issuer ??= this.#issuerAt(end);
        if (issuer) end = Math.max(end, tokenAt(tokens, issuer.end));
      }
      mentions.push({
        ...shared,
        ...this.#range(start, end),
        number: this.#range(at, behind),
        ...(title ? { title: this.#range(title.first, title.end) } : {}),
        ...(issuer ? { issuer } : {}),
        ...(own ? { own } : {}),
      });
      at = this.#nextNumber(end);
      start = at ?? end;
    }
    return { mentions, end: tokenAt(tokens, mentions.at(-1)?.end ?? 0) };
  }

  /** The next figure of `141 (…), 127 (…) and 208`. */
  #nextNumber(at: number): number | undefined {
    const { tokens, lexicon } = this.#input;
    const next = behindConjunction(tokens, this.#token(at)?.text === "," ? at + 1 : at, lexicon);
    const isFigure = next > at && NUMBER.test(this.#token(next)?.text ?? "") && !this.#index.inDate(next);
    // `and 30 more documents` counts, and is no number of one
    const counts = this.#token(next + 1)?.isWord === true && !lexicon.phraseLinks.has(this.#lower(next + 1));
    return isFigure && !(counts && !lexicon.phraseStops.has(this.#lower(next + 1))) ? next : undefined;
  }

  /** What `the Action Plan` stands for: the last document whose title or type its words repeat. */
  #antecedent(first: number, end: number, type: string): DocumentBefore | undefined {
    const { tokens, lexicon, discourse } = this.#input;
    if (!lexicon.definiteArticles.has(this.#lower(first - 1))) return undefined;
    const words = tokens.slice(first, end).map((token) => token.lower);
    const isAny = type === "document" && words.length === 1;
    const repeats = (one: Antecedent & { readonly type: string }) => {
      if (isAny) return true;
      const known = one.text.toLowerCase().split(/\P{L}+/u);
      return (
        words.every((word) => known.includes(word)) ||
        (one.type === type && words.length === end - first && this.headAt(first)?.end === end)
      );
    };
    return discourse.documents.findLast(repeats);
  }

  /** The title behind a head noun: in quotation marks, behind a dash, or what the document is about. */
  #titleBehind(first: number, behindHead: number): { title?: TextRange; end: number } {
    const quoted = this.#quotedAt(behindHead);
    // words that agree with the noun are part of the title too: Астанинская декларация «…»
    const isWhole = this.#input.lexicon.names.modifier !== undefined && this.headAt(first) === undefined;
    if (quoted && isWhole) return { title: this.#range(first, quoted.behind), end: quoted.behind };
    if (quoted) return { title: this.#range(quoted.first, quoted.end), end: quoted.behind };
    const next = this.#token(behindHead);
    const dashed = DASH.test(next?.text ?? "") ? this.#titleBehindDash(first, behindHead + 1) : undefined;
    if (dashed) return dashed;
    const isLinked =
      this.#input.lexicon.documentLinks.has(next?.lower ?? "") &&
      !this.#ownDateAt(behindHead) &&
      !this.#saysWhatFor(behindHead) &&
      !this.#endsTitle(behindHead) &&
      !this.#saysHowMuch(behindHead) &&
      !this.#saysWhere(behindHead);
    const tied = genitiveEnd(this.#input, this.#index, behindHead);
    if (tied > behindHead) {
      const goesOn =
        this.#input.lexicon.documentLinks.has(this.#lower(tied)) &&
        !this.#ownDateAt(tied) &&
        !this.#endsTitle(tied);
      const behind = goesOn ? Math.max(tied, this.#topicEnd(tied)) : tied;
      return { title: this.#range(first, behind), end: behind };
    }
    const end = isLinked ? Math.max(behindHead, this.#topicEnd(behindHead)) : behindHead;
    return end > behindHead ? { title: this.#range(first, end), end } : { end };
  }

  /** The title that begins at a token behind a dash or a colon, in quotation marks or in capitals; none where no topic is there. */
  #titleBehindDash(first: number, at: number): { title: TextRange; end: number } | undefined {
    const inner = this.#quotedAt(at);
    if (inner) return { title: this.#range(inner.first, inner.end), end: inner.behind };
    if (!isCapitalised(this.#token(first)) || !isCapitalised(this.#token(at)) || this.#dateAt(at))
      return undefined;
    const end = this.#topicEnd(at);
    return end > at ? { title: this.#range(at, end), end } : undefined;
  }

  /** A noun with an adjective that the lexicon has as one: совместное заявление. */
  #isOwnPhrase({ noun }: Head): boolean {
    return this.#input.lexicon.names.genitive !== undefined && noun.includes(" ");
  }

  #titled(first: number, at: number, head: Head, shared: Shared) {
    // “Roadmap” for …: the quotation marks around the noun alone are passed over
    const quotedHead =
      QUOTES[this.#token(at - 1)?.text ?? ""]?.includes(this.#token(head.end)?.text ?? " ") ?? false;
    const behindHead = quotedHead ? head.end + 1 : head.end;
    const own = { first: this.#dateBefore(first), behind: undefined as DateMention | undefined };
    const behind = this.#titleBehind(first, behindHead);
    const named = first < at || isCapitalised(this.#token(first)) || this.#isOwnPhrase(head);
    const covered = this.#spanAt(behind.end);
    const title =
      covered !== undefined
        ? this.#range(first, covered)
        : (behind.title ?? (named ? this.#range(first, head.end) : undefined));
    let end = this.#behindAcronym(Math.max(behind.end, head.end));
    const span = this.#spanAt(end);
    if (span !== undefined) end = span;
    const dated = this.#ownDateAt(end) ?? this.#ownYearAt(end);
    const bracket = this.#bracketDateAt(end);
    own.behind = dated ?? bracket?.own;
    if (dated) end = tokenAt(this.#input.tokens, dated.end);
    else if (bracket) end = bracket.end;
    const antecedent =
      behind.end === behindHead && !own.behind
        ? this.#antecedent(first, head.end, shared.documentType)
        : undefined;
    if (
      this.#isNone(
        first,
        at,
        head,
        behind.title !== undefined || own.behind !== undefined || antecedent !== undefined,
      )
    )
      return undefined;
    const ownDate = own.first ?? own.behind;
    const mention: DocumentMention = {
      ...shared,
      ...(this.#isConstitutive(behindHead) ? { documentType: "treaty", treaty: true } : {}),
      ...this.#range(first, end),
      ...(antecedent
        ? { title: this.#range(first, head.end), ...standingFor(antecedent) }
        : title
          ? { title }
          : {}),
      ...(ownDate ? { own: ownDate } : {}),
    };
    return { mentions: [mention], end: tokenAt(this.#input.tokens, mention.end) };
  }

  /** Behind the acronym in brackets that a document's name has: `Status of Forces Agreement (SOFA)`. */
  #behindAcronym(at: number): number {
    const { text, tokens } = this.#input;
    const short = acronymBehind(text, this.#token(at - 1)?.end ?? text.length);
    return short ? tokenAt(tokens, short.end) : at;
  }

  /** `Agreement establishing the Bank`: what founds a body is a treaty, whatever its name. */
  #isConstitutive(behindHead: number): boolean {
    if (!this.#input.lexicon.names.foundingLinks?.has(this.#lower(behindHead))) return false;
    const from = isDeterminer(this.#input, behindHead + 1) ? behindHead + 2 : behindHead + 1;
    return this.#index.nameAt(this.#token(from)?.start, "body") !== undefined;
  }

  /** A word that names no document here: documents that are counted, `in order to`, a plain `plan`. */
  #isNone(first: number, at: number, head: Head, described: boolean): boolean {
    const { names } = this.#input.lexicon;
    const isPlural = names.pluralDocumentNouns.has(head.noun);
    const isCounted = this.#index
      .endingAt(this.#token(first - 1)?.end)
      .some((mention) => mention.type === "number" && !mention.number.ordinal);
    if (isPlural && isCounted && first === at) return true;
    if (isCapitalised(this.#token(at)) && at > 0) return false;
    if (isPlural && (isCounted || !described)) return true;
    return names.weakDocumentNouns.has(head.noun) && !described && first === at;
  }
}

/** What a word is of which a document named before is meant: its title, and its type where the word tells none. */
const standingFor = ({ text, term, type, treaty }: DocumentBefore) => ({
  antecedent: { text, ...(term === undefined ? {} : { term }) },
  documentType: type,
  treaty,
});

const regions = remembered((names: readonly string[]) => new Set(names.map((name) => name.toLowerCase())));
