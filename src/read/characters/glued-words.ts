/** Words that run together for want of a space, where it is certain: `1992,when`, `the12thSummitofthe`, `Ankara;the`. */

import { MONTHS } from "../lexicon-months.ts";
import type { Edit } from "./edits.ts";
import { LetterKind, letterKindAt } from "./letter-kind.ts";
import { BEFORE_CAPITALS, BEFORE_FIGURES, BEFORE_THE, BEHIND_YEARS, ENDINGS } from "./lexicon-words.ts";

const oneOf = (words: readonly string[]) => `(?:${[...words].sort((a, b) => b.length - a.length).join("|")})`;
/** Words in any case of their first letter: a pattern that tells capitals apart cannot ignore case. */
const anyCase = (words: readonly string[]) =>
  oneOf(words.map((word) => `[${word.charAt(0)}${word.charAt(0).toUpperCase()}]${word.slice(1)}`));

const START = "(?<![\\p{L}\\p{N}])";
const END = "(?![\\p{L}\\p{N}])";
const YEAR = "(?<!\\p{N})(?:19|20)\\d\\d";
const MONTH = `${anyCase(MONTHS)}${END}`;

/** Places of no width at which a space is wanting. */
const GAPS = [
  // `1992,when`, `times,T.Surname`, `capital;the`
  '(?<=[\\p{L}\\p{N})»”"][,;])(?=[\\p{L}№«“])(?<!\\p{L}\\.[,;])',
  "(?<=\\p{L}\\.[,;])(?=[\\p{L}№«“])",
  // `2010,30 October`
  `(?<=${YEAR}[,;])(?=\\d{1,2} ${MONTH})`,
  // `countries.The`, `1992.In`, `mln.US`
  `(?<=(?<![\\p{L}\\p{N}.@/_-])(?:\\p{Ll}{3,40}|\\p{Lu}\\p{Ll}{3,40})\\.)(?=\\p{Lu}\\p{L}(?!\\S{0,80}(?:[/@]|\\.\\p{Ll})))`,
  `(?<=${YEAR}\\.)(?=\\p{Lu}\\p{Ll})`,
  // `dimensions:political`
  "(?<=\\p{L}{3}:)(?=\\p{L}{3})",
  // `Council(CoE)`, `joined(1992)`
  "(?<=\\p{L}{3})(?=\\((?:\\p{Lu}\\p{L}|\\d{4}(?!\\p{N})))",
  // `the12th`, `in1992`, `on5 May`
  `(?<=${START}${anyCase(BEFORE_FIGURES)})(?=\\d{1,2}(?:st|nd|rd|th)|(?:19|20)\\d\\d(?!\\p{N})|\\d{1,2} ${MONTH})`,
  // `12thSummit`
  "(?<=\\d(?:st|nd|rd|th))(?=\\p{Lu}\\p{Ll}{2})",
  // `1992when`
  `(?<=${YEAR})(?=${oneOf(BEHIND_YEARS)}${END})`,
  // `12June`, `June1992`
  `(?<=(?<![\\p{L}\\p{N}.])\\d{1,2})(?=${MONTH})`,
  `(?<=${START}${anyCase(MONTHS)})(?=(?:19|20)\\d\\d(?!\\p{N}))`,
  // `ofNorland`
  `(?<=${START}${anyCase(BEFORE_CAPITALS)})(?=\\p{Lu}\\p{Ll}{2})`,
  // `Summitofthe`, `ofthe`
  `(?<=\\p{L}{3})(?=${oneOf(BEFORE_THE)}the${END})`,
  `(?<=(?:\\p{L}{3}|${START})${anyCase(BEFORE_THE)})(?=the${END})`,
  // `Europesince`
  `(?<=\\p{L}{4})(?=${oneOf(ENDINGS)}${END})`,
  // `(GRECO)was`, but not `(s)he`: what the brackets hold is no part of a word
  "(?<=\\([^()]{0,60}[\\p{Lu}\\p{N}][^()]{0,60}\\))(?=\\p{L}{2})",
].map((gap) => new RegExp(gap, "uy"));

/** What the words end in that may hold a gap: `Summitofthe`, `Europesince`; and whether it may begin earlier. */
const TAILS: readonly string[] = ["the", ...ENDINGS];
const THE = "the";

