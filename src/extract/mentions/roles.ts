/** Offices with what belongs to them: `Spanish MP`, `Ambassador of Kazakhstan to Belgium`. */
import type { NameLexicon } from "../../model/name-lexicon.ts";
import { behindConjunction } from "../conjunction.ts";
import type { NameRange, RoleMention } from "../mention.ts";
import { tokenAt } from "../sentence.ts";
import type { Token } from "../tokenize.ts";
import { genitiveEnd } from "./genitive.ts";
import { type FinderInput, isCapitalised } from "./mention-finder.ts";
import type { MentionIndex } from "./mention-index.ts";
import { PhraseIndex, remembered } from "./phrase-index.ts";

/** Up to this many words may stand between `of the` and a quotation: political group «…». */
const WORDS_BEFORE_QUOTATION = 4;
/** Words of a quotation; a longer one is not the name of a group. */
const QUOTED_WORDS = 30;
/** Up to this many words may stand before the office: `CoE`, `Spanish`, `German`. */
const MODIFIERS = 3;
const LOOK_BACK = 30;
/** Words of a name behind an office that nothing else knows. */
const COMPLEMENT_WORDS = 12;

export interface RoleParse {
  readonly first: number;
  readonly end: number;
  readonly role: RoleMention;
  /** Where the words of the office begin. */
  readonly office: number;
}

const officeIndex = remembered(
  (offices: readonly string[]) => new PhraseIndex(offices.map((office) => [office, true] as const)),
);

export function tokenRange(tokens: readonly Token[], first: number, end: number): NameRange {
  return { start: tokens[first]?.start ?? 0, end: tokens[end - 1]?.end ?? 0 };
}

