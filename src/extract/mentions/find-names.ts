/** Names of bodies that the termbase does not know, by the grammar of names: capitals around a head noun. */
import { behindConjunction, isConjunction } from "../conjunction.ts";
import type { NameMention } from "../mention.ts";
import { tokenAt } from "../sentence.ts";
import { acronymBehind, isShouted } from "./acronym.ts";
import { isStanding } from "./genitive.ts";
import { type FinderInput, isCapitalised, type MentionFinder } from "./mention-finder.ts";
import { indexMentions, type MentionIndex } from "./mention-index.ts";
import { PhraseIndex, remembered } from "./phrase-index.ts";
import { isDeterminer, isInnerComma } from "./topic.ts";

/** Up to this many small words may stand between two capitals of one name: of the, for the. */
const LINKS_BETWEEN = 2;
/** How many capitals may stand before the noun of a body behind a conjunction. */
const OWN_NAME = 6;
/** No name is longer, in tokens. */
const LONGEST = 60;

const foreignBodies = remembered(
  (names: FinderInput["lexicon"]["names"]) =>
    new PhraseIndex(names.foreignBodies.map((name) => [name, true] as const)),
);

/** A name, by tokens: `head` is where the part that holds its noun ends. */
interface Run {
  readonly first: number;
  readonly head: number;
  readonly end: number;
}

/** Finds the runs of one sentence. */
class NameParser {
  readonly #input: FinderInput;
  readonly #index: MentionIndex;
  constructor(input: FinderInput) {
    this.#input = input;
    this.#index = indexMentions(input.mentions, input.tokens);
  }

