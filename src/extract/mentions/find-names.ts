/** Names of bodies that the termbase does not know, by the grammar of names: capitals around a head noun. */
import { isConjunction } from "../conjunction.ts";
import type { NameMention } from "../mention.ts";
import type { Token } from "../tokenize.ts";
import { type FinderInput, isCapitalised, type MentionFinder } from "./mention-finder.ts";

/** Up to this many small words may stand between two capitals of one name: of the, for the. */
const LINKS_BETWEEN = 2;

/** The token behind a run of capitalised words and the small words between them. */
function runEnd({ tokens, lexicon, mentions }: FinderInput, first: number): number {
  const free = (token: Token | undefined) =>
    token !== undefined &&
    !mentions.some(
      (mention) => mention.type === "date" && mention.start <= token.start && token.end <= mention.end,
    );
  const known = (edge: "start" | "end", token: Token | undefined) =>
    mentions.some(
      (mention) =>
        mention.type === "name" && mention.name.term !== undefined && mention[edge] === token?.[edge],
    );
  /** A link behind a whole name that is known (but `of`), and a conjunction beside one, part two names. */
  const partsNames = (at: number) => {
    const [start, before] = [tokens[first]?.start, tokens[at - 1]?.end];
    const whole = mentions.some(
      (mention) =>
        mention.type === "name" &&
        mention.name.term !== undefined &&
        mention.start === start &&
        mention.end === before,
    );
    if (whole && !lexicon.genitiveLinks.has(tokens[at]?.lower ?? "")) return true;
    const next = lexicon.determiners.has(tokens[at + 1]?.lower ?? "") ? at + 2 : at + 1;
    return (
      isConjunction(tokens, at, lexicon) && (known("end", tokens[at - 1]) || known("start", tokens[next]))
    );
  };
  let end = first + 1;
  for (let at = end, links = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (isCapitalised(token) && free(token)) {
      end = at + 1;
      links = 0;
    } else if (token && lexicon.nameLinks.has(token.lower) && links < LINKS_BETWEEN && !partsNames(at))
      links += 1;
    else break;
  }
  return end;
}

/** The token behind the part of a name that holds its head: `European Centre` of `European Centre for Modern Languages`. */
function headEnd({ tokens, lexicon }: FinderInput, first: number, end: number): number {
  for (let at = first + 1; at < end; at += 1)
    if (lexicon.nameLinks.has(tokens[at]?.lower ?? "") && !isConjunction(tokens, at, lexicon)) return at;
  return end;
}

export const findNames: MentionFinder = (input) => {
  const { tokens, lexicon, text } = input;
  const found: NameMention[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const first = tokens[at];
    if (
      !first ||
      !isCapitalised(first) ||
      lexicon.determiners.has(first.lower) ||
      lexicon.phraseLinks.has(first.lower) ||
      lexicon.phraseStops.has(first.lower)
    )
      continue;
    const end = runEnd(input, at);
    const head = headEnd(input, at, end);
    const last = tokens[end - 1];
    const isBody = tokens
      .slice(at, head)
      .some((word) => isCapitalised(word) && lexicon.bodyNouns.has(word.lower));
    if (!last || !isBody || end - at < 2) {
      at = head - 1;
      continue;
    }
    const acronym =
      /^\s?\([\p{Lu}][\p{Lu}\p{N}/-]{1,11}\)/u.exec(text.slice(last.end, last.end + 20))?.[0] ?? "";
    found.push({
      type: "name",
      start: first.start,
      end: last.end + acronym.length,
      kinds: ["body"],
      name: { start: first.start, end: last.end },
    });
    at = end - 1;
  }
  return found;
};