/** Reads the offices of one sentence. */
export class RoleParser {
  readonly #input: FinderInput;
  readonly #index: MentionIndex;
  readonly #names: NameLexicon;
  /** Where offices begin, and the tokens behind them. */
  readonly #offices: ReadonlyMap<number, number>;
  constructor(input: FinderInput, index: MentionIndex) {
    this.#input = input;
    this.#index = index;
    this.#names = input.lexicon.names;
    const offices = officeIndex(input.lexicon.offices);
    this.#offices = new Map(
      input.tokens.flatMap((_, at): [number, number][] => {
        const end = offices.longestAt(input.tokens, at)?.end;
        return end === undefined ? [] : [[at, end]];
      }),
    );
  }

  /** The token behind the office whose words start at a token; the longest the lexicon has. */
  officeEnd(at: number): number | undefined {
    return this.#offices.get(at);
  }

  /** Whether the sentence has an office at all. */
  get any(): boolean {
    return this.#offices.size > 0;
  }

  #lower(at: number): string {
    return this.#input.tokens[at]?.lower ?? "";
  }

  /** The token behind a quotation that opens at a token. */
  #quotationEnd(at: number): number | undefined {
    const { tokens } = this.#input;
    if (!/^[«“„‘"]$/u.test(tokens[at]?.text ?? "")) return undefined;
    for (let close = at + 1; close < at + QUOTED_WORDS; close += 1)
      if (/^[»”’"]$/u.test(tokens[close]?.text ?? "")) return close + 1;
    return undefined;
  }

  /** The name behind `of`, `to`, `in`: one that is known, or a run of capitals, or words that end in a quotation. */
  #complementAt(at: number): { name: NameRange; end: number } | undefined {
    const { tokens, lexicon } = this.#input;
    const from = lexicon.determiners.has(this.#lower(at)) ? at + 1 : at;
    for (let open = from; open <= from + WORDS_BEFORE_QUOTATION; open += 1) {
      const end = this.#quotationEnd(open);
      if (end !== undefined) {
        const quoted = this.#index.nameAt(tokens[open + 1]?.start);
        return { name: quoted?.name ?? tokenRange(tokens, open + 1, end - 1), end };
      }
      if (!tokens[open]?.isWord || isCapitalised(tokens[open])) break;
    }
    const known = this.#index.nameAt(tokens[from]?.start);
    if (known && !known.adjective) return { name: known.name, end: tokenAt(tokens, known.end) };
    let end = from;
    while (
      end < from + COMPLEMENT_WORDS &&
      !this.#index.inDate(end) &&
      !(end > from && this.#names.givenNames.has(tokens[end]?.text ?? "")) &&
      (isCapitalised(tokens[end]) ||
        (end > from && lexicon.nameLinks.has(this.#lower(end)) && isCapitalised(tokens[end + 1])))
    )
      end += 1;
    return end > from ? { name: tokenRange(tokens, from, end), end } : undefined;
  }

  /** The office whose own words begin at a token, with what stands around it. */
  roleAt(at: number): RoleParse | undefined {
    const behind = this.officeEnd(at);
    if (behind === undefined) return undefined;
    const { tokens } = this.#input;
    let office = at;
    while (office > 0 && this.#names.officeModifiers.has(this.#lower(office - 1))) office -= 1;
    const name = this.#index.nameBefore(tokens[office - 1]?.end);
    // where the genitive behind it says whose an office is, only an adjective stands before it: в Вене министр
    const before = this.#names.genitive === undefined || name?.adjective ? name : undefined;
    let first = before ? tokenAt(tokens, before.start) : office;
    let of: NameRange | undefined = before?.name;
    // an unknown capital before the office says whose it is, if the office has none behind it: Nordic Minister
    const link = this.#names.officeLinks.has(this.#lower(behind));
    if (!of && !link && this.#names.genitive === undefined && office > 1 && this.#isModifier(office - 1)) {
      first = office - 1;
      of = tokenRange(tokens, first, office);
    }
    let place: NameRange | undefined;
    let end = genitiveEnd(this.#input, this.#index, behind);
    if (end > behind) of = tokenRange(tokens, behind, end);
    while (this.#names.officeLinks.has(this.#lower(end))) {
      const complement = this.#complementAt(end + 1);
      if (!complement || complement.end <= end) break;
      if (this.#input.lexicon.genitiveLinks.has(this.#lower(end)) && !of) of = complement.name;
      else place = complement.name;
      end = complement.end;
    }
    return {
      first,
      end,
      office,
      role: { name: tokenRange(tokens, at, behind), ...(of ? { of } : {}), ...(place ? { at: place } : {}) },
    };
  }

  #isModifier(at: number): boolean {
    const token = this.#input.tokens[at];
    const { lexicon } = this.#input;
    return (
      token !== undefined &&
      isCapitalised(token) &&
      !this.#index.inDate(at) &&
      !lexicon.determiners.has(token.lower) &&
      !lexicon.phraseLinks.has(token.lower) &&
      !lexicon.phraseStops.has(token.lower) &&
      !this.#names.givenNames.has(token.text) &&
      !(at < 2 && lexicon.clauses.prepositions.has(token.lower))
    );
  }

  /** The offices that end right before a name, the nearest last. */
  before(nameToken: number): RoleParse[] {
    const { tokens, lexicon } = this.#input;
    const roles: RoleParse[] = [];
    let end = nameToken;
    for (let at = nameToken - 1; at >= 0 && at >= nameToken - LOOK_BACK; at -= 1) {
      const parsed = this.roleAt(at);
      const comma = tokens[end - 1]?.text === ",";
      if (!parsed || (parsed.end !== end && !(comma && parsed.end === end - 1))) continue;
      // a longer office may begin further left: Deputy Prime Minister
      const longer = this.#startsEarlier(at, parsed.end);
      roles.unshift(longer ?? parsed);
      at = (longer ?? parsed).first;
      end = at;
      while (lexicon.determiners.has(this.#lower(end - 1))) end -= 1;
    }
    return roles;
  }

  /** The office that begins up to three words before one and ends with it. */
  #startsEarlier(at: number, end: number): RoleParse | undefined {
    for (let first = Math.max(0, at - MODIFIERS); first < at; first += 1) {
      const parsed = this.roleAt(first);
      if (parsed && parsed.end === end && (this.officeEnd(first) ?? 0) > at) return parsed;
    }
    return undefined;
  }

  /** The offices behind a name: `, Ambassador of Kazakhstan to Belgium, and …`; `, Spanish MP and chairman of …`. */
  behind(behindName: number): RoleParse[] {
    const { tokens, lexicon } = this.#input;
    const roles: RoleParse[] = [];
    for (let at = behindName; ; ) {
      let next = tokens[at]?.text === "," ? at + 1 : at;
      if (roles.length > 0) next = behindConjunction(tokens, next, lexicon);
      if (next === at) return roles;
      while (lexicon.determiners.has(this.#lower(next))) next += 1;
      const parsed = this.#starting(next);
      if (!parsed) return roles;
      roles.push(parsed);
      at = parsed.end;
    }
  }

  /** An office whose first word, modifiers included, stands at a token. */
  #starting(first: number): RoleParse | undefined {
    for (let at = first; at <= first + MODIFIERS; at += 1) {
      const parsed = this.roleAt(at);
      if (parsed) return parsed.first === first ? parsed : undefined;
    }
    return undefined;
  }
}