  #token(at: number) {
    return this.#input.tokens[at];
  }

  isBodyNoun(at: number): boolean {
    return isCapitalised(this.#token(at)) && this.#input.lexicon.bodyNouns.has(this.#token(at)?.lower ?? "");
  }

  #isLink(at: number): boolean {
    return this.#input.lexicon.nameLinks.has(this.#token(at)?.lower ?? "");
  }

  /** A word that is capital only because a sentence begins with it, or is no part of a name. */
  opensName(at: number): boolean {
    const { lexicon } = this.#input;
    const word = this.#token(at)?.lower ?? "";
    const { prepositions, adverbs, openers } = lexicon.clauses;
    const isSmall =
      lexicon.determiners.has(word) ||
      lexicon.phraseLinks.has(word) ||
      lexicon.phraseStops.has(word) ||
      (at === 0 &&
        (prepositions.has(word) || adverbs.has(word) || openers.has(word) || isStanding(this.#input, at)));
    return isCapitalised(this.#token(at)) && !isSmall && !this.#index.inDate(at);
  }

  /** A body with a noun of its own and more words begins here. */
  #startsBody(at: number): boolean {
    if (!isCapitalised(this.#token(at + 1)) && !this.#isLink(at + 1)) return false;
    for (let next = at; next < at + OWN_NAME && isCapitalised(this.#token(next)); next += 1)
      if (
        this.isBodyNoun(next) ||
        Object.hasOwn(this.#input.lexicon.documentNouns, this.#token(next)?.lower ?? "")
      )
        return true;
    return false;
  }

  /** What stands before a conjunction is whole: its noun stands last, or has its complement behind it. */
  #isWhole(first: number, end: number): boolean {
    if (this.isBodyNoun(end - 1)) return true;
    for (let at = first; at < end; at += 1) if (this.#isLink(at) && this.isBodyNoun(at - 1)) return true;
    return false;
  }

  /** A name that is one noun of a body, and may as well be a part of a longer one: Committee on *Government* Trade. */
  #isBareNoun({ name }: NameMention): boolean {
    const { text, lexicon } = this.#input;
    return lexicon.bodyNouns.has(text.slice(name.start, name.end).toLowerCase());
  }

  /** `in` and a place right behind the noun of a body that has no seat in its name: opened the Forum in Bergen. */
  #saysWhere(at: number): boolean {
    const { seatedNouns, placeLinks, genitive } = this.#input.lexicon.names;
    if (genitive !== undefined || !placeLinks.has(this.#token(at)?.lower ?? "")) return false;
    if (!this.isBodyNoun(at - 1) || seatedNouns?.has(this.#token(at - 1)?.lower ?? "")) return false;
    const name = this.#index.nameAt(this.#token(isDeterminer(this.#input, at + 1) ? at + 2 : at + 1)?.start);
    return (
      name !== undefined && !name.adjective && name.kinds.some((kind) => kind === "place" || kind === "party")
    );
  }

  /** A conjunction that parts two names: one that is known stands beside it, or a noun of its own follows. */
  #partsNames(first: number, at: number): boolean {
    const { tokens, lexicon } = this.#input;
    if (!isConjunction(tokens, at, lexicon)) return false;
    const behind = behindConjunction(tokens, at, lexicon);
    if (isDeterminer(this.#input, behind)) return true;
    const isKnown = (mention: NameMention | undefined) =>
      mention !== undefined && !mention.adjective && !this.#isBareNoun(mention);
    return (
      isKnown(this.#index.nameBefore(tokens[at - 1]?.end)) ||
      isKnown(this.#index.nameAt(tokens[behind]?.start)) ||
      (this.#startsBody(behind) && this.#isWhole(first, at))
    );
  }

  /** A link behind a whole name that is known, but `of`: `Norway in …`. */
  #endsKnown(first: number, at: number): boolean {
    const whole = this.#index.nameBefore(this.#token(at - 1)?.end);
    return (
      whole !== undefined &&
      !whole.adjective &&
      whole.start <= (this.#token(first)?.start ?? 0) &&
      !this.#input.lexicon.genitiveLinks.has(this.#token(at)?.lower ?? "")
    );
  }

  /** `to` and a known name behind a body that is sent to nobody: the keys of the Heron Centre to Norway. */
  #leadsElsewhere(first: number, at: number): boolean {
    const { clauses, names } = this.#input.lexicon;
    if (!names.sentNouns || !clauses.infinitiveMarks.has(this.#token(at)?.lower ?? "")) return false;
    const name = this.#index.nameAt(this.#token(isDeterminer(this.#input, at + 1) ? at + 2 : at + 1)?.start);
    if (!name || name.adjective || name.kinds.every((kind) => kind === "thing")) return false;
    for (let word = first; word < at; word += 1)
      if (names.sentNouns.has(this.#token(word)?.lower ?? "")) return false;
    return true;
  }

  /** A sign that stands inside a name: `Children's Fund`, `Peoples' Secretariat`, `EU–Moldova`, `A & B`. */
  #isInnerSign(first: number, at: number): boolean {
    const [before, here, after] = [this.#token(at - 1), this.#token(at), this.#token(at + 1)];
    if (!here || !before || !isCapitalised(after)) return false;
    if (here.text === "&") return true;
    const glued = before.end === here.start;
    if (/^(?:['’]s|['’])$/u.test(here.text)) {
      const owner = this.#index.nameBefore(before.end);
      return glued && !(owner && owner.start <= (this.#token(first)?.start ?? 0));
    }
    return /^[-–—/]$/u.test(here.text) && glued && after?.start === here.end;
  }

  /** The name of a person or another known name begins behind a known one or a given name: nothing joins them. */
  #breaksBefore(first: number, at: number, inComplement: boolean): boolean {
    if (!isCapitalised(this.#token(at - 1)) || at === first) return false;
    const { givenNames } = this.#input.lexicon.names;
    const before = this.#index.nameBefore(this.#token(at - 1)?.end);
    const joined = this.#index.nameAt(before?.start);
    const crosses = joined !== undefined && before !== undefined && joined.end > before.end;
    if (inComplement && before && !before.adjective && !crosses && !this.#isBareNoun(before)) return true;
    return givenNames.has(this.#token(at)?.text ?? "") && isCapitalised(this.#token(at + 1)) && inComplement;
  }

  run(first: number): Run {
    const { tokens } = this.#input;
    let end = first + 1;
    let head: number | undefined;
    for (let at = end, links = 0; at < Math.min(tokens.length, first + LONGEST); at += 1) {
      const token = tokens[at];
      if (isCapitalised(token) && !this.#index.inDate(at)) {
        if (this.#breaksBefore(first, at, head !== undefined)) break;
        end = at + 1;
        links = 0;
      } else if (this.#isInnerSign(first, at)) continue;
      else if (token?.text === "," && head !== undefined && this.#isListComma(at)) continue;
      else if (
        this.#isLink(at) &&
        links < LINKS_BETWEEN &&
        !this.#partsNames(first, at) &&
        !this.#endsKnown(first, at) &&
        !this.#leadsElsewhere(first, at) &&
        !this.#saysWhere(at)
      ) {
        if (head === undefined && !isConjunction(tokens, at, this.#input.lexicon)) head = at;
        links += 1;
      } else break;
    }
    return { first, head: Math.min(head ?? end, end), end };
  }

  #isListComma(at: number): boolean {
    return (
      isCapitalised(this.#token(at + 1)) &&
      isInnerComma(this.#input, this.#index, at, (item) => this.#startsBody(item))
    );
  }

  /** Where cases tie nouns together, a body behind the noun of a document hangs on it: Конвенция Совета. */
  #hangsOnDocument(first: number, noun: number): boolean {
    const { names, documentNouns } = this.#input.lexicon;
    if (names.genitive === undefined) return false;
    for (let at = first; at < noun; at += 1)
      if (Object.hasOwn(documentNouns, this.#token(at)?.lower ?? "")) return true;
    return false;
  }

  /** The run as far as it is the name of a body; undefined where it holds no noun of one. */
  body(run: Run): Run | undefined {
    const { bodyEndings } = this.#input.lexicon.names;
    let noun = -1;
    for (let at = run.first; at < run.head; at += 1) if (this.isBodyNoun(at)) noun = at;
    if (noun < 0 || this.#hangsOnDocument(run.first, noun)) return undefined;
    const behind = bodyEndings.has(this.#token(noun + 1)?.lower ?? "") ? noun + 2 : noun + 1;
    // capitals behind the noun, with nothing between, begin something else: Commission Vice-President
    return behind < run.head ? { first: run.first, head: behind, end: behind } : run;
  }

  /** Whether another finder knows these words as a name. */
  isKnown({ start, name }: NameMention): boolean {
    return this.#index
      .startingAt(start)
      .some((other) => other.type === "name" && other.name.end === name.end);
  }

  mention(run: Run): NameMention {
    const { tokens, text } = this.#input;
    const start = tokens[run.first]?.start ?? 0;
    const end = tokens[run.end - 1]?.end ?? 0;
    return { type: "name", start, end, kinds: ["body"], name: { start, end }, ...acronymBehind(text, end) };
  }
}

export const findNames: MentionFinder = (input) => {
  const { tokens, lexicon } = input;
  if (isShouted(tokens)) return [];
  const parser = new NameParser(input);
  const found: NameMention[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const foreign = isCapitalised(tokens[at])
      ? foreignBodies(lexicon.names).longestAt(tokens, at)
      : undefined;
    const { bareBodyNouns } = lexicon.names;
    if (!foreign && !parser.opensName(at)) continue;
    const run = parser.run(at);
    const body = parser.body(run) ?? (foreign && { first: at, head: foreign.end, end: foreign.end });
    const alone = body && body.end - body.first < 2;
    if (!body || (alone && !foreign && !(at > 0 && bareBodyNouns.has(tokens[at]?.lower ?? "")))) {
      at = run.head - 1;
      continue;
    }
    const mention = parser.mention(body);
    if (parser.isKnown(mention)) {
      at = body.end - 1;
      continue;
    }
    found.push(mention);
    at = Math.max(at, tokenAt(tokens, mention.end) - 1);
  }
  return found;
};