/** The places before a tail that ends at `end`, none of them at the head of the word. */
function tailPlaces(value: string, start: number, end: number): number[] {
  const tail = TAILS.find((one) => end - start > one.length && value.endsWith(one, end));
  if (tail === undefined) return [];
  const place = end - tail.length;
  const earlier = tail === THE ? BEFORE_THE.filter((word) => value.endsWith(word, place)) : [];
  return [place, ...earlier.map((word) => place - word.length)].filter((at) => at > start);
}

/** Marks behind which a space may be wanting. */
const isMark = (unit: number) =>
  unit === 0x2c || unit === 0x3b || unit === 0x3a || unit === 0x29 || unit === 0x2e;

/** `№`, `«`, `“`. */
const opensWord = (unit: number) => unit === 0x2116 || unit === 0xab || unit === 0x201c;

const { other, small, capital, figure, part } = LetterKind;
const isLowHalf = (unit: number) => unit >= 0xdc00 && unit <= 0xdfff;

/** Where any of the gaps can be, in order: seldom, so that only these places are looked at closely. */
function placesOf(value: string): { readonly places: readonly number[]; readonly hasHumps: boolean } {
  const places: number[] = [];
  let hasHumps = false;
  let before: LetterKind = other;
  let start = 0;
  for (let at = 0; at <= value.length; at += 1) {
    const here = letterKindAt(value, at);
    if (here !== other && before === other) {
      start = at;
      if (at > 0 && isMark(value.charCodeAt(at - 1))) places.push(at);
    } else if (here === other) {
      const unit = value.charCodeAt(at);
      if (before !== other && before !== figure) {
        places.push(...tailPlaces(value, start, at));
        if (unit === 0x28) places.push(at);
      } else if (at > 0 && opensWord(unit) && isMark(value.charCodeAt(at - 1))) places.push(at);
    } else {
      const inPair = before === part && here === part && isLowHalf(value.charCodeAt(at));
      const unsure = (before === part || here === part) && !inPair;
      // a picture may end the word
      if (here === part) places.push(...tailPlaces(value, start, at));
      const isHump = before === small && here === capital;
      hasHumps ||= isHump || unsure;
      const meetsFigure = (before === figure) !== (here === figure);
      if (isHump || unsure || (meetsFigure && !inPair)) places.push(at);
    }
    before = here;
  }
  return { places: [...new Set(places)].sort((a, b) => a - b), hasHumps };
}

/** What no space belongs in. */
const isAddress = (word: string) => /[/@]|www\./.test(word);

/** Those of the places at which a space is wanting for one reason or another. */
function gapsOf(value: string, places: readonly number[]): number[] {
  const isGap = (at: number) =>
    GAPS.some((gap) => {
      gap.lastIndex = at;
      return gap.test(value);
    });
  return places.filter(isGap);
}

/** What stands around a place without a space, as far as an address is known by it. */
function wordAround(value: string, at: number): string {
  const before = /\S*$/u.exec(value.slice(Math.max(0, at - LONGEST_ADDRESS), at))?.[0] ?? "";
  const behind = /^\S*/u.exec(value.slice(at, at + LONGEST_ADDRESS))?.[0] ?? "";
  return before + behind;
}

const LONGEST_ADDRESS = 100;

/** `memberStates`: both halves stand in the text as words of their own. */
function humpEdits(value: string, isWord: (word: string) => boolean): Edit[] {
  const edits: Edit[] = [];
  for (const { index, 0: word } of value.matchAll(/(?<!\p{L})\p{Ll}{3,30}\p{Lu}\p{Ll}{2,30}(?!\p{L})/gu)) {
    const hump = word.search(/\p{Lu}/u);
    if (isWord(word.slice(0, hump)) && isWord(word.slice(hump)))
      edits.push({ from: index + hump, to: index + hump, insert: " " });
  }
  return edits;
}

/** The edits that part such words. `isWord`: whether the text has a word elsewhere. */
export function gluedWordEdits(value: string, isWord: (word: string) => boolean): Edit[] {
  const { places, hasHumps } = placesOf(value);
  const edits = gapsOf(value, places).map((at): Edit => ({ from: at, to: at, insert: " " }));
  return [...edits, ...(hasHumps ? humpEdits(value, isWord) : [])]
    .filter(({ from }) => !isAddress(wordAround(value, from)))
    .map((edit): Edit => ({ ...edit, repair: "glued-words" }));
}
