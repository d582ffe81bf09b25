/** Persons: initials and a surname, glued or not, with the offices before the name. */
import { behindConjunction } from "../conjunction.ts";
import { type NameRange, overlap, type PersonMention, type RoleMention } from "../mention.ts";
import { tokenAt } from "../sentence.ts";
import type { Token } from "../tokenize.ts";
import { type FinderInput, isCapitalised, type MentionFinder } from "./mention-finder.ts";

const PERSON = /(?<![\p{L}\p{N}])(?:\p{Lu}\p{Ll}?\.[  ]?){1,3}\p{Lu}[\p{L}’'-]+/gu;
const OFFICE_WORDS = 5;
const LOOK_BACK = 30;

interface RoleParse {
  readonly first: number;
  readonly end: number;
  readonly role: RoleMention;
}

function range(tokens: readonly Token[], first: number, end: number): NameRange {
  return { start: tokens[first]?.start ?? 0, end: tokens[end - 1]?.end ?? 0 };
}

/** The office whose words start at a token; the longest the lexicon has. */
function officeAt({ tokens, lexicon }: FinderInput, at: number): number | undefined {
  for (let words = OFFICE_WORDS; words > 0; words -= 1) {
    const phrase = tokens
      .slice(at, at + words)
      .map((token) => token.lower)
      .join(" ");
    if (lexicon.offices.includes(phrase)) return at + words;
  }
  return undefined;
}

/** The token behind a quotation that opens at a token. */
function quotationEnd({ tokens }: FinderInput, at: number): number | undefined {
  if (!/^[«“„‘"]$/u.test(tokens[at]?.text ?? "")) return undefined;
  const close = tokens.findIndex((token, index) => index > at && /^[»”’"]$/u.test(token.text));
  return close < 0 ? undefined : close + 1;
}

/** Words that may stand between `of the` and a quotation: political group «…». */
const WORDS_BEFORE_QUOTATION = 4;

/** The name behind `of`, `to`, `in`: one that is known, or a run of capitals, or words that end in a quotation. */
function complementAt(input: FinderInput, at: number): { name: NameRange; end: number } | undefined {
  const { tokens, lexicon, mentions } = input;
  const from = lexicon.determiners.has(tokens[at]?.lower ?? "") ? at + 1 : at;
  for (let open = from; open <= from + WORDS_BEFORE_QUOTATION; open += 1) {
    const end = quotationEnd(input, open);
    if (end !== undefined) {
      const quoted = mentions.find(
        (mention) => mention.type === "name" && mention.start === tokens[open + 1]?.start,
      );
      return { name: quoted?.type === "name" ? quoted.name : range(tokens, open + 1, end - 1), end };
    }
    if (!tokens[open]?.isWord || isCapitalised(tokens[open])) break;
  }
  const known = mentions
    .filter((mention) => mention.type === "name" && mention.start === tokens[from]?.start)
    .sort((a, b) => b.end - a.end)[0];
  if (known?.type === "name") return { name: known.name, end: tokenAt(tokens, known.end) };
  let end = from;
  while (
    isCapitalised(tokens[end]) ||
    (end > from && lexicon.nameLinks.has(tokens[end]?.lower ?? "") && isCapitalised(tokens[end + 1]))
  )
    end += 1;
  return end > from ? { name: range(tokens, from, end), end } : undefined;
}

/** An office with what belongs to it: `Spanish MP`, `Ambassador of Kazakhstan to Belgium`. */
function roleAt(input: FinderInput, at: number): RoleParse | undefined {
  const behind = officeAt(input, at);
  if (behind === undefined) return undefined;
  const { tokens, mentions } = input;
  const before = mentions
    .filter((mention) => mention.type === "name" && mention.end === tokens[at - 1]?.end)
    .sort((a, b) => a.start - b.start)[0];
  let first = before?.type === "name" ? tokenAt(tokens, before.start) : at;
  let of: NameRange | undefined = before?.type === "name" ? before.name : undefined;
  if (!of && isCapitalised(tokens[at - 1]) && at > 1) {
    first = at - 1;
    of = range(tokens, at - 1, at);
  }
  let place: NameRange | undefined;
  let end = behind;
  for (
    let link = tokens[end]?.lower;
    link !== undefined && /^(?:of|to|in|for|at|on|with)$/.test(link);
    link = tokens[end]?.lower
  ) {
    const complement = complementAt(input, end + 1);
    if (!complement) break;
    if (link === "of" && !of) of = complement.name;
    else place = complement.name;
    end = complement.end;
  }
  return {
    first,
    end,
    role: { name: range(tokens, at, behind), ...(of ? { of } : {}), ...(place ? { at: place } : {}) },
  };
}

/** The offices that end right before a name, the nearest last. */
function rolesBefore(input: FinderInput, nameToken: number): RoleParse[] {
  const roles: RoleParse[] = [];
  let end = nameToken;
  for (let at = nameToken - 1; at >= 0 && at >= nameToken - LOOK_BACK; at -= 1) {
    const parsed = roleAt(input, at);
    const comma = input.tokens[end - 1]?.text === ",";
    if (!parsed || (parsed.end !== end && !(comma && parsed.end === end - 1))) continue;
    roles.unshift(parsed);
    at = parsed.first;
    end = parsed.first;
    while (input.lexicon.determiners.has(input.tokens[end - 1]?.lower ?? "")) end -= 1;
  }
  return roles;
}

/** The offices behind a name: `, Ambassador of Kazakhstan to Belgium, and …`; `, Spanish MP and chairman of …`. */
function rolesAfter(input: FinderInput, behindName: number): RoleParse[] {
  const { tokens, lexicon } = input;
  const roles: RoleParse[] = [];
  for (let at = behindName; ; ) {
    let next = tokens[at]?.text === "," ? at + 1 : at;
    if (roles.length > 0) next = behindConjunction(tokens, next, lexicon);
    if (next === at) return roles;
    while (lexicon.determiners.has(tokens[next]?.lower ?? "")) next += 1;
    const parsed = roleStarting(input, next);
    if (!parsed) return roles;
    roles.push(parsed);
    at = parsed.end;
  }
}

/** Up to this many words may stand before the office: `CoE`, `Spanish`, `German`. */
const MODIFIERS = 3;

/** An office whose first word, modifiers included, stands at a token. */
function roleStarting(input: FinderInput, first: number): RoleParse | undefined {
  for (let at = first; at <= first + MODIFIERS; at += 1) {
    const parsed = roleAt(input, at);
    if (parsed) return parsed.first === first ? parsed : undefined;
  }
  return undefined;
}

export const findPersons: MentionFinder = (input) => {
  const { text, tokens, mentions, termbase } = input;
  const printed = Array.from(text.matchAll(PERSON), (match): NameRange => {
    const term = termbase.lookUp(match[0]);
    return { start: match.index, end: match.index + match[0].length, ...(term ? { term: term.key } : {}) };
  });
  const known = mentions.flatMap((mention) => (mention.type === "person" ? [mention.name] : []));
  const names = [...printed, ...known.filter((name) => !printed.some((other) => overlap(other, name)))];
  return names.map((name): PersonMention => {
    const before = rolesBefore(input, tokenAt(tokens, name.start));
    const after = before.length > 0 ? [] : rolesAfter(input, tokenAt(tokens, name.end));
    const first = before[0]?.first;
    const last = after.at(-1)?.end;
    return {
      type: "person",
      start: first === undefined ? name.start : (tokens[first]?.start ?? name.start),
      end: last === undefined ? name.end : (tokens[last - 1]?.end ?? name.end),
      name,
      roles: [...before, ...after].map((parsed) => parsed.role),
    };
  });
};
